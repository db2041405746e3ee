import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { dueDate, type DueOptions } from '../../../src/recognise/time/due-date.ts'
import { readTimeField } from '../../../src/recognise/time/read-time-field.ts'
import { isWorkingDay, nextWorkingDay } from '../../../src/recognise/time/working-days.ts'

// prettier-ignore
const CASES: [text: string, today: string, options: DueOptions, due: string | undefined][] = [
  ['trước ngày 30/6/2025', '2025-03-10', {}, '2025-06-30'],
  ['trước ngày 30/6/2025', '2025-12-31', {}, '2025-06-30'],
  ['trước ngày 30/6/2025', '2025-03-10', { beforeMeans: 'day-before' }, '2025-06-29'],
  ['trước ngày 30/6/2025', '2025-03-10', { beforeMeans: 'day-before', rollToWorkingDay: true }, '2025-06-30'],
  ['trước 17 giờ ngày 30/6/2025', '2025-03-10', { beforeMeans: 'day-before' }, '2025-06-30'],
  ['chậm nhất ngày 30/6/2025', '2025-03-10', { beforeMeans: 'day-before' }, '2025-06-30'],
  ['chậm nhất ngày 05/7/2025', '2025-03-10', { rollToWorkingDay: true }, '2025-07-07'],
  ['đến hết ngày 30/4/2024', '2024-03-10', { rollToWorkingDay: true }, '2024-05-02'],
  ['trước ngày 15/12 hằng năm', '2025-12-15', {}, '2025-12-15'],
  ['trước ngày 15/12 hằng năm', '2025-12-16', {}, '2026-12-15'],
  ['trước ngày 15/12 hằng năm', '2025-12-15', { beforeMeans: 'day-before' }, '2026-12-14'],
  ['ngày 20 hằng tháng', '2025-09-21', { rollToWorkingDay: true }, '2025-09-22'],
  ['hằng năm', '2025-12-16', {}, undefined],
  ['thường xuyên', '2025-12-16', {}, undefined],
  ['từ năm 2026', '2025-12-16', {}, undefined],
  ['trong vòng 15 ngày kể từ ngày ký', '2025-03-10', {}, undefined],
  ['trong vòng 15 ngày kể từ ngày ký', '2025-03-10', { anchorDate: '2025-03-10' }, '2025-03-25'],
  ['trong 05 ngày làm việc kể từ ngày nhận được văn bản', '2025-03-10', { anchorDate: '2025-04-25' }, '2025-05-06'],
  ['trong 01 tháng kể từ ngày được giao kinh phí', '2025-03-10', { anchorDate: '2025-01-31' }, '2025-02-28'],
  ['trong 24-48 giờ sau khi nước rút', '2025-03-10', { anchorDate: '2025-03-10' }, '2025-03-12'],
  ['ngay sau khi được phê duyệt', '2025-03-10', { anchorDate: '2025-03-12' }, '2025-03-12'],
  ['trước ngày 31/4/2025', '2025-03-10', {}, undefined],
]

describe('dueDate', () => {
  it.each(CASES)('%s, on %s, %o', (text, today, options, due) => {
    const time = readTimeField(text, CATALOGUE, { date: '2025-03-10' }).times[0]?.time
    expect(time).toBeDefined()
    expect(time && dueDate(time, today, options, CATALOGUE)).toBe(due)
  })
})

describe('working days', () => {
  it.each([
    ['2025-06-27', true],
    ['2025-06-28', false],
    ['2025-06-29', false],
    ['2025-09-02', false],
    ['2024-02-12', false],
    ['2026-02-18', false],
    // a Saturday worked for a Monday off
    ['2024-04-29', false],
    ['2024-05-04', true],
    ['không phải ngày', false],
  ])('%s: %s', (day, worked) => {
    expect(isWorkingDay(day, CATALOGUE)).toBe(worked)
  })

  it.each([
    ['2025-06-27', '2025-06-27'],
    ['2025-06-28', '2025-06-30'],
    ['2026-02-14', '2026-02-23'],
    ['không phải ngày', 'không phải ngày'],
  ])('the first from %s on is %s', (day, next) => {
    expect(nextWorkingDay(day, CATALOGUE)).toBe(next)
  })
})

describe('holidays', () => {
  it('names each day once, in order', () => {
    const days = CATALOGUE.holidays.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('lists as off only days of the week, as worked only days of the weekend', () => {
    const plain = { ...CATALOGUE, holidays: [] }
    const misplaced = CATALOGUE.holidays.filter(
      ({ day, kind }) => isWorkingDay(day, plain) !== (kind === 'off'),
    )
    expect(misplaced).toEqual([])
  })
})
