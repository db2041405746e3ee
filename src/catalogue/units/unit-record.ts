/**
 * One kind of body ("Sở Nội vụ", "Ủy ban nhân dân tỉnh"): what it is called, where it stands, when it existed.
 * A record names the kind; jurisdiction and date pick the body ("UBND tỉnh Gia Lai" before and after 1/7/2025).
 */
export interface UnitRecord {
  /** stable id of the kind of body: `so-nnmt`, `ubnd-tinh`, `bo-cong-an` */
  readonly id: string
  /** official name, without the jurisdiction: "Sở Nông nghiệp và Môi trường" */
  readonly name: string
  /** other full spellings and order of words, old and new orthography apart (folding covers tone placement) */
  readonly names?: readonly string[]
  /**
   * what it is called where the province is a city ("Thành ủy", "Công an thành phố"); part of its names for finding,
   * kept apart because before 1/7/2025 the same words may mean the city of a district ("Công an thành phố Pleiku")
   */
  readonly cityNames?: readonly string[]
  /** short forms as people write them: "Sở NN&MT", "Sở NNMT"; folding covers blanks, &, - and case */
  readonly short?: readonly string[]
  /** symbol in document numbers: "SNNMT" in 118/TTr-SNNMT */
  readonly symbols?: readonly string[]
  readonly level: 'central' | 'province' | 'district' | 'commune' | 'any'
  readonly kind:
    | 'government'
    | 'party'
    | 'council'
    | 'front'
    | 'mass-organisation'
    | 'armed-forces'
    | 'court'
    | 'press'
    | 'vertical'
    | 'service'
    | 'enterprise'
    | 'other'
  /** id of the body it belongs to */
  readonly parent?: string
  /** ISO days of validity, both inclusive; absent = always, as far as we know */
  readonly from?: string
  readonly to?: string
  /** exists only in some provinces or communes (Sở Du lịch, Sở Ngoại vụ): its absence is normal */
  readonly optional?: true
  /** legal basis of its existence or end */
  readonly basis?: string
  /** false: general knowledge, not verified from a public source */
  readonly verified?: false
}
