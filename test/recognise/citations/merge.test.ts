import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findCitations } from '../../../src/recognise/citations/find.ts'
import { mergeCitations } from '../../../src/recognise/citations/merge.ts'
import { withoutOwnNumber } from '../../../src/recognise/citations/own-number.ts'

const merge = (...texts: string[]) =>
  mergeCitations(
    texts.flatMap((text, place) => findCitations(text, CATALOGUE).map((citation) => ({ citation, place }))),
  )

describe('one entry for each act', () => {
  it('keeps the fullest data, the strongest relation and every place', () => {
    const merged = merge(
      'theo Kế hoạch 184-KH/TU',
      'Căn cứ Kế hoạch số 184-KH/TU của Tỉnh ủy;',
      'Thực hiện Kế hoạch số 184-KH/TU ngày 03/11/2023 của Ban Thường vụ Tỉnh ủy;',
    )
    expect(merged).toEqual([
      {
        citation: {
          number: '184-KH/TU',
          type: 'KH',
          issuer: 'Ban Thường vụ Tỉnh ủy',
          date: '2023-11-03',
          relation: 'implements',
        },
        places: [0, 1, 2],
        dates: ['2023-11-03'],
      },
    ])
  })

  it.each([
    ['blanks and dashes', ['Chỉ thị số 9/CT- TTg', 'Chỉ thị số 9/CT–TTg'], 1],
    ['case', ['CHỈ THỊ SỐ 9/CT-TTG', 'Chỉ thị số 9/CT-TTg'], 1],
    ['with and without day', ['Kế hoạch số 9/KH-UBND ngày 01/3/2024', 'Kế hoạch số 9/KH-UBND'], 1],
    ['another year', ['Kế hoạch số 9/KH-UBND ngày 01/3/2024', 'Kế hoạch số 9/KH-UBND ngày 01/3/2023'], 2],
    [
      'a slip of the day',
      ['Thông tư số 9/2024/TT-BTC ngày 01/3/2024', 'Thông tư số 9/2024/TT-BTC ngày 01/3/2014'],
      1,
    ],
    ['another type', ['Kế hoạch số 9/KH-UBND', 'Quyết định số 9/QĐ-UBND'], 2],
    ['state and Party', ['Nghị quyết số 57/NQ-CP', 'Nghị quyết số 57-NQ/TW'], 2],
    ['laws by name', ['Luật Giá ngày 19/6/2023', 'Luật Giá năm 2023', 'Luật Thuế ngày 19/6/2023'], 2],
    ['laws of one name, two years', ['Luật Giá năm 2023', 'Luật Giá 2012', 'Luật Giá'], 2],
    ['a law with day and with year', ['Luật Giá ngày 19/6/2023', 'Luật Giá (2023)', 'Luật Giá năm 2023'], 1],
    ['laws of one name, two days', ['Luật Giá ngày 19/6/2023', 'Luật Giá ngày 20/6/2012'], 2],
  ])('%s', (_, texts, count) => expect(merge(...texts)).toHaveLength(count))

  it('keeps the act through which another is carried out', () => {
    const [, second] = merge(
      'Kế hoạch số 9-KH/TU về thực hiện Kết luận số 5-KL/TW',
      'theo Kết luận số 5-KL/TW',
    )
    expect(second).toMatchObject({
      citation: { number: '5-KL/TW', relation: 'implements', from: '9-KH/TU' },
      places: [0, 1],
    })
  })

  it('names the two days of one act', () => {
    const [entry] = merge('Chỉ thị số 9/CT-TTg ngày 01/3/2024', 'Chỉ thị số 9/CT-TTg ngày 10/3/2024')
    expect(entry?.dates).toEqual(['2024-03-01', '2024-03-10'])
  })
})

describe("the document's own number", () => {
  const own = { number: '9/KH-UBND', date: '2024-03-01' }
  it.each([
    ['Số: 9 /KH-UBND', 0],
    ['Kèm theo Kế hoạch số 9/KH-UBND ngày 01/3/2024', 0],
    ['Kế hoạch số 9/KH-UBND ngày 02/4/2021', 1],
    ['Kế hoạch số 19/KH-UBND', 1],
  ])('%s', (text, left) => expect(withoutOwnNumber(findCitations(text, CATALOGUE), own)).toHaveLength(left))

  it('is nothing to leave out where there is none', () => {
    const citations = findCitations('Kế hoạch số 9/KH-UBND', CATALOGUE)
    expect(withoutOwnNumber(citations, {})).toEqual(citations)
  })
})
