/** One unit named in a text. Offsets are into the text given, 0-based, end exclusive. */
export interface UnitMatch {
  start: number
  end: number
  /**
   * As the document has it, without the title of a person who stands for it ("Giám đốc Sở Y tế" → "Sở Y tế");
   * a shared head is repeated ("các Sở: A, B" → "Sở A", "Sở B").
   */
  name: string
  /** catalogue id of the kind of body, only where the catalogue is certain: `so-nnmt`, `ubnd-tinh`, `cac-so-ban-nganh` */
  id?: string
  /** a collective unit: "các sở, ban, ngành" */
  collective?: true
  /** words that narrow a collective: "liên quan" */
  qualifier?: string
  /** members that the document lists in brackets */
  members?: { name: string; id?: string }[]
}
