import { describe, expect, test } from 'vitest'
import { documentId, findTask, globalId, registryFileName } from '../../src/registry/ids.ts'
import type { Registry } from '../../src/registry/schema.ts'
import { registryOf } from './sample-registry.ts'

const lamSon = registryOf({ number: '52/KH-UBND', jurisdiction: 'lam-son', date: '2025-02-17' }, [
  'II.3.2',
  'IV.1',
])
const lamSonOld = registryOf({ number: '52/KH-UBND', jurisdiction: 'lam-son', date: '2024-02-17' }, [
  'II.3.2',
])
const party = registryOf({ number: '184-KH/TU', jurisdiction: 'lam-son', date: '2023-08-01' }, [
  'III.a',
  'III.A',
  'Điều 2',
])
const undated = registryOf({}, ['I.1'])
const all = [lamSon, lamSonOld, party, undated]

test('a global id names document, jurisdiction, year and task', () => {
  expect(globalId(lamSon, 'II.3.2')).toBe('52/KH-UBND@lam-son@2025#II.3.2')
})

test('without a number the source file stands in', () => {
  expect(documentId(undated)).toBe('52')
})

describe('a task is found by its global id and by any shorter form that is unique', () => {
  test.each([
    ['52/KH-UBND@lam-son@2025#II.3.2', lamSon, 'II.3.2'],
    ['52/KH-UBND@2024#II.3.2', lamSonOld, 'II.3.2'],
    ['52@2024#II.3.2', lamSonOld, 'II.3.2'],
    ['52/kh-ubnd@2025#ii.3.2', lamSon, 'II.3.2'],
    ['184-KH/TU#III.a', party, 'III.a'],
    ['184#III.A', party, 'III.A'],
    ['IV.1', lamSon, 'IV.1'],
    ['dieu 2', party, 'Điều 2'],
    ['52#I.1', undated, 'I.1'],
  ] satisfies [string, Registry, string][])('%s', (text, registry, id) => {
    expect(findTask(all, text)).toMatchObject({ found: { task: { id } } })
    expect(findTask(all, text)).toHaveProperty('found.registry', registry)
  })
})

test('an id that fits several is told apart by their global ids', () => {
  expect(findTask(all, '52/KH-UBND#II.3.2')).toMatchObject({
    ambiguous: [{ id: '52/KH-UBND@lam-son@2025#II.3.2' }, { id: '52/KH-UBND@lam-son@2024#II.3.2' }],
  })
  expect(findTask(all, 'iii.a')).toMatchObject({ ambiguous: [{}, {}] })
})

test.each([
  ['5#II.3.2', 'a number is not a prefix of another'],
  ['52@gia-lai#II.3.2', 'another jurisdiction'],
  ['52@2023#II.3.2', 'another year'],
  ['II.3', 'a parent is not its child'],
])('%s finds nothing: %s', (text) => {
  expect(findTask(all, text)).toHaveProperty('none', true)
})

test('an unknown id suggests the nearest', () => {
  expect(findTask(all, '52@2025#II.3.3')).toEqual({
    none: true,
    suggestions: ['52/KH-UBND@lam-son@2025#II.3.2'],
  })
})

test.each([
  [{ number: '157/KH-UBND', jurisdiction: 'gia-lai', date: '2024-01-22' }, 'gia-lai-157-kh-ubnd-2024.yaml'],
  [{ number: '02/QĐ-ĐU', date: '2024-01-22' }, '02-qd-du-2024.yaml'],
  [{ number: '9/KH', jurisdiction: 'quy-nhon', date: '2024-01-22' }, 'quy-nhon-9-kh-2024.yaml'],
  [{ number: '157/KH-UBND' }, 'plan.yaml'],
  [{ date: '2024-01-22' }, 'plan.yaml'],
])('file name of %j is %s', (document, name) => {
  expect(registryFileName(registryOf(document, []), 'plan')).toBe(name)
})
