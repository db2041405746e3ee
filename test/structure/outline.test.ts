import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import type { Section } from '../../src/structure/plan-document.ts'
import { readStructure } from '../../src/structure/read-structure.ts'

/** Ids of the outline in order, each with the first words of its text. */
function outline(lines: readonly string[], format: 'markdown' | 'text' = 'text'): string[] {
  const document = readDocument(makeSourceText('x', lines.join('\n')), format)
  if (document === undefined) throw new Error('no reader')
  const walk = (sections: readonly Section[]): string[] =>
    sections.flatMap((section) => [
      `${section.id} ${section.text.text}`.slice(0, 24).trim(),
      ...walk(section.children),
    ])
  return readStructure(document, CATALOGUE).plan.parts.flatMap((part) => walk(part.sections))
}

const HEAD = ['KẾ HOẠCH', 'Thử nghiệm', '']

describe('ids are the path of marks (DESIGN section 4)', () => {
  const t = (name: string, lines: string[], ids: string[]): void =>
    test(name, () => expect(outline([...HEAD, ...lines]).map((line) => line.split(' ')[0])).toEqual(ids))
  t(
    'numbers under Roman numerals',
    ['I. A', '', '1. b', '', '2. c', '', 'II. D', '', '1. e'],
    ['I', 'I.1', 'I.2', 'II', 'II.1'],
  )
  t('3.1 under 3', ['II. A', '', '3. b', '', '3.1. c', '', '3.2. d'], ['II', 'II.3', 'II.3.1', 'II.3.2'])
  t('letters in Vietnamese order', ['1. A', '', 'd) b', '', 'đ) c', '', 'e) d'], ['1', '1.d', '1.đ', '1.e'])
  t(
    'bullets are counted',
    ['1. A', '', '- b', '', '- c', '', '+ d', '', '- e'],
    ['1', '1-1', '1-2', '1-2-1', '1-3'],
  )
  t('an article stands alone', ['Điều 1. A.', '', '1. b', '', 'Điều 2. C.'], ['Điều', 'Điều', 'Điều'])
  t('a mark twice', ['I. A', '', '1. b', '', '1. c'], ['I', 'I.1', 'I.1~2'])
  t('i) after h) is a letter', ['1. A', '', 'h) b', '', 'i) c', '', 'k) d'], ['1', '1.h', '1.i', '1.k'])
  t('points inside a line', ['1. Làm các việc: (i) một; (ii) hai.'], ['1', '1.i', '1.ii'])
  t(
    'a closing paragraph belongs to its section',
    ['IV. A', '', '1. B:', '', '- c', '', 'Trên đây là Kế hoạch.'],
    ['IV', 'IV.1', 'IV.1-1', 'IV.p1'],
  )
})

test('heading depth of Markdown says nothing', () => {
  expect(
    outline(
      ['## KẾ HOẠCH', '', '**Thử nghiệm**', '', '### I. A', '', '## II. B', '', '#### 1. c', '', '### 2. d'],
      'markdown',
    ),
  ).toEqual(['I A', 'II B', 'II.1 c', 'II.2 d'])
})

test('a sentence cut by a page break comes out whole', () => {
  const lines = outline([
    ...HEAD,
    '1. Tổ chức tuyên truyền sâu rộng trong các',
    '',
    '2',
    '',
    'tầng lớp nhân dân.',
    '',
    '2. Báo cáo.',
  ])
  expect(lines).toHaveLength(2)
})

test('a table flattened to bars is one table', () => {
  const cells = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian']
  const row = (values: string[]): string[] => [
    '|',
    ...values.flatMap((value) => (value === '' ? ['|'] : [value, '|'])),
  ]
  const lines = [
    ...HEAD,
    'I. A',
    '',
    ...row(cells),
    ...row(['1', 'Làm một', 'Sở A', '']),
    ...row(['2', 'Làm hai', '', '2025']),
  ]
  const document = readDocument(makeSourceText('x', lines.join('\n')), 'text')
  const table = document && readStructure(document, CATALOGUE).plan.parts[0]?.sections[0]?.children[0]?.table
  expect(
    table?.rows.map((each) => each.cells.map((cell) => cell.lines.map((line) => line.text).join(' '))),
  ).toEqual([cells, ['1', 'Làm một', 'Sở A', ''], ['2', 'Làm hai', '', '2025']])
})
