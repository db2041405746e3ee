import { SEVERITIES, type Language, type Severity } from '../terms.ts'

/** How many findings of each severity there are. */
export type SeverityCounts = Readonly<Record<Severity, number>>

const ENGLISH: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
}

/** `2 lỗi, 1 cảnh báo trong 3 tệp` */
export function findingsSummary(counts: SeverityCounts, files: number, language: Language): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity]
    if (count === 0) return []
    const [one, many] = ENGLISH[severity]
    const name = language === 'vi' ? SEVERITIES[severity].vi : count === 1 ? one : many
    return [`${String(count)} ${name}`]
  })
  if (parts.length === 0) return language === 'vi' ? 'Không có vấn đề nào' : 'No problems'
  const place =
    language === 'vi' ? `trong ${String(files)} tệp` : `in ${String(files)} ${files === 1 ? 'file' : 'files'}`
  return `${parts.join(', ')} ${place}`
}

/** Said in place of the annotations that GitHub would not show. */
export function annotationsLeftOut(count: number, language: Language): string {
  return language === 'vi'
    ? `Còn ${String(count)} vấn đề nữa: GitHub chỉ hiện 10 chú giải mỗi loại; xem nhật ký của bước này`
    : `${String(count)} more: GitHub shows 10 annotations of each kind; see the log of this step`
}

export const FINDINGS_HEADINGS = {
  severity: { vi: 'Mức', en: 'Severity' },
  place: { vi: 'Chỗ', en: 'Place' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  problem: { vi: 'Vấn đề', en: 'Problem' },
  code: { vi: 'Mã', en: 'Code' },
  mend: { vi: 'cách sửa', en: 'to mend' },
  related: { vi: 'xem', en: 'see' },
} as const
