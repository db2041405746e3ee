import type { UnitRecord } from './unit-record.ts'

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
  /** members by rule: every unit of these kinds at this level, of this parent where one is given */
  readonly memberKinds?: readonly {
    readonly level: UnitRecord['level']
    readonly kind: UnitRecord['kind']
    readonly parent?: string
  }[]
  /** an open set that stays unresolved ("các cơ quan liên quan") */
  readonly open?: true
  /** open sets of public bodies: every unit of these kinds is possibly one of them; absent = none the catalogue holds */
  readonly openTo?: readonly UnitRecord['kind'][]
  readonly from?: string
  readonly to?: string
  readonly verified?: false
}
