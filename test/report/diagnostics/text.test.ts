import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { excerptLines, lineReader } from '../../../src/report/diagnostics/excerpt.ts'
import { formatJson } from '../../../src/report/diagnostics/json.ts'
import { formatMarkdown } from '../../../src/report/diagnostics/markdown.ts'
import { formatText } from '../../../src/report/diagnostics/text.ts'
import { FINDINGS } from './sample-findings.ts'

describe('text', () => {
  const lineOf = (file: string, line: number): string | undefined =>
    lineReader(
      file.startsWith('sổ') ? 'tasks:\n  a|b`<c>: 1\n' : 'tasks:\n- x\n- y\n    content: "một việc"\n',
    )(line)

  test('tells each finding with its line, and a summary', () => {
    expect(formatText(FINDINGS, { language: 'vi', lineOf })).toBe(`sổ/a b.yaml lỗi registry/empty
  tệp không có sổ nhiệm vụ nào

sổ/a b.yaml:2:3 lỗi schema/unknown-key
  không có khóa "a|b\`<c>&"d"" trong tasks[0]
  2 |   a|b\`<c>: 1
    |   ^^^^^^

b,c:d%.yaml:1:1 thông tin task/no-time
  II.1: chưa rõ thời gian: sổ không ghi thời gian nào cho nhiệm vụ
  1 | tasks:
    | ^^^^^^

b,c:d%.yaml:4:7 cảnh báo duty/overlap
  II.2: chồng chéo với 99/KH-UBND#I.1: ở đây Sở A chủ trì "a\ufffdb", ở kia Sở B ::error::x chủ trì "c"
  4 |     content: "một việc"
    |       ^
  xem 99.yaml:7:3 (I.1)

2 lỗi, 1 cảnh báo, 1 thông tin trong 2 tệp
`)
  })

  test('on a terminal sentences are broken between words', () => {
    const text = formatText(FINDINGS, { language: 'vi', lineOf, width: 40 })
    const sentences = text.split('\n').filter((line) => /^ {2}\S/u.test(line) && !/^ {2}\d* *\|/u.test(line))
    expect(Math.max(...sentences.map((line) => line.length))).toBeLessThanOrEqual(40)
    const joined = (shown: string): string => shown.replaceAll(/\s+/gu, ' ')
    expect(joined(text)).toBe(joined(formatText(FINDINGS, { language: 'vi', lineOf })))
  })

  test.each([
    ['vi', 'Không có vấn đề nào\n'],
    ['en', 'No problems\n'],
  ] as const)('nothing to tell (%s)', (language, expected) => {
    expect(formatText([], { language })).toBe(expected)
  })

  test('words are set off where there is a palette', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const palette = {
      strong: tag('b'),
      faint: tag('i'),
      accent: tag('a'),
      bad: tag('x'),
      good: tag('g'),
      doubtful: tag('y'),
    }
    expect(formatText(FINDINGS.slice(0, 1), { language: 'en', palette })).toContain(
      '<b>sổ/a b.yaml</b> <x>error</x> <i>registry/empty</i>',
    )
  })
})

describe('an excerpt', () => {
  const mark = (text: string, column: number, endColumn: number): string[] =>
    excerptLines(
      diagnostic('task/no-time', {}, 'f', { line: 1, column, endLine: 1, endColumn }),
      lineReader(text),
    )

  test.each([
    ['Vietnamese letters', 'tên: Sở Nội vụ', 6, 8, ['1 | tên: Sở Nội vụ', '  |      ^^']],
    ['decomposed letters', 'te\u0302n: Sở', 7, 9, ['1 | te\u0302n: Sở', '  |      ^^']],
    ['tabs', '\ta: b', 5, 6, ['1 | \ta: b', '  | \t   ^']],
    ['wide signs', '😀: b', 5, 6, ['1 | 😀: b', '  |     ^']],
    ['an empty range', 'a: b', 3, 3, ['1 | a: b', '  |   ^']],
    ['a place past the end', 'a: b', 90, 95, ['1 | a: b', '  |     ^']],
    ['control signs', 'a: \u001b[31mb', 4, 5, ['1 | a: \ufffd[31mb', '  |    ^']],
  ])('points right under %s', (_what, text, column, endColumn, expected) => {
    expect(mark(text, column, endColumn)).toEqual(expected)
  })

  test('a long line is cut around the place', () => {
    const [shown = '', marked = ''] = mark(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501, 502)
    expect(shown.length).toBeLessThan(110)
    expect(shown[marked.indexOf('^')]).toBe('X')
  })

  test('both lines fit into the columns, and the caret is right below', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 30, max: 130 }), (before, after, columns) => {
        const text = `${'ế'.repeat(before)}X${'b'.repeat(after)}`
        const finding = diagnostic('task/no-time', {}, 'f', {
          line: 1,
          column: before + 1,
          endLine: 1,
          endColumn: before + 2,
        })
        const [shown = '', marked = ''] = excerptLines(finding, lineReader(text), columns)
        expect(Math.max(shown.length, marked.length)).toBeLessThanOrEqual(columns)
        expect(shown[marked.indexOf('^')]).toBe('X')
      }),
    )
  })

  test.each([
    ['no such line', 9],
    ['a blank line', 2],
  ])('is empty for %s', (_what, line) => {
    const finding = diagnostic('task/no-time', {}, 'f', { line, column: 1 })
    expect(excerptLines(finding, lineReader('a\n\nb'))).toEqual([])
  })
})

test('lines are read by their number in any order', () => {
  const read = lineReader('một\r\nhai\n\nbốn')
  const asked = [4, 1, 1, 2, 5, 3, 4, 0]
  expect(asked.map(read)).toEqual(['bốn', 'một', 'một', 'hai', undefined, '', 'bốn', 'một'])
})

test('markdown keeps texts within their cells', () => {
  expect(formatMarkdown(FINDINGS, { language: 'en' })).toBe(`### sổ/a b.yaml

| Severity | Place | Task | Problem | Code |
| --- | --- | --- | --- | --- |
| error |  |  | the file holds no registry | registry/empty |
| error | 2:3 |  | there is no key "a\\|b\\\`\\<c\\>\\&"d"" in tasks\\[0\\] | schema/unknown-key |

### b,c:d%.yaml

| Severity | Place | Task | Problem | Code |
| --- | --- | --- | --- | --- |
| info | 1:1 | II.1 | when is not clear: the registry holds no time for the task | task/no-time |
| warning | 4:7 | II.2 | overlaps with 99/KH-UBND\\#I.1: here Sở A leads "a\u0007b", there Sở B ::error::x leads "c" | duty/overlap |

**2 errors, 1 warning, 1 note in 2 files**
`)
})

test('json is the findings with their sentences', () => {
  const written: unknown = JSON.parse(formatJson(FINDINGS, { language: 'en' }))
  expect(written).toMatchObject(FINDINGS.map((one) => ({ ...one })))
  expect(written).toMatchObject([{ message: 'the file holds no registry' }, {}, {}, {}])
})
