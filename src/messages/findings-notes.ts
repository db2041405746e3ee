import type { Language } from '../terms.ts'

/** Said when a baseline file was made. */
export function baselineWritten(path: string, count: number, language: Language): string {
  return language === 'vi'
    ? `đã ghi ${String(count)} vấn đề hiện có vào "${path}"; từ nay chỉ nêu vấn đề mới`
    : `wrote ${String(count)} present findings to "${path}"; from now on only new ones are reported`
}
