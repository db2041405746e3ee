import { describe, expect, test } from 'vitest'
import { diagnostic, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { formatGithub } from '../../../src/report/diagnostics/github.ts'
import { FINDINGS } from './sample-findings.ts'

const many = (code: 'id/duplicate' | 'task/no-unit' | 'task/no-time', count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) =>
    diagnostic(code, { id: `I.${String(index)}`, first: '1:1' }, 'a.yaml', { line: index + 1, column: 1 }),
  )

const written = (findings: readonly Diagnostic[]): string[] =>
  formatGithub(findings, { language: 'en' }).split('\n')
const count = (lines: readonly string[], command: string): number =>
  lines.filter((line) => line.startsWith(`::${command} `) || line.startsWith(`::${command}::`)).length

test('values are escaped, so that no text can begin a command', () => {
  expect(written(FINDINGS)).toEqual([
    '::error file=sổ/a b.yaml,title=registry/empty::the file holds no registry',
    '::error file=sổ/a b.yaml,line=2,endLine=2,col=3,endColumn=9,title=schema/unknown-key::there is no key "a|b`<c>&"d"" in tasks[0]',
    '::warning file=b%2Cc%3Ad%25.yaml,line=4,endLine=4,col=7,endColumn=8,title=duty/overlap (II.2)::overlaps with 99/KH-UBND#I.1: here Sở A leads "a\u0007b", there Sở B%0A::error::x leads "c"',
    '::notice file=b%2Cc%3Ad%25.yaml,line=1,endLine=3,title=task/no-time (II.1)::when is not clear: the registry holds no time for the task',
    '',
  ])
})

describe('GitHub shows ten annotations of each kind for a step', () => {
  test('ten are printed as they are', () => {
    const lines = written([...many('id/duplicate', 10), ...many('task/no-time', 10)])
    expect([count(lines, 'error'), count(lines, 'notice'), lines.length]).toEqual([10, 10, 21])
  })

  test('more are told in a notice that is one of the ten, and stand in the log', () => {
    const lines = written([
      ...many('id/duplicate', 12),
      ...many('task/no-unit', 11),
      ...many('task/no-time', 10),
    ])
    expect([count(lines, 'error'), count(lines, 'warning'), count(lines, 'notice')]).toEqual([10, 10, 10])
    expect(lines).toContain(
      '::notice::4 more: GitHub shows 10 annotations of each kind; see the log of this step',
    )
    expect(lines.filter((line) => line.startsWith('a.yaml:'))).toHaveLength(4)
  })

  test('lines of the log are no commands', () => {
    const evil = diagnostic('id/duplicate', { id: '##[error]x', first: '\n::error::y' }, '::error::z')
    const log = written([...many('id/duplicate', 10), evil]).filter(
      (line) => !/^::(?:error|notice)/.test(line),
    )
    expect(log.join('\n')).toContain('./::error::z')
    expect(log.some((line) => line.trimStart().startsWith('::') || line.includes('##['))).toBe(false)
  })
})
