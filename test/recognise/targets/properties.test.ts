import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findTargets } from '../../../src/recognise/targets/find-targets.ts'

const piece = fc.constantFrom(
  '100%', '1.200 ha', '60-70%', 'ít nhất', 'phấn đấu', 'đạt', 'tăng', 'giảm từ', 'xuống còn', ',', ';', '. ', ' và ',
  'trong đó', 'năm 2030', 'Đến hết năm 2027:', 'tỷ lệ hộ nghèo', '(', ')', 'xã', 'so với', '\uFFFC', '5/12', 'không còn',
) // prettier-ignore

test('targets lie in the text, in order, with values and ordered ranges', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.constantFrom('section', 'prose', 'duty'),
      (pieces, mode) => {
        const text = pieces.join(' ')
        let from = 0
        for (const target of findTargets(text, CATALOGUE, {}, mode)) {
          expect(target.start).toBeGreaterThanOrEqual(from)
          expect(target.end).toBeGreaterThan(target.start)
          expect(target.end).toBeLessThanOrEqual(text.length)
          from = target.start
          if (target.valueTo !== undefined) expect(target.valueTo).toBeGreaterThan(target.value ?? Number.NaN)
          if (target.subject !== undefined) {
            expect(target.subject.start).toBeGreaterThanOrEqual(target.start)
            expect(target.subject.end).toBeLessThanOrEqual(target.end)
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('a value is written in the text of its target', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1800 }), (value) => {
      const [target] = findTargets(`Xây dựng ${value} mô hình`, CATALOGUE, {})
      expect(target?.value).toBe(value)
    }),
    { numRuns: 50 },
  )
})
