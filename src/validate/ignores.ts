import { DEFAULT_SEVERITY } from '../diagnostics/codes.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { yamlComments } from '../source/yaml-comments.ts'

/**
 * Comments that silence one finding with a reason:
 *
 *     # ttdn-ignore task/no-time: thường xuyên theo quy chế        (own line: the entry below it)
 *     - { name: "Tổ A", role: lead } # ttdn-ignore unit/unknown: tổ lập riêng      (same line)
 *     # ttdn-ignore-file target/no-value: …                        (anywhere: the whole file)
 */
const IGNORE = /^#\s*ttdn-ignore(?<file>-file)?(?=\s|$)\s*(?<code>[^\s:]*)\s*(?::\s*(?<reason>.*))?$/u

interface Ignore {
  readonly code: string
  /** 1-based lines it covers, both inclusive */
  readonly first: number
  readonly last: number
  readonly line: number
  readonly column: number
  used: boolean
}

export interface Silencing {
  /** The diagnostics that no comment silences. */
  keep(diagnostics: readonly Diagnostic[]): Diagnostic[]
  /** What is wrong with the comments themselves; asked last, when it is known which were of use. */
  complaints(): Diagnostic[]
}

/** Reads the comments of one file. `off` are codes that are switched off: a comment about them is not called useless. */
export function readIgnores(text: string, file: string, off: ReadonlySet<string> = new Set()): Silencing {
  if (!text.includes('ttdn-ignore')) return { keep: (diagnostics) => [...diagnostics], complaints: () => [] }
  const ignores: Ignore[] = []
  const faults: Diagnostic[] = []
  const lines = text.split('\n')
  const starts = lineStarts(lines)
  let line = 1
  for (const comment of yamlComments(text)) {
    const groups = IGNORE.exec(comment.text.trimEnd())?.groups
    if (groups === undefined) continue
    while (line < starts.length && (starts[line] ?? Infinity) <= comment.start) line++
    const column = comment.start - (starts[line - 1] ?? 0) + 1
    const where = { line, column, endLine: line, endColumn: column + comment.text.trimEnd().length }
    const { code = '', reason = '' } = groups
    if (!Object.hasOwn(DEFAULT_SEVERITY, code)) {
      faults.push(diagnostic('ignore/unknown-code', { code }, file, where))
    } else if (reason.trim() === '') faults.push(diagnostic('ignore/no-reason', { code }, file, where))
    else {
      const covered = groups['file'] === undefined ? coveredLines(lines, line) : { first: 1, last: Infinity }
      ignores.push({ code, ...covered, line, column, used: false })
    }
  }
  return {
    keep: (diagnostics) => diagnostics.filter((one) => !silenced(one, ignores)),
    complaints: () => [
      ...faults,
      ...ignores
        .filter(({ used, code }) => !used && !off.has(code))
        .map(({ code, line: at, column }) =>
          diagnostic('ignore/unused', { code }, file, {
            line: at,
            column,
            endLine: at,
            endColumn: column + 1,
          }),
        ),
    ],
  }
}

function silenced({ code, line = 1 }: Diagnostic, ignores: readonly Ignore[]): boolean {
  const by = ignores.find((ignore) => ignore.code === code && ignore.first <= line && line <= ignore.last)
  if (by !== undefined) by.used = true
  return by !== undefined
}

/** The lines a comment speaks of: its own when something stands before it, else the entry below. */
function coveredLines(lines: readonly string[], line: number): { first: number; last: number } {
  if (!isComment(lines[line - 1])) return { first: line, last: line }
  let first = line + 1
  while (first <= lines.length && (isBlank(lines[first - 1]) || isComment(lines[first - 1]))) first++
  const indent = indentOf(lines[first - 1] ?? '')
  let last = first
  for (let next = first + 1; next <= lines.length; next++) {
    const text = lines[next - 1] ?? ''
    if (isBlank(text) || isComment(text)) continue
    if (indentOf(text) <= indent) break
    last = next
  }
  return { first, last }
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''
const isComment = (text: string | undefined): boolean => (text ?? '').trimStart().startsWith('#')
const indentOf = (text: string): number => text.length - text.trimStart().length

function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = []
  let offset = 0
  for (const text of lines) {
    starts.push(offset)
    offset += text.length + 1
  }
  return starts
}
