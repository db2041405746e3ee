import type { Language } from '../terms.ts'

/** Said when a baseline file was made. */
export function baselineWritten(path: string, count: number, language: Language): string {
  return language === 'vi'
    ? `đã ghi ${String(count)} vấn đề hiện có vào "${path}"; từ nay chỉ nêu vấn đề mới`
    : `wrote ${String(count)} present findings to "${path}"; from now on only new ones are reported`
}

/** Said for each file that `--fix` changed. */
export function fileMended(path: string, fixes: number, language: Language): string {
  if (language === 'vi') return `đã sửa ${String(fixes)} chỗ trong "${path}"`
  return `mended ${String(fixes)} ${fixes === 1 ? 'place' : 'places'} in "${path}"`
}
