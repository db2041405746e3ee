import { describe, expect, test } from 'vitest'
import { diagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { readIgnores } from '../../src/validate/ignores.ts'

/** `line code` of what is left of findings task/no-time on each line of the text, and of the comments' own faults. */
function left(text: string): string[] {
  const found: Diagnostic[] = text
    .split('\n')
    .map((_line, index) => diagnostic('task/no-time', {}, 'r.yaml', { line: index + 1, column: 1 }))
  const ignores = readIgnores(text, 'r.yaml')
  const kept = ignores.keep(found).map(({ line }) => String(line))
  const complaints = ignores.complaints().map(({ line, code }) => `${String(line)} ${code}`)
  return [kept.join(' '), ...complaints]
}

describe('a comment silences', () => {
  test.each([
    [
      'the entry below it',
      'a:\n  # ttdn-ignore task/no-time: vì thế\n  - b: 1\n    c: 2\n  - d: 3',
      ['1 2 5'],
    ],
    ['the key below it', '# ttdn-ignore task/no-time: vì thế\na:\n  b: 1\nc: 2', ['1 4']],
    ['its own line', 'a: 1\nb: 2 # ttdn-ignore task/no-time: vì thế\nc: 3', ['1 3']],
    ['the whole file', 'a: 1\n# ttdn-ignore-file task/no-time: vì thế\nc: 3', ['']],
    [
      'past blank lines within the entry',
      '# ttdn-ignore task/no-time: vì thế\n- a: 1\n\n  b: 2\n- c: 3',
      ['1 5'],
    ],
    [
      'several codes, one comment each',
      '# ttdn-ignore task/no-time: vì thế\n# ttdn-ignore task/no-unit: vì kia\n- a: 1\n- b: 2',
      ['1 2 4', '2 ignore/unused'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(left(text)).toEqual(expected)
  })
})

describe('a comment does not silence', () => {
  test.each([
    ['without a reason', '# ttdn-ignore task/no-time\na: 1', ['1 2', '1 ignore/no-reason']],
    ['with an empty reason', '# ttdn-ignore task/no-time:  \na: 1', ['1 2', '1 ignore/no-reason']],
    ['an unknown code', '# ttdn-ignore task/no-tiem: vì thế\na: 1', ['1 2', '1 ignore/unknown-code']],
    ['another code', 'a: 1 # ttdn-ignore task/no-unit: vì thế', ['1', '1 ignore/unused']],
    ['from within a text', 'a: "# ttdn-ignore task/no-time: vì thế"\nb: 1', ['1 2']],
    ['from within a folded text', 'a: >-\n  # ttdn-ignore-file task/no-time: vì thế\nb: 1', ['1 2 3']],
  ])('%s', (_what, text, expected) => {
    expect(left(text)).toEqual(expected)
  })
})
