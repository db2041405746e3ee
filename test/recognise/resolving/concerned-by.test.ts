import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import {
  concernedBy,
  type ConcernOptions,
  type NamedUnit,
} from '../../../src/recognise/resolving/concerned-by.ts'
import { collectivesOf, membersOf } from '../../../src/recognise/resolving/membership.ts'
import { resolveUnit, type ResolvedUnit, unitByName } from '../../../src/recognise/resolving/resolve-unit.ts'

function asked(query: string): ResolvedUnit {
  const found = resolveUnit(query, CATALOGUE)
  return 'suggestions' in found ? unitByName(query) : found
}

const BEFORE: ConcernOptions = { date: '2024-01-22' }
const NOW: ConcernOptions = { date: '2025-09-01' }

function outcome(query: string, unit: NamedUnit, options: ConcernOptions): string {
  const concern = concernedBy(asked(query), unit, CATALOGUE, options)
  return concern === undefined ? 'no' : `${concern.certainty}${concern.via === undefined ? '' : ' via'}`
}

const ALL = 'các sở, ban, ngành'
const ALL_AND_MASS = 'các sở, ban, ngành, đoàn thể tỉnh'
const DISTRICTS = 'UBND các huyện, thị xã, thành phố'
const COMMUNES = 'UBND các xã, phường'
const PRESS = 'các cơ quan báo chí trên địa bàn tỉnh'
const collective = (name: string, qualifier?: string): NamedUnit => ({ name, collective: true, qualifier })

describe('by its own name', () => {
  test.each<[string, NamedUnit, ConcernOptions, string]>([
    ['so tttt', { name: 'Sở Thông tin và Truyền thông', id: 'so-tttt' }, BEFORE, 'certain'],
    ['so tttt', { name: 'Sở TT&TT' }, BEFORE, 'certain'],
    ['so tttt', { name: 'Sở Tài chính' }, BEFORE, 'no'],
    ['sở y tế', { name: 'Sở Y tế tỉnh Gia Lai' }, BEFORE, 'certain'],
    ['sở y tế tỉnh gia lai', { name: 'Sở Y tế' }, { ...BEFORE, province: 'gia-lai' }, 'certain'],
    ['sở y tế tỉnh gia lai', { name: 'Sở Y tế' }, { ...BEFORE, province: 'kon-tum' }, 'no'],
    ['sở y tế tỉnh gia lai', { name: 'Sở Y tế' }, { ...BEFORE, province: 'bo-y-te' }, 'certain'],
    ['sở y tế tỉnh gia lai', { name: 'Sở Y tế tỉnh Kon Tum' }, BEFORE, 'no'],
    ['UBND huyện Chư Sê', { name: 'UBND huyện Chư Sê' }, BEFORE, 'certain'],
    ['ubnd huyen chu se', { name: 'UBND huyện Chư Sê' }, BEFORE, 'certain'],
    ['UBND huyện Chư Sê', { name: 'UBND huyện Đức Cơ' }, BEFORE, 'no'],
    ['UBND huyện', { name: 'UBND huyện Đức Cơ' }, BEFORE, 'certain'],
    ['UBND huyện Chư Sê', { name: 'UBND huyện', id: 'ubnd-huyen' }, BEFORE, 'possible'],
    ['UBND xã Ia Grai', { name: 'UBND tỉnh' }, NOW, 'no'],
    ['Phòng Kinh tế', { name: 'Phòng Kinh tế' }, NOW, 'certain'],
    ['Công an tỉnh', { name: 'Công an thành phố', id: undefined }, BEFORE, 'possible'],
    ['Công an tỉnh', { name: 'Công an xã' }, NOW, 'no'],
    // not in the catalogue: by the folded name
    ['Trường THPT Lê Hoàn', { name: 'Trường THPT Lê Hoàn' }, NOW, 'certain'],
    ['trường thpt lê hoàn', { name: 'Trường THPT Lê Hoàn' }, NOW, 'certain'],
    ['Công ty Thuỷ điện A', { name: 'Công ty Thủy điện A' }, NOW, 'certain'],
    ['Trường THPT Lê Hoàn', { name: 'Trường THPT Lê Hoàng' }, NOW, 'no'],
    ['Trường THPT Lê Hoàn', { name: 'Sở Y tế' }, NOW, 'no'],
  ])('%s asked, %o written (%o): %s', (query, unit, options, expected) => {
    expect(outcome(query, unit, options)).toBe(expected)
  })
})

describe('through a collective, by the date of the document', () => {
  test.each<[string, NamedUnit, ConcernOptions, string]>([
    ['Sở TT&TT', collective(ALL), BEFORE, 'certain via'],
    ['Sở TT&TT', collective(ALL), NOW, 'no'],
    ['Sở NN&MT', collective(ALL), NOW, 'certain via'],
    ['Sở NN&MT', collective(ALL), BEFORE, 'no'],
    ['Sở Y tế', collective(ALL), {}, 'certain via'],
    ['Sở Y tế', collective('các sở, ban ngành liên quan', 'liên quan'), BEFORE, 'possible via'],
    ['Sở Y tế', collective('các sở, ban, ngành có liên quan', 'có liên quan'), BEFORE, 'possible via'],
    ['Sở Y tế', collective('các sở, ban, ngành thuộc tỉnh', 'thuộc tỉnh'), BEFORE, 'certain via'],
    ['Sở Y tế', collective('các sở, ban, ngành cấp tỉnh', 'cấp tỉnh'), BEFORE, 'certain via'],
    [
      'Sở Y tế',
      collective('các sở, ban, ngành được giao nhiệm vụ', 'được giao nhiệm vụ'),
      BEFORE,
      'possible via',
    ],
    [
      'Sở Y tế',
      collective('các sở, ban, ngành của tỉnh có liên quan', 'của tỉnh có liên quan'),
      BEFORE,
      'possible via',
    ],
    ['Sở Y tế', { name: 'các sở, ngành liên quan', id: 'cac-so-ban-nganh' }, BEFORE, 'possible via'],
    ['Sở Y tế', { name: 'các sở, ban, ngành có liên quan' }, BEFORE, 'possible via'],
    ['Sở Y tế', { name: 'các sở ngành', id: 'cac-so-ban-nganh' }, BEFORE, 'certain via'],
    ['Công an tỉnh', collective(ALL), BEFORE, 'certain via'],
    ['Cục Thuế tỉnh', collective(ALL), BEFORE, 'certain via'],
    ['Ban Tuyên giáo Tỉnh ủy', collective(ALL), BEFORE, 'no'],
    ['Tỉnh đoàn', collective(ALL), BEFORE, 'no'],
    ['UBND tỉnh', collective(ALL), BEFORE, 'no'],
    ['UBND huyện Chư Sê', collective(ALL), BEFORE, 'no'],
    ['Tỉnh đoàn', collective(ALL_AND_MASS), BEFORE, 'certain via'],
    ['Sở Y tế', collective(ALL_AND_MASS), BEFORE, 'certain via'],
    ['Ủy ban MTTQ Việt Nam tỉnh', collective(ALL_AND_MASS), BEFORE, 'certain via'],
    ['UBND huyện Chư Sê', collective(DISTRICTS), BEFORE, 'certain via'],
    ['UBND huyện Chư Sê', collective(DISTRICTS), NOW, 'no'],
    ['UBND xã Ia Grai', collective(DISTRICTS), BEFORE, 'no'],
    ['UBND xã Ia Grai', collective(COMMUNES), NOW, 'certain via'],
    ['UBND huyện Chư Sê', collective('các sở, ngành, địa phương'), BEFORE, 'certain via'],
    ['UBND xã Ia Grai', collective('các sở, ngành, địa phương'), NOW, 'certain via'],
    ['Sở Y tế', collective('các sở, ngành, địa phương'), NOW, 'certain via'],
    ['Báo Gia Lai', collective(PRESS), BEFORE, 'certain via'],
    ['Báo và Phát thanh, Truyền hình Gia Lai', collective(PRESS), NOW, 'certain via'],
    ['Báo và Phát thanh, Truyền hình Gia Lai', collective(PRESS), BEFORE, 'no'],
    ['Sở Y tế', collective(PRESS), BEFORE, 'no'],
    ['Bộ CHQS tỉnh', collective('lực lượng vũ trang'), NOW, 'certain via'],
    ['Sở Y tế', collective('lực lượng vũ trang'), NOW, 'no'],
    ['Bộ Y tế', collective('các bộ, ngành'), NOW, 'certain via'],
    ['Chính phủ', collective('các bộ, ngành'), NOW, 'no'],
    ['Bộ TT&TT', collective('các bộ, ngành'), NOW, 'no'],
    ['UBND tỉnh Gia Lai', collective('UBND các tỉnh, thành phố trực thuộc trung ương'), NOW, 'certain via'],
    ['Phòng Văn hóa - Xã hội', collective('các cơ quan chuyên môn thuộc UBND xã'), NOW, 'certain via'],
    // open sets stay possible, and only for public bodies
    ['Sở Y tế', collective('các cơ quan liên quan'), BEFORE, 'possible via'],
    ['Sở Y tế', collective('các cơ quan, đơn vị'), BEFORE, 'possible via'],
    ['Sở Y tế', collective('các doanh nghiệp'), BEFORE, 'no'],
    ['VNPT', collective('các doanh nghiệp'), BEFORE, 'possible via'],
    ['Trường THPT Lê Hoàn', collective(ALL), BEFORE, 'no'],
    // members in brackets say who is meant
    [
      'Sở Y tế',
      { ...collective(ALL), members: [{ name: 'Sở Y tế' }, { name: 'Công an tỉnh' }] },
      BEFORE,
      'certain via',
    ],
    ['Sở Tài chính', { ...collective(ALL), members: [{ name: 'Sở Y tế' }] }, BEFORE, 'no'],
    ['Ban Tôn giáo', { name: 'Sở Nội vụ', members: [{ name: 'Ban Tôn giáo' }] }, BEFORE, 'certain via'],
    ['Sở Nội vụ', { name: 'Sở Nội vụ', members: [{ name: 'Ban Tôn giáo' }] }, BEFORE, 'certain'],
    // asked for the collective itself
    ['các sở, ban, ngành', collective('các sở, ngành'), BEFORE, 'certain'],
    ['các sở, ban, ngành', collective(ALL_AND_MASS), BEFORE, 'certain via'],
    ['các sở, ban, ngành', { name: 'Sở Y tế' }, BEFORE, 'no'],
    // another province
    ['Sở Y tế tỉnh Gia Lai', collective(ALL), { ...BEFORE, province: 'gia-lai' }, 'certain via'],
    ['Sở Y tế tỉnh Gia Lai', collective(ALL), { ...BEFORE, province: 'kon-tum' }, 'no'],
  ])('%s asked, %o written (%o): %s', (query, unit, options, expected) => {
    expect(outcome(query, unit, options)).toBe(expected)
  })

  test('the collective is named as the document has it', () => {
    expect(concernedBy(asked('Sở Y tế'), collective('các sở, ngành'), CATALOGUE, BEFORE)).toEqual({
      via: 'các sở, ngành',
      certainty: 'certain',
    })
  })

  test('the body before a merger of provinces is told apart', () => {
    const unit = { name: 'UBND tỉnh Gia Lai' }
    const today = concernedBy(asked('UBND tỉnh Gia Lai'), unit, CATALOGUE, { ...BEFORE, on: '2026-01-01' })
    expect(today?.formerBody).toMatchObject({ province: 'gia-lai', to: '2025-06-30' })
    const then = concernedBy(asked('UBND tỉnh Gia Lai'), unit, CATALOGUE, { ...BEFORE, on: '2025-01-01' })
    expect(then).toEqual({ certainty: 'certain' })
  })
})

describe('membership', () => {
  test.each([
    ['cac-so', '2024-06-01', 'so-tttt', true],
    ['cac-so', '2025-03-01', 'so-tttt', false],
    ['cac-so', '2025-03-01', 'so-nnmt', true],
    ['cac-so', '2025-03-01', 'ubnd-tinh', false],
    ['cac-so', '2025-03-01', 'thanh-tra-tinh', false],
    ['cac-so-ban-nganh', '2025-03-01', 'thanh-tra-tinh', true],
    ['cac-so-ban-nganh', '2025-03-01', 'bql-kkt', true],
    ['cac-so-ban-nganh', '2025-03-01', 'bao-ptth-tinh', false],
    ['cac-bo-nganh', '2025-03-01', 'bo-quoc-phong', true],
    ['cac-bo-nganh', '2025-03-01', 'thu-tuong', false],
    ['ubnd-cac-huyen', '2025-06-30', 'ubnd-huyen', true],
    ['ubnd-cac-huyen', '2025-07-01', 'ubnd-huyen', false],
    ['luc-luong-vu-trang', '2024-06-01', 'bch-bdbp-tinh', true],
    ['luc-luong-vu-trang', '2025-08-01', 'bch-bdbp-tinh', false],
    ['luc-luong-vu-trang', '2025-08-01', 'ban-ch-bdbp-tinh', true],
  ])('%s on %s holds %s: %s', (id, day, unit, expected) => {
    const record = CATALOGUE.collectives.find((other) => other.id === id)
    const members = record === undefined ? [] : membersOf(record, CATALOGUE, day).map((member) => member.id)
    expect(members.includes(unit)).toBe(expected)
  })

  test('every sở of the catalogue is one of the sở', () => {
    const all = CATALOGUE.collectives.find((record) => record.id === 'cac-so')
    expect(
      CATALOGUE.units
        .filter((unit) => unit.id.startsWith('so-'))
        .map((unit) => unit.id)
        .toSorted(),
    ).toEqual([...(all?.members ?? [])].toSorted())
  })

  test('nesting: whoever is in the narrower collective is in the wider one', () => {
    const record = CATALOGUE.units.find((unit) => unit.id === 'so-y-te')
    const names =
      record === undefined ? [] : collectivesOf(record, CATALOGUE, '2025-09-01').map(({ id }) => id)
    for (const id of [
      'cac-so',
      'cac-so-ban-nganh',
      'cac-so-ban-nganh-doan-the',
      'cac-so-nganh-dia-phuong',
      'cac-don-vi-dia-phuong',
    ])
      expect(names).toContain(id)
    expect(names).not.toContain('cac-co-quan-lien-quan')
  })

  test('concern through a collective and membership say the same, for every unit and collective', () => {
    const wrong: string[] = []
    const date = '2025-09-01'
    for (const record of CATALOGUE.collectives) {
      const members = new Set(membersOf(record, CATALOGUE, date).map(({ id }) => id))
      for (const unit of CATALOGUE.units) {
        const question = { name: unit.name, units: [unit], exact: true }
        const concern = concernedBy(question, { name: record.name, id: record.id }, CATALOGUE, { date })
        if ((concern?.certainty === 'certain') !== members.has(unit.id))
          wrong.push(`${unit.id} in ${record.id}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
