import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { foldBare } from '../../../src/recognise/folding.ts'
import { identifyUnit } from '../../../src/recognise/resolving/identify-unit.ts'
import { resolveUnit, type ResolveOptions } from '../../../src/recognise/resolving/resolve-unit.ts'

/** `id`, `id id2` when several are meant, `id@province`, `id/place`; `?` before it when only near; suggestions as `-`. */
function meaning(query: string, options: ResolveOptions = {}): string {
  const found = resolveUnit(query, CATALOGUE, options)
  if ('suggestions' in found) return '-'
  const ids = found.units.map((unit) => unit.id).join(' ')
  const province = found.province === undefined ? '' : `@${found.province}`
  const place = found.place === undefined ? '' : `/${found.place}`
  return `${found.exact ? '' : '?'}${ids}${province}${place}`
}

describe('what people type', () => {
  test.each([
    // abbreviations of domain.md 3.7 with and without signs and marks
    ['so tt&tt', 'so-tttt'],
    ['Sở TT&TT', 'so-tttt'],
    ['Sở TTTT', 'so-tttt'],
    ['sở TT-TT', 'so-tttt'],
    ['Sở VH-TT&DL', 'so-vhttdl'],
    ['so vhttdl', 'so-vhttdl'],
    ['Sở VHTTDL', 'so-vhttdl'],
    ['Sở VHTT&DL', 'so-vhttdl'],
    ['Sở VH,TT&DL', 'so-vhttdl'],
    ['Sở VH, TT và DL', 'so-vhttdl'],
    ['Sở KH&ĐT', 'so-khdt'],
    ['so khdt', 'so-khdt'],
    ['Sở KH-ĐT', 'so-khdt'],
    ['Sở KH&CN', 'so-khcn'],
    ['Sở NN&PTNT', 'so-nnptnt'],
    ['so nn ptnt', 'so-nnptnt'],
    ['Sở NN&MT', 'so-nnmt'],
    ['Sở NNMT', 'so-nnmt'],
    ['Sở TN&MT', 'so-tnmt'],
    ['Sở LĐTB&XH', 'so-ldtbxh'],
    ['Sở LĐ-TB-XH', 'so-ldtbxh'],
    ['so ldtbxh', 'so-ldtbxh'],
    ['Sở GDĐT', 'so-gddt'],
    ['sở gd & đt', 'so-gddt'],
    ['Sở GTVT', 'so-gtvt'],
    ['Sở XD', 'so-xay-dung'],
    ['Sở TC', 'so-tai-chinh'],
    ['Sở NV', 'so-noi-vu'],
    ['Sở YT', 'so-y-te'],
    ['Sở TP', 'so-tu-phap'],
    ['Sở CT', 'so-cong-thuong'],
    ['Sở DT&TG', 'so-dttg'],
    ['Bộ TT&TT', 'bo-tttt'],
    ['bo nnmt', 'bo-nnmt'],
    ['VPCP', 'vpcp'],
    ['VTV', 'vtv'],
    ['TTXVN', 'ttxvn'],
    ['LĐLĐ tỉnh', 'ldld-tinh'],
    ['Bộ CHQS tỉnh', 'bo-chqs-tinh'],
    ['BCH BĐBP tỉnh', 'bch-bdbp-tinh'],
    ['CA tỉnh', 'cong-an-tinh'],
    ['BTGTU', 'ban-tuyen-giao-tinh-uy'],
    ['TTTU', 'thuong-truc-tinh-uy'],
    ['TTr Tỉnh ủy', 'thuong-truc-tinh-uy'],
    ['UBMTTQVN tỉnh', 'ubmttq-tinh'],
    ['uy ban mttq viet nam tinh', 'ubmttq-tinh'],
    ['Phòng VH-XH', 'phong-vhxh-xa'],
    ['TT PVHCC', 'tt-phuc-vu-hcc-xa'],
    ['Tổ CNSCĐ', 'to-cnsccd'],
    ['BQL KKT', 'bql-kkt'],
    // full names: tone placement, i and y, case, dashes, "và" left out
    ['Sở Văn hoá, Thể thao và Du lịch', 'so-vhttdl'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'so-vhttdl'],
    ['so van hoa the thao va du lich', 'so-vhttdl'],
    ['so van hoa the thao du lich', 'so-vhttdl'],
    ['Sở Lao động – Thương binh và Xã hội', 'so-ldtbxh'],
    ['Sở Lao động, Thương binh và Xã hội', 'so-ldtbxh'],
    ['so lao dong thuong binh xa hoi', 'so-ldtbxh'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd-tinh'],
    ['uy ban nhan dan tinh', 'ubnd-tinh'],
    ['Tỉnh uỷ', 'tinh-uy'],
    ['Ban Tuyên giáo và Dân vận Tỉnh uỷ', 'ban-tgdv-tinh-uy'],
    ['Sở Y Tế', 'so-y-te'],
    ['Sở Văn hóa và Thể thao', 'so-vhtt'],
    ['Báo và phát thanh, truyền hình', 'bao-ptth-tinh'],
    ['Văn phòng HĐND & UBND', 'vp-hdnd-ubnd-huyen vp-hdnd-ubnd-xa'],
    // collectives
    ['các sở ban ngành', 'cac-so-ban-nganh'],
    ['các sở, ban, ngành', 'cac-so-ban-nganh'],
    ['cac so, ban, nganh, doan the tinh', 'cac-so-ban-nganh-doan-the'],
    ['UBND các huyện, thị xã, thành phố', 'ubnd-cac-huyen'],
    ['Uỷ ban nhân dân các xã, phường', 'ubnd-cac-xa'],
    ['UBND các xã, phường, đặc khu', 'ubnd-cac-xa'],
    ['lực lượng vũ trang', 'luc-luong-vu-trang'],
    ['các sở, ban, ngành liên quan', 'cac-so-ban-nganh'],
    ['sở, ngành có liên quan', 'cac-so-ban-nganh'],
    ['các cơ quan báo chí trên địa bàn tỉnh', 'cac-co-quan-bao-chi'],
    ['đơn vị liên quan', 'cac-co-quan-lien-quan'],
    ['UBND phường, xã, đặc khu', 'ubnd-cac-xa'],
    ['Hội Nông dân cấp tỉnh', 'hoi-nong-dan-tinh'],
    ['uy ban mttq viet nam cap xa', 'ubmttq-xa'],
    ['UBND các cấp', 'ubnd-cac-cap'],
    ['cấp ủy, chính quyền', 'cac-cap-uy'],
    // with a province or a place
    ['Kho bạc Nhà nước khu vực XI', 'kbnn-tinh/XI'],
    ['Kiểm toán nhà nước khu vực II', 'ktnn-khu-vuc/II'],
    ['ubnd tinh gia lai', 'ubnd-tinh@gia-lai'],
    ['UBND tỉnh Gia Lai', 'ubnd-tinh@gia-lai'],
    ['Sở Y tế tỉnh Gia Lai', 'so-y-te@gia-lai'],
    ['Sở Y tế Gia Lai', 'so-y-te@gia-lai'],
    ['Công an Gia Lai', 'cong-an-tinh@gia-lai'],
    ['Công an thành phố Đà Nẵng', 'cong-an-tinh@da-nang'],
    ['Thành ủy Hà Nội', 'tinh-uy@ha-noi'],
    ['Tỉnh ủy Gia Lai', 'tinh-uy@gia-lai'],
    ['Báo Gia Lai', 'bao-tinh@gia-lai'],
    ['Đài PT-TH Gia Lai', 'dai-ptth-tinh@gia-lai'],
    ['UBND TP HCM', 'ubnd-tinh@ho-chi-minh'],
    ['UBND TP.HCM', 'ubnd-tinh@ho-chi-minh'],
    ['UBND thành phố Hồ Chí Minh', 'ubnd-tinh@ho-chi-minh'],
    ['Sở Công Thương tỉnh Bà Rịa - Vũng Tàu', 'so-cong-thuong@ba-ria-vung-tau'],
    ['UBND tỉnh Thanh Hoá', 'ubnd-tinh@thanh-hoa'],
    ['UBND huyện Chư Sê', 'ubnd-huyen/Chư Sê'],
    ['Công an thành phố Pleiku', 'cong-an-huyen/Pleiku'],
    ['UBND thành phố Lào Cai', 'ubnd-huyen/Lào Cai'],
    ['UBND thị xã An Khê', 'ubnd-huyen/An Khê'],
    ['Phòng Nội vụ huyện Chư Sê', 'phong-noi-vu-huyen/Chư Sê'],
    ['UBND xã Ia Grai', 'ubnd-xa/Ia Grai'],
    ['UBND phường Bình Lợi Trung', 'ubnd-xa/Bình Lợi Trung'],
    ['Đảng uỷ xã Long Hồ', 'dang-uy-xa/Long Hồ'],
    ['Trạm Y tế phường 1', 'tram-y-te-xa/1'],
    // missing or wrong marks beside right ones
    ['Sở Nội vu', '?so-noi-vu'],
    ['Sở Du lich', '?so-du-lich'],
    // not the name of a unit
    ['Sở', '-'],
    ['', '-'],
    ['kế hoạch', '-'],
    ['Sở Ma thuật', '-'],
    ['UBND', '-'],
    ['tỉnh Gia Lai', '-'],
  ])('%s → %s', (query, expected) => {
    expect(meaning(query)).toBe(expected)
  })

  test.each<[string, ResolveOptions, string]>([
    ['Phòng Kinh tế', {}, 'phong-kinh-te-huyen phong-kinh-te-xa'],
    ['Phòng Kinh tế', { on: '2024-05-01' }, 'phong-kinh-te-huyen'],
    ['Phòng Kinh tế', { on: '2025-08-01' }, 'phong-kinh-te-xa'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', { on: '2025-04-01' }, 'phong-kt-ht-dt-huyen'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', { on: '2025-07-01' }, 'phong-kthtdt-xa'],
    ['Công an thành phố', {}, 'cong-an-tinh cong-an-huyen'],
    ['Công an thành phố', { province: 'gia-lai', on: '2024-01-22' }, 'cong-an-huyen'],
    ['Công an thành phố', { province: 'da-nang', on: '2024-01-22' }, 'cong-an-tinh'],
    ['Công an thành phố', { on: '2025-08-01' }, 'cong-an-tinh'],
    ['UBND thành phố Huế', { on: '2021-02-01' }, 'ubnd-huyen/Huế'],
    ['UBND thành phố Huế', { on: '2025-04-24' }, 'ubnd-tinh@hue'],
    ['UBND tỉnh Thừa Thiên Huế', { on: '2021-02-01' }, 'ubnd-tinh@hue'],
    ['UBND thành phố Bắc Ninh', { on: '2024-02-01' }, 'ubnd-huyen/Bắc Ninh'],
    ['UBND thành phố Bắc Ninh', { on: '2026-10-01' }, 'ubnd-tinh@bac-ninh'],
    // a unit that ended stays findable
    ['Sở TT&TT', { on: '2026-01-01' }, 'so-tttt'],
    ['UBND các huyện, thành phố', { on: '2026-01-01' }, 'ubnd-cac-huyen'],
  ])('%s, asked with %o → %s', (query, options, expected) => {
    expect(meaning(query, options)).toBe(expected)
  })

  test.each([
    ['Sở Văn hóa Thể thao Du lịchh', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['so tai nguyen moi truongg', 'Sở Tài nguyên và Môi trường'],
    ['Sở Ngọai vụu', 'Sở Ngoại vụ'],
    ['vhttdl', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['nội vụ', 'Sở Nội vụ'],
    ['Sở Tư phápp', 'Sở Tư pháp'],
    ['UBND', 'Ủy ban nhân dân tỉnh'],
  ])('%s is answered with suggestions, among them %s', (query, expected) => {
    const found = resolveUnit(query, CATALOGUE)
    expect('suggestions' in found ? found.suggestions : 'found').toContain(expected)
  })

  test('what is like no name has no suggestions', () => {
    expect(resolveUnit('qwertyuiop', CATALOGUE)).toEqual({ suggestions: [] })
  })

  test('every name of every unit resolves to its unit, as written, decomposed, in capitals and without marks', () => {
    const wrong: string[] = []
    for (const record of [...CATALOGUE.units, ...CATALOGUE.collectives]) {
      const short = 'short' in record ? (record.short ?? []) : []
      for (const name of [record.name, ...(record.names ?? []), ...short])
        for (const typed of [name, name.normalize('NFD'), name.toUpperCase(), foldBare(name)]) {
          const found = resolveUnit(typed, CATALOGUE)
          if ('suggestions' in found || !found.units.includes(record)) wrong.push(typed)
        }
    }
    expect(wrong).toEqual([])
  })

  test('any text gives an answer and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const found = resolveUnit(text, CATALOGUE)
        return 'suggestions' in found ? found.suggestions.length <= 5 : found.units.length > 0
      }),
    )
  })
})

describe('ids in documents: only when certain', () => {
  test.each<[string, { date?: string; province?: string }, string | undefined]>([
    ['Sở Thông tin và Truyền thông', {}, 'so-tttt'],
    ['Sở TT&TT', { date: '2024-01-22' }, 'so-tttt'],
    ['Uỷ ban nhân dân tỉnh Gia Lai', {}, 'ubnd-tinh'],
    ['UBND tỉnh', {}, 'ubnd-tinh'],
    ['Công an tỉnh', {}, 'cong-an-tinh'],
    ['UBND huyện Chư Sê', {}, 'ubnd-huyen'],
    ['UBND xã Ia Grai', {}, 'ubnd-xa'],
    ['Huyện ủy', {}, 'huyen-uy'],
    ['Trạm Y tế', {}, 'tram-y-te-xa'],
    ['Báo Gia Lai', {}, 'bao-tinh'],
    ['các sở, ban, ngành', {}, 'cac-so-ban-nganh'],
    ['Phòng Kinh tế', { date: '2025-09-01' }, 'phong-kinh-te-xa'],
    ['Phòng Văn hóa - Xã hội', {}, 'phong-vhxh-xa'],
    ['Thành ủy', { date: '2024-05-01', province: 'ha-noi' }, 'tinh-uy'],
    ['Thành ủy', { date: '2024-05-01', province: 'gia-lai' }, 'huyen-uy'],
    ['UBND Thành phố', { date: '2026-05-01' }, 'ubnd-tinh'],
    ['các sở, ban, ngành liên quan', {}, 'cac-so-ban-nganh'],
    ['Ủy ban nhân dân các xã, phường', {}, 'ubnd-cac-xa'],
    // not certain
    ['Sở Tài chính liên quan', {}, undefined],
    ['các sở, ban, ngành chủ động', {}, undefined],
    ['Ủy ban nhân dân các xã, phường có cụm công nghiệp', {}, undefined],
    ['Phòng Kinh tế', {}, undefined],
    ['Thành ủy', { date: '2024-05-01' }, undefined],
    ['Công an thành phố', { date: '2024-05-01' }, undefined],
    ['so noi vu', {}, undefined],
    ['Sở Nội vu', {}, undefined],
    ['UBND', {}, undefined],
    ['Sở', {}, undefined],
    ['UBND xã trên địa bàn', {}, undefined],
    ['UBND xã và các đơn vị', {}, undefined],
    ['Trường THPT Lê Quý Đôn', {}, undefined],
    ['Sở Tài chính chủ trì', {}, undefined],
    ['Công ty Cổ phần Gia Lai', {}, undefined],
  ])('%s %o → %s', (name, options, expected) => {
    expect(identifyUnit(name, CATALOGUE, options)).toBe(expected)
  })
})
