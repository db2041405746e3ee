import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findCitations } from '../../../src/recognise/citations/find.ts'
import { defineShortForms } from '../../../src/recognise/citations/short-forms.ts'

const define = (text: string) => defineShortForms(text, findCitations(text, CATALOGUE))

describe('short forms a document defines', () => {
  it.each([
    ['Kế hoạch số 164-KH/TU (sau đây gọi tắt là Kế hoạch 164-KH/TU)', 'Kế hoạch 164-KH/TU', '164-KH/TU'],
    [
      'Quyết định số 1132/QĐ-TTg (sau đây viết tắt là Quyết định số 1132)',
      'Quyết định số 1132',
      '1132/QĐ-TTg',
    ],
    [
      'Quyết định số 9/QĐ-TTg phê duyệt Đề án trồng rừng (sau đây gọi là Đề án Rừng)',
      'Đề án Rừng',
      '9/QĐ-TTg',
    ],
    ['Quyết định số 9/QĐ-TTg, sau đây gọi tắt là Chiến lược rừng,', 'Chiến lược rừng', '9/QĐ-TTg'],
    ['Nghị quyết số 9-NQ/TU (gọi tắt là “Nghị quyết Rừng”)', 'Nghị quyết Rừng', '9-NQ/TU'],
  ])('%s', (text, words, number) => expect(define(text)).toMatchObject([{ words, number }]))

  it.each(['Ủy ban nhân dân tỉnh (sau đây gọi tắt là UBND tỉnh)', 'Quyết định số 9/QĐ-TTg (bản sao)'])(
    'finds none in %s',
    (text) => expect(define(text)).toEqual([]),
  )

  it('are found where they are used', () => {
    const shortForms = [{ words: 'Đề án Rừng', number: '9/QĐ-TTg', type: 'QĐ' }]
    const text = 'Các xã triển khai Đề án Rừng, không phải Đề án Rừngxanh.'
    expect(findCitations(text, CATALOGUE, { shortForms })).toEqual([
      { start: 18, end: 28, number: '9/QĐ-TTg', type: 'QĐ', relation: 'implements' },
    ])
  })

  it('a bare type word is the act defined only after an article', () => {
    const shortForms = [{ words: 'Luật', title: 'Luật Việc làm', type: 'Luật' }]
    expect(findCitations('Luật này; Chương trình; tuyên truyền Luật', CATALOGUE, { shortForms })).toEqual([])
    const text = 'theo khoản 2 Điều 5 Luật, các xã'
    expect(findCitations(text, CATALOGUE, { shortForms })).toEqual([
      { start: 5, end: 24, type: 'Luật', title: 'Luật Việc làm' },
    ])
  })
})

describe('a type word with a bare number', () => {
  it.each([
    ['Quyết định số 1132/QĐ-TTg nêu; theo Quyết định số 1132, các xã', ['1132/QĐ-TTg', '1132/QĐ-TTg']],
    ['Nghị quyết số 57-NQ/TW nêu; theo Nghị quyết 57, các xã', ['57-NQ/TW', '57-NQ/TW']],
    [
      'Nghị định số 30/2020/NĐ-CP nêu; theo Nghị định 30/2020 và Nghị định 30',
      ['30/2020/NĐ-CP', '30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ],
    // not the act: another type, another number, two candidates
    ['Nghị quyết số 57-NQ/TW nêu; theo Kế hoạch 57, các xã', ['57-NQ/TW']],
    ['Nghị quyết số 57-NQ/TW nêu; theo Nghị quyết 58, các xã', ['57-NQ/TW']],
    ['Nghị quyết số 57-NQ/TW, 57/NQ-CP nêu; theo Nghị quyết 57, các xã', ['57-NQ/TW', '57/NQ-CP']],
    ['Chương trình số 12-CTr/TU nêu; Chương trình 12 xã', ['12-CTr/TU', '12-CTr/TU']],
  ])('%s', (text, numbers) =>
    expect(findCitations(text, CATALOGUE).map((citation) => citation.number)).toEqual(numbers),
  )
})
