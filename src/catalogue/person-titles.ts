/**
 * Titles of persons who stand for their unit: "Giám đốc Sở Y tế" means "Sở Y tế" (domain.md 3.6; accuracy conventions).
 * A title counts only in front of a unit.
 */
export const PERSON_TITLES: readonly string[] = [
  'Giám đốc',
  'Phó Giám đốc',
  'Tổng Giám đốc',
  'Phó Tổng Giám đốc',
  'nguyên Giám đốc',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Chủ tịch và các Phó Chủ tịch',
  'Thủ trưởng',
  'Phó Thủ trưởng',
  'Trưởng',
  'Phó Trưởng',
  'Chánh',
  'Phó Chánh',
  'Bộ trưởng',
  'Thứ trưởng',
  'Cục trưởng',
  'Phó Cục trưởng',
  'Chi cục trưởng',
  'Tổng cục trưởng',
  'Vụ trưởng',
  'Phó Vụ trưởng',
  'Viện trưởng',
  'Phó Viện trưởng',
  'Chánh án',
  'Hiệu trưởng',
  'Phó Hiệu trưởng',
  'Bí thư',
  'Phó Bí thư',
  'Bí thư thứ nhất',
  'Bí thư, Phó Bí thư',
  'Chỉ huy trưởng',
  'Chính ủy',
  'Tư lệnh',
  'Đội trưởng',
  'Trạm trưởng',
  'Đồn trưởng',
  'Hạt trưởng',
  'Tổ trưởng',
  'Thống đốc',
  'Chủ nhiệm',
  'Phó Chủ nhiệm',
  'Tổng Biên tập',
  'Phó Tổng Biên tập',
  'Tổng Kiểm toán',
  'Lãnh đạo',
  'đại diện lãnh đạo',
  'đại diện',
  'người đứng đầu',
  'thành viên',
  'đồng chí',
  'tập thể lãnh đạo',
  'cán bộ, công chức',
  'Ban lãnh đạo',
  'Kế toán trưởng',
  'Trưởng đoàn',
  'Chi cục phó',
  'CVP',
  'PCVP',
  'CT',
  'PCT',
  'GĐ',
  'PGĐ',
  'Thường trực Ban lãnh đạo',
  'cán bộ, công chức, viên chức',
]

/** Titles that name the unit themselves when no unit follows: "Bộ trưởng, Thủ trưởng cơ quan ngang bộ" means the ministries. */
export const TITLES_FOR_COLLECTIVES: readonly { readonly title: string; readonly collective: string }[] = [
  { title: 'Bộ trưởng', collective: 'bộ' },
]

/** Titles that count only in front of the words given: "Tổng Thanh tra Chính phủ" is the head of "Thanh tra Chính phủ". */
export const TITLES_BEFORE: readonly { readonly title: string; readonly before: string }[] = [
  { title: 'Tổng', before: 'Thanh tra Chính phủ' },
  { title: 'Tổng', before: 'Kiểm toán nhà nước' },
]

export interface PersonTitles {
  readonly titles: readonly string[]
  readonly before: readonly { readonly title: string; readonly before: string }[]
  readonly collectives: readonly { readonly title: string; readonly collective: string }[]
}

export const TITLES: PersonTitles = {
  titles: PERSON_TITLES,
  before: TITLES_BEFORE,
  collectives: TITLES_FOR_COLLECTIVES,
}
