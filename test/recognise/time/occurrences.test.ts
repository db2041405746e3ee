import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { occurrences } from '../../../src/recognise/time/occurrences.ts'
import { readTimeField } from '../../../src/recognise/time/read-time-field.ts'

// prettier-ignore
const CASES: [text: string, from: string, to: string, days: string[]][] = [
  ['trước ngày 30/6/2025', '2025-01-01', '2025-12-31', ['2025-06-30']],
  ['trước ngày 30/6/2025', '2025-06-30', '2025-06-30', ['2025-06-30']],
  ['trước ngày 30/6/2025', '2025-07-01', '2025-12-31', []],
  ['Quý II/2025', '2025-01-01', '2025-12-31', ['2025-06-30']],
  ['Năm 2025 và các năm tiếp theo', '2025-01-01', '2030-12-31', []],
  ['trước ngày 15/12 hằng năm', '2024-12-15', '2026-12-14', ['2024-12-15', '2025-12-15']],
  ['trước ngày 15/6 và 15/12 hằng năm', '2025-01-01', '2025-12-31', ['2025-06-15', '2025-12-15']],
  ['ngày 20 hằng tháng', '2025-01-21', '2025-04-20', ['2025-02-20', '2025-03-20', '2025-04-20']],
  ['ngày 31 hằng tháng', '2025-01-01', '2025-04-30', ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30']],
  ['ngày 29/02 hằng năm', '2025-01-01', '2028-12-31', ['2028-02-29']],
  ['chậm nhất ngày 06 của tháng cuối quý', '2025-01-01', '2025-12-31', ['2025-03-06', '2025-06-06', '2025-09-06', '2025-12-06']],
  ['ngày 05 tháng đầu quý sau', '2025-01-01', '2025-12-31', ['2025-01-05', '2025-04-05', '2025-07-05', '2025-10-05']],
  ['thứ Sáu hằng tuần', '2025-06-01', '2025-06-20', ['2025-06-06', '2025-06-13', '2025-06-20']],
  ['hằng ngày', '2025-02-27', '2025-03-01', ['2025-02-27', '2025-02-28', '2025-03-01']],
  ['tháng 10 hằng năm', '2025-01-01', '2025-12-31', ['2025-10-31']],
  // no day is stated, none is chosen
  ['hằng năm', '2025-01-01', '2027-12-31', []],
  ['định kỳ hằng quý', '2025-01-01', '2027-12-31', []],
  ['ngày 15 hằng quý', '2025-01-01', '2027-12-31', []],
  ['thường xuyên', '2025-01-01', '2027-12-31', []],
  ['khi có yêu cầu', '2025-01-01', '2027-12-31', []],
  // what is asked for is no stretch of days
  ['hằng ngày', '2025-03-01', '2025-02-01', []],
  ['hằng ngày', 'hôm nay', '2025-02-01', []],
]

describe('occurrences', () => {
  it.each(CASES)('%s, %s – %s', (text, from, to, days) => {
    const time = readTimeField(text, CATALOGUE, { date: '2025-03-10' }).times[0]?.time
    expect(time && occurrences(time, from, to)).toEqual(days)
  })

  it('stay within the limits a recurrence states', () => {
    const time = readTimeField('thứ Sáu hằng tuần, từ ngày 10/6/2025 đến ngày 22/6/2025', CATALOGUE, {})
      .times[0]?.time
    expect(time && occurrences(time, '2025-01-01', '2025-12-31')).toEqual(['2025-06-13', '2025-06-20'])
  })
})
