import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { resolveTypedUnit } from '../../../src/recognise/resolving/typed-unit.ts'

/** `id`, `id@province`, `id/place`; `id | id2` where it is left to the person; suggestions as `- first`. */
function meaning(query: string, on = '2026-03-01'): string {
  const found = resolveTypedUnit(query, CATALOGUE, { on })
  if ('suggestions' in found) return `- ${found.suggestions[0] ?? ''}`.trim()
  if ('ambiguous' in found) return found.ambiguous.map(({ id }) => id).join(' | ')
  const province = found.province === undefined ? '' : `@${found.province}`
  const place = found.place === undefined ? '' : `/${found.place}`
  return `${found.units.map(({ id }) => id).join(' ')}${province}${place}`
}

describe('initials of a name', () => {
  test.each([
    ['SGDĐT', 'so-gddt'],
    ['SGD&ĐT', 'so-gddt'],
    ['SGD-ĐT', 'so-gddt'],
    ['SGD và ĐT', 'so-gddt'],
    ['S GD ĐT', 'so-gddt'],
    ['sgddt', 'so-gddt'],
    ['SGDDT', 'so-gddt'],
    ['Sở GDĐT', 'so-gddt'],
    ['Sở Giáo dục và ĐT', 'so-gddt'],
    ['SYT', 'so-y-te'],
    ['SVHTTDL', 'so-vhttdl'],
    ['SVHTT&DL', 'so-vhttdl'],
    ['SLĐTBXH', 'so-ldtbxh'],
    ['SKHCN', 'so-khcn'],
    ['STTTT', 'so-tttt'],
    ['STNMT', 'so-tnmt'],
    ['SNNMT', 'so-nnmt'],
    // đ is a letter of its own for who types marks
    ['SGDDĐT', '-'],
    // the symbol of the numbers of documents is nobody else's, though Sở Ngoại vụ has these initials too
    ['SNV', 'so-noi-vu'],
    ['SNgV', 'so-ngoai-vu'],
    ['P. Nội vụ', 'phong-noi-vu-huyen'],
    ['PGDĐT', 'phong-gddt-huyen'],
    ['LĐLĐ tỉnh', 'ldld-tinh'],
    ['Hội LHPN xã', 'hoi-lhpn-xa'],
    ['VPUBND tỉnh', 'vp-ubnd-tinh'],
  ])('%s → %s', (query, id) => {
    if (id === '-') expect(meaning(query)).toMatch(/^-/u)
    else expect(meaning(query)).toBe(id)
  })
})

describe('with a place', () => {
  test.each([
    ['SYT Gia Lai', 'so-y-te@gia-lai'],
    ['SGDĐT tỉnh Gia Lai', 'so-gddt@gia-lai'],
    ['SGDĐT TP. Hồ Chí Minh', 'so-gddt@ho-chi-minh'],
    ['LĐLĐ Gia Lai', 'ldld-tinh@gia-lai'],
    ['UBND TP Cần Thơ', 'ubnd-tinh@can-tho'],
    ['UBND T. Gia Lai', 'ubnd-tinh@gia-lai'],
    ['UBND TP X', 'ubnd-huyen/X'],
    ['UBND H. Chư Sê', 'ubnd-huyen/Chư Sê'],
    ['UBND H.Chư Sê', 'ubnd-huyen/Chư Sê'],
    ['UBND TX. An Khê', 'ubnd-huyen/An Khê'],
    ['UBND X. Ia Dêr', 'ubnd-xa/Ia Dêr'],
    ['UBND P. Hoa Lư', 'ubnd-xa/Hoa Lư'],
    ['UBND P.1', 'ubnd-xa/1'],
  ])('%s → %s', (query, id) => {
    expect(meaning(query)).toBe(id)
  })
})

describe('never decided for the person', () => {
  test.each([
    ['LĐLĐ', ['ldld-tinh', 'ldld-huyen']],
    ['BHXH', ['bhxh-vn', 'bhxh-tinh']],
    ['BCHQS', ['bo-chqs-tinh', 'ban-chqs-huyen', 'ban-chqs-xa']],
    ['Hội LHPN', ['hoi-lhpn-tinh', 'hoi-lhpn-xa']],
    ['BTGDV', ['ban-tgdv-tw', 'ban-tgdv-tinh-uy']],
  ])('%s may be any of %j', (query, ids) => {
    const found = meaning(query).split(' | ')
    expect(found.length).toBeGreaterThan(1)
    expect(found).toEqual(expect.arrayContaining(ids))
  })

  test.each([
    // one body of the catalogue is left, but who knows which level was meant
    ['Đoàn TN', /^- Đoàn Thanh niên/u],
    ['TTYT', /^- Trung tâm Y tế/u],
    ['S', /^-/u],
    ['so', /^-/u],
    ['hội', /^-/u],
    ['XYZQ', /^-$/u],
    ['Sở TT', /^-/u],
    ['', /^-$/u],
    ['&', /^-$/u],
  ])('%s is not known', (query, shown) => {
    expect(meaning(query)).toMatch(shown)
  })

  test('the day does not choose between units of one shortening', () => {
    for (const day of ['2020-01-01', '2026-03-01']) expect(meaning('TAND', day)).toContain(' | tand-huyen')
  })
})
