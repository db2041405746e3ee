import { expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { describeUnit, type UnitDescription } from '../../../src/recognise/resolving/describe-unit.ts'
import type { ResolveOptions } from '../../../src/recognise/resolving/resolve-unit.ts'

function only(query: string, options: ResolveOptions = {}): UnitDescription {
  const found = describeUnit(query, CATALOGUE, options)
  if ('suggestions' in found) throw new Error(`no unit ${query}`)
  expect(found.units).toHaveLength(1)
  const [unit] = found.units
  if (unit === undefined) throw new Error('no unit')
  return unit
}

test('a department that ended: validity, basis, successors by field, collectives on the day', () => {
  const unit = only('so tttt', { on: '2024-06-01' })
  expect(unit).toMatchObject({
    id: 'so-tttt',
    name: 'Sở Thông tin và Truyền thông',
    level: 'province',
    kind: 'government',
    collective: false,
    parent: { id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh' },
    to: '2025-02-28',
    verified: true,
  })
  expect(unit.symbols).toContain('STTTT')
  expect(unit.successors.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
    'so-khcn certain',
    'so-vhttdl certain',
    'cong-an-tinh likely',
  ])
  expect(unit.predecessors.map(({ id }) => id)).toEqual(['so-buu-chinh-vien-thong'])
  expect(unit.collectives.map(({ id }) => id)).toContain('cac-so-ban-nganh')
  expect(only('so tttt', { on: '2026-01-01' }).collectives).toEqual([])
})

test('a body with the province named: before and after the merger', () => {
  const now = only('UBND tỉnh Gia Lai', { on: '2026-01-01' })
  expect(now.body?.id).toBe('ubnd-tinh@gia-lai@2025-07-01')
  expect(now.body?.basis).toBe('Nghị quyết 202/2025/QH15')
  expect(now.bodiesBefore.map(({ name }) => name)).toEqual([
    'Ủy ban nhân dân tỉnh Gia Lai',
    'Ủy ban nhân dân tỉnh Bình Định',
  ])
  const then = only('UBND tỉnh Gia Lai', { on: '2024-01-22' })
  expect(then.body?.id).toBe('ubnd-tinh@gia-lai')
  expect(then.bodiesBefore).toEqual([])
})

test('a collective: its members on the day, the collectives that hold it', () => {
  const then = only('các sở', { on: '2024-06-01' })
  expect(then).toMatchObject({ id: 'cac-so', collective: true, open: false })
  const names = then.members.map(({ name }) => name)
  expect(names).toContain('Sở Kế hoạch và Đầu tư')
  expect(names).not.toContain('Sở Nông nghiệp và Môi trường')
  expect(then.collectives.map(({ id }) => id)).toContain('cac-so-ban-nganh-doan-the')
  expect(only('các cơ quan liên quan')).toMatchObject({ open: true, members: [] })
})

test('several units of one name are all described, an unknown one is answered with suggestions', () => {
  const found = describeUnit('Phòng Kinh tế', CATALOGUE)
  expect('units' in found && found.units.map(({ id, level }) => `${id} ${level}`)).toEqual([
    'phong-kinh-te-huyen district',
    'phong-kinh-te-xa commune',
  ])
  const unknown = describeUnit('Sở Tư phápp', CATALOGUE)
  expect('suggestions' in unknown && unknown.suggestions[0]).toBe('Sở Tư pháp')
})

test('a description is plain data', () => {
  const unit = only('Sở Y tế')
  expect(JSON.parse(JSON.stringify(unit))).toEqual(unit)
})
