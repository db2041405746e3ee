/** A collective idiom: one unit in the text, whose members are known by kind and level ("các sở, ban, ngành"; domain.md 3.6). */
export interface CollectiveRecord {
  /** `cac-so-ban-nganh` */
  readonly id: string
  /** canonical wording */
  readonly name: string
  /** further wordings (sloppy commas, other order); folding covers case and tone placement */
  readonly names?: readonly string[]
  /** ids of units and of other collectives that belong to it; empty with `open` */
  readonly members: readonly string[]
  /** members by rule: every unit of these kinds at this level */
  readonly memberKinds?: readonly { readonly level: string; readonly kind: string }[]
  /** an open set that stays unresolved ("các cơ quan liên quan") */
  readonly open?: true
  readonly from?: string
  readonly to?: string
  readonly verified?: false
}
