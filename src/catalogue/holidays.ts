/**
 * Days off of Viet Nam beside Saturday and Sunday, and weekend days worked in exchange (2024–2027).
 * Legal basis: Bộ luật Lao động 2019 Điều 112 (1/1; Tết 5 days; 10/3 lunar; 30/4; 1/5; 2/9 and the day before or after);
 * Điều 111 khoản 3: a holiday on a weekly day off gives the next working day off. Which Tết and National Day days, and
 * which exchanges, is announced for every year; a day whose announcement was not seen is marked.
 */
export interface Holiday {
  /** ISO day */
  readonly day: string
  readonly name: string
  /** `off`: a day off; `work`: a weekend day worked in exchange */
  readonly kind: 'off' | 'work'
  /** false: from the rule or general knowledge, the announcement was not seen */
  readonly verified?: false
}

const NEW_YEAR = 'Tết Dương lịch'
const TET = 'Tết Nguyên đán'
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương'
const VICTORY = 'Ngày Chiến thắng'
const LABOUR = 'Ngày Quốc tế Lao động'
const NATIONAL = 'Quốc khánh'
/** Nghị quyết 80-NQ/TW of 2026; the amendment of Điều 112 was not seen */
const CULTURE = 'Ngày Văn hóa Việt Nam'

export const HOLIDAYS: readonly Holiday[] = [
  { day: '2024-01-01', name: NEW_YEAR, kind: 'off' },
  { day: '2024-02-08', name: TET, kind: 'off', verified: false },
  { day: '2024-02-09', name: TET, kind: 'off' },
  { day: '2024-02-12', name: TET, kind: 'off' },
  { day: '2024-02-13', name: TET, kind: 'off', verified: false },
  { day: '2024-02-14', name: TET, kind: 'off', verified: false },
  { day: '2024-04-18', name: HUNG_KINGS, kind: 'off' },
  // 2450/VPCP-KGVX of 12/4/2024: 29/4 off, 4/5 worked
  { day: '2024-04-29', name: VICTORY, kind: 'off' },
  { day: '2024-04-30', name: VICTORY, kind: 'off' },
  { day: '2024-05-01', name: LABOUR, kind: 'off' },
  { day: '2024-05-04', name: 'làm bù ngày 29/4/2024', kind: 'work' },
  { day: '2024-09-02', name: NATIONAL, kind: 'off' },
  { day: '2024-09-03', name: NATIONAL, kind: 'off' },

  { day: '2025-01-01', name: NEW_YEAR, kind: 'off' },
  { day: '2025-01-27', name: TET, kind: 'off', verified: false },
  { day: '2025-01-28', name: TET, kind: 'off' },
  { day: '2025-01-29', name: TET, kind: 'off' },
  { day: '2025-01-30', name: TET, kind: 'off' },
  { day: '2025-01-31', name: TET, kind: 'off' },
  { day: '2025-04-07', name: HUNG_KINGS, kind: 'off' },
  { day: '2025-04-26', name: 'làm bù ngày 02/5/2025', kind: 'work', verified: false },
  { day: '2025-04-30', name: VICTORY, kind: 'off' },
  { day: '2025-05-01', name: LABOUR, kind: 'off' },
  { day: '2025-05-02', name: LABOUR, kind: 'off', verified: false },
  { day: '2025-09-01', name: NATIONAL, kind: 'off', verified: false },
  { day: '2025-09-02', name: NATIONAL, kind: 'off' },

  { day: '2026-01-01', name: NEW_YEAR, kind: 'off' },
  { day: '2026-01-02', name: NEW_YEAR, kind: 'off', verified: false },
  { day: '2026-01-10', name: 'làm bù ngày 02/01/2026', kind: 'work', verified: false },
  { day: '2026-02-16', name: TET, kind: 'off' },
  { day: '2026-02-17', name: TET, kind: 'off' },
  { day: '2026-02-18', name: TET, kind: 'off' },
  { day: '2026-02-19', name: TET, kind: 'off' },
  { day: '2026-02-20', name: TET, kind: 'off' },
  // 10/3 lunar is Sunday 26/4
  { day: '2026-04-27', name: HUNG_KINGS, kind: 'off' },
  { day: '2026-04-30', name: VICTORY, kind: 'off' },
  { day: '2026-05-01', name: LABOUR, kind: 'off' },
  { day: '2026-08-22', name: 'làm bù ngày 31/8/2026', kind: 'work', verified: false },
  { day: '2026-08-31', name: NATIONAL, kind: 'off', verified: false },
  { day: '2026-09-01', name: NATIONAL, kind: 'off', verified: false },
  { day: '2026-09-02', name: NATIONAL, kind: 'off' },
  { day: '2026-11-24', name: CULTURE, kind: 'off', verified: false },

  { day: '2027-01-01', name: NEW_YEAR, kind: 'off' },
  // 1/1 lunar is Saturday 6/2; the days are not announced yet
  { day: '2027-02-05', name: TET, kind: 'off', verified: false },
  { day: '2027-02-08', name: TET, kind: 'off', verified: false },
  { day: '2027-02-09', name: TET, kind: 'off', verified: false },
  { day: '2027-02-10', name: TET, kind: 'off', verified: false },
  { day: '2027-02-11', name: TET, kind: 'off', verified: false },
  { day: '2027-04-16', name: HUNG_KINGS, kind: 'off' },
  { day: '2027-04-30', name: VICTORY, kind: 'off' },
  // 1/5 is a Saturday
  { day: '2027-05-03', name: LABOUR, kind: 'off' },
  { day: '2027-09-02', name: NATIONAL, kind: 'off' },
  { day: '2027-09-03', name: NATIONAL, kind: 'off', verified: false },
  { day: '2027-11-24', name: CULTURE, kind: 'off', verified: false },
]
