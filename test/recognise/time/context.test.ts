import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findTimes } from '../../../src/recognise/time/find-times.ts'
import { readTimeField } from '../../../src/recognise/time/read-time-field.ts'
import { show } from './show.ts'

/** The same words in documents of other days, or of an unknown day. */
// prettier-ignore
const FIELDS: [text: string, date: string | undefined, times: string][] = [
  ['trước ngày 30/6', '2025-06-30', 'deadline ..2025-06-30 before ~year'],
  ['trước ngày 30/6', '2025-07-01', 'deadline ..2026-06-30 before ~year'],
  ['trước ngày 30/6', undefined, 'deadline before'],
  ['Quý I', '2025-03-31', 'period 2025-01-01..2025-03-31 ~year'],
  ['Quý I', '2025-04-01', 'period 2026-01-01..2026-03-31 ~year'],
  ['Quý I', undefined, 'period'],
  ['29/02', '2025-01-01', 'deadline ~year'],
  ['từ nay đến hết năm 2026', '2025-07-01', 'period 2025-07-01..2026-12-31'],
  ['từ nay đến hết năm 2026', undefined, 'period ..2026-12-31'],
  ['từ tháng 10 đến tháng 3', '2025-11-20', 'period 2025-10-01..2026-03-31 ~year'],
  ['từ tháng 3 đến tháng 11', '2025-12-01', 'period 2026-03-01..2026-11-30 ~year'],
  ['tháng 3 và tháng 9/2027', '2025-12-01', 'period 2027-03-01..2027-03-31 | period 2027-09-01..2027-09-30'],
  ['năm 2027 (quý II)', '2025-12-01', 'period 2027-01-01..2027-12-31 | period 2027-04-01..2027-06-30'],
]

// prettier-ignore
const TEXTS: [text: string, date: string | undefined, times: string][] = [
  ['Báo cáo trước ngày 15/4/2025.', '2025-04-15', 'deadline ..2025-04-15 before'],
  // over before the document was written: told, not ordered
  ['Báo cáo trước ngày 15/4/2025.', '2025-04-16', ''],
  ['Báo cáo trước ngày 15/4/2025.', undefined, 'deadline ..2025-04-15 before'],
  ['Báo cáo trước ngày 15/4.', '2025-04-16', 'deadline ..2026-04-15 before ~year'],
]

describe('the day of the document', () => {
  it.each(FIELDS)('field %s, document of %s', (text, date, times) => {
    const context = date === undefined ? {} : { date }
    expect(readTimeField(text, CATALOGUE, context).times.map(show).join(' | ')).toBe(times)
  })

  it.each(TEXTS)('%s, document of %s', (text, date, times) => {
    const context = date === undefined ? {} : { date }
    expect(findTimes(text, CATALOGUE, context).map(show).join(' | ')).toBe(times)
  })
})
