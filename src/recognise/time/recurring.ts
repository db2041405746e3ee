import type { Candidate } from './candidate.ts'
import { readFrequencies } from './frequencies.ts'
import { readDaysThenFrequency } from './recurring-days.ts'
import { readReport, readReportList, readYearly } from './recurring-reports.ts'
import type { Token } from './scan.ts'

/** Every recurrence of a text: "hằng năm", "định kỳ hằng quý, 6 tháng", "trước ngày 15/12 hằng năm", "ngày 25 của tháng cuối quý". */
export function findRecurring(text: string, tokens: readonly Token[], reportBefore: RegExp): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length;) {
    const read =
      readDaysThenFrequency(text, tokens, at) ??
      readFrequencies(text, tokens, at) ??
      readYearly(text, tokens, at) ??
      readReport(text, tokens, at) ??
      readReportList(text, tokens, at, reportBefore)
    if (read) {
      found.push(...read.candidates)
      at = Math.max(read.next, at + 1)
    } else at++
  }
  return found
}
