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
  'Chủ tịch Hội đồng thành viên',
  'Chủ tịch Hội đồng quản trị',
  'Chủ tịch HĐTV',
  'Chủ tịch HĐQT',
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

/**
 * Persons who are given work themselves where no body stands: in schools, hospitals, communes. They count only in a
 * unit's place (a field, the start of a list), with their name as written.
 */
export interface PersonDoer {
  readonly words: string
  /** says too little alone: a field of work or a name has to follow ("Công chức Tư pháp - Hộ tịch", "Cán bộ phụ trách …") */
  readonly more?: true
  /** begins with a title that stands for the unit after it; here title and unit are one person ("Bí thư chi bộ", "Trưởng thôn") */
  readonly whole?: true
}

export const PERSON_DOERS: readonly PersonDoer[] = [
  { words: 'Hiệu trưởng' },
  { words: 'Phó Hiệu trưởng' },
  { words: 'Hiệu phó' },
  { words: 'Tổng phụ trách Đội', whole: true },
  { words: 'Tổng phụ trách' },
  { words: 'giáo viên' },
  { words: 'giáo viên chủ nhiệm' },
  { words: 'giáo viên bộ môn' },
  { words: 'giáo viên phụ trách', more: true },
  { words: 'GVCN' },
  { words: 'cán bộ, giáo viên, nhân viên' },
  { words: 'cán bộ, giáo viên' },
  { words: 'giáo viên, nhân viên' },
  { words: 'nhân viên', more: true },
  { words: 'nhân viên y tế' },
  { words: 'nhân viên thư viện' },
  { words: 'nhân viên bảo vệ' },
  { words: 'nhân viên nuôi dưỡng' },
  { words: 'nhân viên kế toán' },
  { words: 'cán bộ thư viện' },
  { words: 'cán bộ y tế' },
  { words: 'cán bộ thú y' },
  { words: 'cán bộ khuyến nông' },
  { words: 'cán bộ dân số' },
  { words: 'nhân viên thú y' },
  { words: 'cán bộ', more: true },
  { words: 'công chức', more: true },
  { words: 'viên chức', more: true },
  { words: 'chuyên viên', more: true },
  { words: 'tổ trưởng chuyên môn' },
  { words: 'tổ trưởng' },
  { words: 'tổ phó' },
  { words: 'nhóm trưởng' },
  { words: 'khối trưởng' },
  { words: 'Trưởng khoa' },
  { words: 'Trưởng phòng' },
  { words: 'Phó Trưởng phòng' },
  { words: 'trưởng các khoa, phòng' },
  { words: 'Điều dưỡng trưởng' },
  { words: 'kế toán' },
  { words: 'Kế toán trưởng' },
  { words: 'thủ quỹ' },
  { words: 'văn thư' },
  { words: 'thư ký' },
  { words: 'Giám đốc' },
  { words: 'Phó Giám đốc' },
  { words: 'Tổng Giám đốc' },
  { words: 'Phó Tổng Giám đốc' },
  { words: 'Bí thư chi bộ', whole: true },
  { words: 'Bí thư chi đoàn', whole: true },
  { words: 'Trưởng thôn', whole: true },
  { words: 'Trưởng bản', whole: true },
  { words: 'Trưởng ấp', whole: true },
  { words: 'Trưởng khóm', whole: true },
  { words: 'Trưởng xóm', whole: true },
  { words: 'Trưởng làng', whole: true },
  { words: 'Trưởng buôn', whole: true },
  { words: 'Trưởng khu', whole: true },
  { words: 'Trưởng khu phố', whole: true },
  { words: 'Trưởng khu dân cư', whole: true },
  { words: 'Tổ trưởng tổ dân phố', whole: true },
  { words: 'Tổ trưởng dân phố', whole: true },
  { words: 'Trưởng ban công tác Mặt trận', whole: true },
  { words: 'già làng', whole: true },
  { words: 'đại biểu Quốc hội', whole: true },
  { words: 'đại biểu Hội đồng nhân dân', whole: true },
  { words: 'người có uy tín' },
  { words: 'cộng tác viên', more: true },
  { words: 'phụ huynh học sinh' },
  { words: 'cha mẹ học sinh' },
  { words: 'ban cán sự lớp' },
]

/** Words that tell which of several persons is meant: "phụ trách chuyên môn", "chuyên trách văn hóa". */
export const DOER_CHARGES: readonly string[] = [
  'phụ trách',
  'phụ trách công tác',
  'chuyên trách',
  'theo dõi',
  'làm công tác',
  'đầu mối',
]

/** What "các" after a person counts beside levels: "giáo viên chủ nhiệm các lớp". */
export const DOER_GROUPS: readonly string[] = [
  'lớp',
  'khối',
  'khối lớp',
  'môn',
  'bộ môn',
  'tổ',
  'nhóm lớp',
  'khoa',
  'phòng',
]

export interface PersonTitles {
  readonly doers: readonly PersonDoer[]
  readonly charges: readonly string[]
  readonly doerGroups: readonly string[]
  readonly titles: readonly string[]
  readonly before: readonly { readonly title: string; readonly before: string }[]
  readonly collectives: readonly { readonly title: string; readonly collective: string }[]
}

export const TITLES: PersonTitles = {
  titles: PERSON_TITLES,
  doers: PERSON_DOERS,
  charges: DOER_CHARGES,
  doerGroups: DOER_GROUPS,
  before: TITLES_BEFORE,
  collectives: TITLES_FOR_COLLECTIVES,
}
