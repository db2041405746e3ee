import { expect, test } from 'vitest'
import { formatOf, readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'

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
