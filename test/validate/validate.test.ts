import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { resolveConfig } from '../../src/config/config.ts'
import { WrittenConfigSchema } from '../../src/config/schema.ts'
import { parseRegistries, stringifyRegistries } from '../../src/registry/store.ts'
import { createValidator } from '../../src/validate/validate.ts'
import { registryOf, taskOf } from '../registry/sample-registry.ts'

const registry = registryOf({ number: '52/KH-UBND', date: '2025-02-17' }, [
  taskOf('I.1', { products: [{ text: 'Báo cáo' }], units: [] }),
  taskOf('I.1', { content: 'Tổ chức hội nghị tổng kết cuối năm' }),
])

function check(text: string, rules: object = {}): string[] {
  const validator = createValidator({
    catalogue: CATALOGUE,
    config: resolveConfig(WrittenConfigSchema.parse({ rules })),
  })
  const found = validator.check({ path: 'r.yaml', text, ...parseRegistries(text, 'r.yaml') })
  return found.map(({ code, severity }) => `${severity} ${code}`)
}

const text = stringifyRegistries([registry])

test('findings have the severities of the configuration', () => {
  expect(check(text)).toEqual(['error id/duplicate', 'warning task/no-unit'])
  expect(check(text, { 'id/duplicate': 'info', 'task/no-unit': { severity: 'error' } })).toEqual([
    'info id/duplicate',
    'error task/no-unit',
  ])
})

test('a rule that is off is not run; a comment about it is not called useless', () => {
  const silenced = text.replace('\ntasks:', '\n# ttdn-ignore task/no-unit: giao sau\ntasks:')
  expect(check(silenced)).toEqual(['error id/duplicate'])
  expect(check(silenced, { 'task/no-unit': 'off' })).toEqual(['error id/duplicate'])
})

test('what is off by default can be switched on', () => {
  expect(
    check(text, { 'task/no-authority': 'info' }).filter((one) => one.includes('authority')),
  ).toHaveLength(2)
})

test('options of a rule', () => {
  const alike = registryOf({ date: '2025-02-17' }, [
    taskOf('I.1', { content: 'Rà soát và cập nhật dữ liệu đất đai của các xã trong tỉnh' }),
    taskOf('I.2', { content: 'Rà soát và cập nhật dữ liệu đất đai của các phường' }),
  ])
  const written = stringifyRegistries([alike])
  expect(check(written)).toEqual([])
  expect(check(written, { 'duty/same': { likeness: 0.5 } })).toEqual(['info duty/same'])
})

test('a broken registry does not hide the others of its file', () => {
  const broken = text.replace('version: 1', 'version: 1\nversoin: 2')
  expect(check(`${broken}---\n${text}`)).toEqual([
    'error schema/unknown-key',
    'error id/duplicate',
    'warning task/no-unit',
  ])
})

test('a registry may have any number of findings', () => {
  const many = 150_000
  const tasks = Array.from({ length: many }, (_, index) => taskOf(`I.${String(index)}`, { units: [] }))
  const crowded = registryOf({ date: '2025-02-17' }, tasks)
  const range = { line: 1, column: 1, endLine: 1, endColumn: 2 }
  // every task says the same: what compares duties is not asked here
  const config = resolveConfig(
    WrittenConfigSchema.parse({ rules: { 'duty/same': 'off', 'duty/overlap': 'off' } }),
  )
  const validator = createValidator({ catalogue: CATALOGUE, config })
  const stored = { registry: crowded, file: 'r.yaml', locate: () => range }
  const found = validator.check({ path: 'r.yaml', text: '', registries: [stored], problems: [] })
  expect(found.filter(({ code }) => code === 'task/no-unit')).toHaveLength(many)
})
