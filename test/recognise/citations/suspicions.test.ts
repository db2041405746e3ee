import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findCitations } from '../../../src/recognise/citations/find.ts'
import { suspicions } from '../../../src/recognise/citations/suspicions.ts'

const kinds = (text: string, document = {}) =>
  suspicions(findCitations(text, CATALOGUE), document).map(({ kind, index }) => `${String(index)} ${kind}`)

/** The eight mistakes of domain.md 5.3; where only knowledge of the true act shows the mistake, a second mention does. */
describe('suspicious citations', () => {
  it.each<[string, string, string[], { date?: string }?]>([
    ['the word against the symbol', 'Kết luận số 127-KH/TU', ['0 type-word']],
    ['the year against the number', 'Thông tư số 22/2016/TT-BTTTT ngày 19/10/2012', ['0 year']],
    ['a missing year', 'Nghị định số 72/NĐ-CP ngày 07/9/2015', ['0 no-year']],
    ['swapped digits', 'Quyết định số 1090/QĐ-TTg; theo Quyết định số 1909/QĐ-TTg', ['1 near-identical']],
    [
      'a spurious year',
      'Quyết định số 112/QĐ-TTg ngày 22/01/2021; theo Quyết định số 112/2021/QĐ-TTg',
      ['1 with-and-without-year'],
    ],
    [
      'two days of one act',
      'Quyết định số 42/2014/QĐ-TTg ngày 27/7/2014; theo Quyết định số 42/2014/QĐ-TTg ngày 07/7/2014',
      ['1 two-dates'],
    ],
    [
      'two days of one law',
      'Luật Giá ngày 22 tháng 11 năm 2019; theo Luật Giá ngày 01 tháng 7 năm 2019',
      ['1 two-dates'],
    ],
    [
      'later than the document',
      'Tờ trình số 5/TTr-STC ngày 20/12/2023',
      ['0 later-than-document'],
      { date: '2023-01-08' },
    ],
    // further ones
    ['a letter that is a report', 'Công văn số 31/BC-BTC ngày 31/10/2025', ['0 type-word']],
    [
      'one day, one digit apart',
      'Quyết định số 786/QĐ-TTg ngày 15/4/2025; theo Quyết định số 768/QĐ-TTg ngày 15/4/2025',
      ['1 near-identical'],
    ],
  ])('%s: %s', (_, text, expected, document) => expect(kinds(text, document)).toEqual(expected))

  it.each<[string, { date?: string }?]>([
    ['Kế hoạch số 127-KH/TU'],
    ['Thông tư số 22/2016/TT-BTTTT ngày 19/10/2016'],
    ['Quy định số 9-QĐ/TW'],
    ['Thông tư số 60/2003/TTLT-BNV-BTC'],
    ['Đề án số 06/QĐ-TTg'],
    ['Quy chế số 16/2017/QĐ-UBND'],
    ['văn bản số 12/KH-UBND'],
    ['Nghị định số 36/NĐ-CP ngày 01/3/1995'],
    ['Kế hoạch số 12/KH-UBND; Kế hoạch số 21/KH-UBND'],
    ['Quyết định số 123/QĐ-TTg; Quyết định số 124/QĐ-TTg'],
    ['Quyết định số 132/QĐ-TTg ngày 01/3/2024; Quyết định số 123/QĐ-TTg ngày 05/6/2021'],
    ['Quyết định số 1090/QĐ-TTg; Nghị quyết số 1909/NQ-CP'],
    ['Kế hoạch số 9/KH-UBND ngày 01/3/2024; Kế hoạch số 9/KH-UBND ngày 05/3/2021'],
    ['Tờ trình số 5/TTr-STC ngày 20/12/2022', { date: '2023-01-08' }],
    ['Tờ trình số 5/TTr-STC ngày 08/01/2023', { date: '2023-01-08' }],
    ['Luật Giá năm 2023'],
  ])('nothing odd: %s', (text, document) => expect(kinds(text, document)).toEqual([]))

  it('tells what is odd, and corrects nothing', () => {
    const citations = findCitations('Kết luận số 127-KH/TU ngày 02/3/2024', CATALOGUE)
    expect(suspicions(citations)).toEqual([{ kind: 'type-word', index: 0, word: 'KL', type: 'KH' }])
    expect(citations[0]).toMatchObject({ number: '127-KH/TU', type: 'KH' })
  })
})
