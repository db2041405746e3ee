import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  readIsoDay,
  weekdayOf,
} from '../../../src/recognise/time/calendar.ts'
import { findTimes } from '../../../src/recognise/time/find-times.ts'
import { occurrences } from '../../../src/recognise/time/occurrences.ts'
import { readTimeField } from '../../../src/recognise/time/read-time-field.ts'
import type { TimeMatch } from '../../../src/recognise/time/time-match.ts'

const words = [
  'trước|ngày|tháng|năm|quý|hằng|định kỳ|đến|hết|từ|trong|hoàn thành|và|30/6|31/4|15|2025|2025-2030|6/2025|II|IV/2026',
  '29/02|99|16 giờ|thứ Sáu|các năm tiếp theo|thường xuyên|sau khi|kể từ|ban hành|khi có|theo|nay|cuối|6 tháng|,|;|(|)',
  '.|-|–|/|:|\n|￼|Sở Nội vụ|báo cáo|của|trở đi|làm việc',
].flatMap((line) => line.split('|'))
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((s) => s.normalize('NFC')),
  fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 15 }).map((parts) => parts.join('')),
)
const context = fc.constantFrom({}, { date: '2025-03-10' }, { date: '2024-02-29' }, { date: 'không rõ' })

function check(source: string, matches: readonly TimeMatch[]): void {
  let last = 0
  for (const { start, end, time, impossible } of matches) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(source.length)
    last = end
    expect(time.text).toBe(source.slice(start, end).replace(/\s+/gu, ' ').trim())
    for (const day of [time.start, time.end]) if (day !== undefined) expect(readIsoDay(day)).toBeDefined()
    if (time.start !== undefined && time.end !== undefined) expect(time.start <= time.end).toBe(true)
    if (impossible) expect(time.start ?? time.end ?? time.days).toBeUndefined()
    if (time.openEnd) expect(time.end).toBeUndefined()
    for (const day of occurrences(time, '2024-01-01', '2026-12-31')) {
      expect(day >= '2024-01-01' && day <= '2026-12-31').toBe(true)
    }
  }
}

describe('for any text', () => {
  it('times of running text lie in it, in order, with days that exist', () => {
    fc.assert(
      fc.property(text, context, (source, where) => check(source, findTimes(source, CATALOGUE, where))),
      {
        numRuns: 500,
      },
    )
  })

  it('a field is divided into times and the rest, without overlap', () => {
    fc.assert(
      fc.property(text, context, (source, where) => {
        const { times, rest } = readTimeField(source, CATALOGUE, where)
        check(source, times)
        const spans = [...times, ...rest].sort((a, b) => a.start - b.start)
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 500 },
    )
  })

  it('blanks of any kind are one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const kinds = (joint: string): string[] =>
          readTimeField(parts.join(joint), CATALOGUE, { date: '2025-03-10' }).times.map(
            ({ time }) => time.kind,
          )
        expect(kinds('  ')).toEqual(kinds(' '))
      }),
    )
  })
})

describe('the calendar', () => {
  const number = fc.integer({ min: -200_000, max: 200_000 })

  it('numbers days without gaps', () => {
    fc.assert(fc.property(number, (n) => dayNumber(dayFromNumber(n)) === n))
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
  })

  it('knows months and weekdays', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-11-15', 3)).toBe('2026-02-15')
    expect(weekdayOf('2025-06-27')).toBe(5)
    expect(weekdayOf('2025-06-29')).toBe(7)
    expect(readIsoDay('2025-02-29')).toBeUndefined()
  })
})
