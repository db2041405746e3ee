import { describe, expect, test } from 'vitest'
import { type CatalogueExtension, checkExtension, extendCatalogue } from '../../src/catalogue/extend.ts'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { concernedBy } from '../../src/recognise/resolving/concerned-by.ts'
import { resolveUnit } from '../../src/recognise/resolving/resolve-unit.ts'

const BOARD = {
  id: 'bql-cong-vien-dia-chat',
  name: 'Ban Quản lý Công viên địa chất',
  short: ['BQL CVĐC'],
  level: 'province',
  kind: 'service',
  parent: 'ubnd-tinh',
} as const

const EXTENSION: CatalogueExtension = {
  province: 'gia-lai',
  units: [BOARD],
  collectives: [
    { id: 'cum-thi-dua-1', name: 'Cụm thi đua số 1', members: ['so-y-te', 'so-tai-chinh'] },
    { id: 'cac-so-ban-nganh', name: 'các sở và ban', members: ['bql-cong-vien-dia-chat', 'khong-co'] },
  ],
  aliases: { 'so-vhttdl': ['Sở Văn Thể Du'], 'cac-so-ban-nganh': ['các cơ quan chuyên môn'] },
}

const extended = extendCatalogue(CATALOGUE, EXTENSION)
const idsOf = (query: string, catalogue = extended): string[] => {
  const found = resolveUnit(query, catalogue)
  return 'suggestions' in found ? [] : found.units.map(({ id }) => id)
}

describe('a project’s own units', () => {
  test.each([
    ['BQL CVĐC', ['bql-cong-vien-dia-chat']],
    ['ban quan ly cong vien dia chat', ['bql-cong-vien-dia-chat']],
    ['Sở Văn Thể Du', ['so-vhttdl']],
    ['các cơ quan chuyên môn', ['cac-so-ban-nganh']],
    ['cụm thi đua số 1', ['cum-thi-dua-1']],
    ['các sở và ban', ['cac-so-ban-nganh']],
    ['các sở, ban, ngành', ['cac-so-ban-nganh']],
    ['Sở Y tế', ['so-y-te']],
  ])('%s is known', (query, expected) => {
    expect(idsOf(query)).toEqual(expected)
  })

  test('the shipped catalogue stays as it is', () => {
    expect(idsOf('BQL CVĐC', CATALOGUE)).toEqual([])
    expect(extended.units).toHaveLength(CATALOGUE.units.length + 1)
  })

  test('an added member belongs to the collective, one that does not exist is left out', () => {
    const asked = resolveUnit('BQL CVĐC', extended)
    if ('suggestions' in asked) throw new Error('unknown')
    const unit = { name: 'các sở, ban, ngành', collective: true }
    expect(concernedBy(asked, unit, extended)).toEqual({ via: 'các sở, ban, ngành', certainty: 'certain' })
    const members = extended.collectives.find(({ id }) => id === 'cac-so-ban-nganh')?.members ?? []
    expect(members).not.toContain('khong-co')
    expect(members).toContain('cac-so')
  })

  test('of a known unit only what is given changes', () => {
    const other = extendCatalogue(CATALOGUE, {
      units: [{ id: 'so-du-lich', name: 'Sở Du lịch và Lữ hành', to: '2024-12-31' }],
    })
    const unit = other.units.find(({ id }) => id === 'so-du-lich')
    expect(other.units).toHaveLength(CATALOGUE.units.length)
    expect(unit).toMatchObject({ to: '2024-12-31', level: 'province', kind: 'government', optional: true })
    expect(idsOf('Sở Du lịch', other)).toEqual(['so-du-lich'])
    expect(idsOf('Sở Du lịch và Lữ hành', other)).toEqual(['so-du-lich'])
  })

  test('a new unit without level and kind is any body', () => {
    const other = extendCatalogue(CATALOGUE, { units: [{ id: 'to-cong-tac', name: 'Tổ công tác 06' }] })
    expect(other.units.at(-1)).toMatchObject({ id: 'to-cong-tac', level: 'any', kind: 'other' })
    expect(idsOf('tổ công tác 06', other)).toEqual(['to-cong-tac'])
  })

  test('an empty extension changes nothing', () => {
    expect(extendCatalogue(CATALOGUE, {})).toEqual(CATALOGUE)
  })
})

describe('what is wrong in an extension is told', () => {
  test.each<[string, CatalogueExtension, string[]]>([
    ['nothing', { ...EXTENSION, collectives: [] }, []],
    ['a member that does not exist', EXTENSION, ['unknown-unit khong-co collectives']],
    ['a parent', { units: [{ ...BOARD, parent: 'x' }] }, ['unknown-unit x units']],
    ['an alias', { aliases: { x: ['y'] } }, ['unknown-unit x aliases']],
    ['a province', { province: 'pleiku' }, ['unknown-province pleiku province']],
    ['an id of both', { units: [{ ...BOARD, id: 'cac-so' }] }, ['id-used-twice cac-so units']],
    [
      'a member of a new collective',
      { collectives: [{ id: 'a', name: 'A', members: ['b'] }] },
      ['unknown-unit b collectives'],
    ],
  ])('%s', (_, extension, expected) => {
    expect(checkExtension(CATALOGUE, extension).map(({ kind, id, key }) => `${kind} ${id} ${key}`)).toEqual(
      expected,
    )
  })
})
