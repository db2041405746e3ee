import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findCitations } from '../../../src/recognise/citations/find.ts'
import { MASK, maskCitations } from '../../../src/recognise/citations/mask.ts'

const piece = fc.constantFrom(
  'Thực hiện ',
  'Căn cứ ',
  'Kế hoạch số 184-KH/TU',
  ' Nghị quyết ',
  'Luật Giá năm 2023',
  '57-NQ/TW',
  ' số ',
  ' ngày 03/11/2023',
  ' của Chính phủ',
  ' về “rừng”',
  '; ',
  ', ',
  ' và ',
  '\n',
  '12/QĐ-UBND',
  '2021-2025',
  ' (sau đây gọi tắt là Luật) ',
  'khoản 2 Điều 5 ',
  '63/2025/QH15',
)
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.string(),
)

describe('masking', () => {
  it('blots out the citation and nothing else', () => {
    const text = 'Theo Kế hoạch số 5/KH-UBND ngày 01/3/2024, báo cáo trước ngày 30/6.'
    const masked = maskCitations(text, findCitations(text, CATALOGUE))
    expect(masked).toBe(`Theo ${MASK.repeat(36)}, báo cáo trước ngày 30/6.`)
  })

  it('keeps every offset and every line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskCitations(text, findCitations(text, CATALOGUE))
        expect(masked).toHaveLength(text.length)
        expect(masked.split('\n').map((line) => line.length)).toEqual(
          text.split('\n').map((line) => line.length),
        )
      }),
    )
  })

  it('finds mentions in order, inside the text, not overlapping, each with number or title', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const citation of findCitations(text, CATALOGUE)) {
          expect(citation.start).toBeGreaterThanOrEqual(end)
          expect(citation.end).toBeGreaterThan(citation.start)
          expect(citation.end).toBeLessThanOrEqual(text.length)
          expect(citation.number ?? citation.title).toBeDefined()
          end = citation.end
        }
      }),
    )
  })

  it('leaves no number behind that would be found again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskCitations(text, findCitations(text, CATALOGUE))
        expect(findCitations(masked, CATALOGUE).filter((citation) => citation.number !== undefined)).toEqual(
          [],
        )
      }),
    )
  })

  it('takes overlapping and unordered spans', () => {
    expect(
      maskCitations('abcdef', [
        { start: 3, end: 5 },
        { start: 0, end: 1 },
        { start: 4, end: 5 },
      ]),
    ).toBe(`${MASK}bc${MASK}${MASK}f`)
  })
})
