import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIELDS, fieldNamed } from '../../src/query/fields.ts'

const page = readFileSync(new URL('../../docs/query.md', import.meta.url), 'utf8')
const names = Object.entries(FIELDS)

test.each(names)('%s is in docs/query.md by both names', (key, { vi }) => {
  expect(page).toContain(`| \`${key}\` | ${vi} |`)
})

test('every name means one field only', () => {
  for (const [key, field] of names) {
    const also: readonly string[] = 'also' in field ? field.also : []
    for (const name of [key, field.vi, field.en, ...also])
      expect([name, fieldNamed(name)]).toEqual([name, key])
  }
})

test.each([
  ['đơn vị', 'unit'],
  ['Don-Vi', 'unit'],
  ['donvi', 'unit'],
  ['UNITS', 'unit'],
  ['han', 'due'],
  ['hạn', 'due'],
  ['chu_tri', 'lead'],
  ['unknown', undefined],
  ['', undefined],
])('%j names %s', (name, field) => {
  expect(fieldNamed(name)).toBe(field)
})
