import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldBare, foldKey } from '../../src/recognise/folding.ts'

describe('foldKey', () => {
  test.each([
    ['hoà bình', 'hòa bình'],
    ['Uỷ ban', 'ủy ban'],
    ['thuý', 'thúy'],
    ['NGOÁY', 'ngóay'],
    ['kỹ thuật', 'kĩ thuật'],
    ['quý', 'quí'],
    ['Mỹ Lý', 'mĩ lí'],
    ['tỷ lệ', 'tỉ lệ'],
    ['Lao động – Thương binh', 'Lao động - thương binh'],
    ['Lao động-Thương binh', 'lao động — thương binh'],
    ['TT & TT', 'tt&tt'],
    ['Sở\u00a0 Y tế ', 'sở y tế'],
    ['a , b', 'a, b'],
  ])('%s ≡ %s', (one, other) => {
    expect(foldKey(one)).toBe(foldKey(other))
  })
  test.each([
    ['Sở', 'So'],
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['ban', 'bàn'],
    ['đơn', 'don'],
  ])('%s ≢ %s', (one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other))
  })
  test('decomposed and composed text have one key', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldKey(text.normalize('NFD'))).toBe(foldKey(text.normalize('NFC')))
      }),
    )
  })
  test('a key is its own key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Uỷ ban', 'hoà', 'Kỹ  thuật – số', 'TT & TT', 'quý I/2025', 'đ'),
        (text) => {
          expect(foldKey(foldKey(text))).toBe(foldKey(text))
        },
      ),
    )
  })
})

describe('foldBare', () => {
  test.each([
    ['Sở Nội vụ', 'so noi vu'],
    ['Đắk Lắk', 'dak lak'],
    ['UỶ BAN', 'uy ban'],
    ['Kỹ thuật', 'ki thuat'],
    ['VH-TT & DL', 'vh-tt&dl'],
  ])('%s → %s', (text, bare) => {
    expect(foldBare(text)).toBe(bare)
  })
})
