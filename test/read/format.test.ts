import { expect, test } from 'vitest'
import { READABLE_EXTENSIONS } from '../../src/read/format-of.ts'
import { formatOf, readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import type { SourceFormat } from '../../src/terms.ts'

test.each([
  ['plan.md', 'markdown'],
  ['a.b/plan.MARKDOWN', 'markdown'],
  ['plan.txt', 'text'],
  ['plan.HTM', 'html'],
  ['plan.docx', 'docx'],
  ['plan.pdf', 'pdf'],
  ['plan.xlsx', undefined],
  ['plan', undefined],
  ['a.md/plan', undefined],
  ['constructor', undefined],
  ['a.constructor', undefined],
  ['-', undefined],
])('the format of %s is %s', (path, format) => {
  expect(formatOf(path)).toBe(format)
})

test.each(['html', 'docx', 'pdf'] as const)('%s has no reader yet', (format) => {
  expect(readDocument(makeSourceText('a', 'b'), format)).toBeUndefined()
})

test('the formats named as readable are those that have a reader', () => {
  const source = makeSourceText('a', 'b')
  const formats: readonly SourceFormat[] = ['markdown', 'text', 'html', 'docx', 'pdf']
  expect(Object.keys(READABLE_EXTENSIONS)).toEqual(
    formats.filter((format) => readDocument(source, format) !== undefined),
  )
})
