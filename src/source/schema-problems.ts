import type { z } from 'zod'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import type { KeyPath, Locate } from './yaml.ts'

type Issue = z.core.$ZodIssue

/**
 * What zod found wrong with `value`, as diagnostics placed in the file: an unknown key at the key itself,
 * a missing one at its parent, everything else at the value.
 */
export function schemaProblems(
  error: z.ZodError,
  value: unknown,
  locate: Locate,
  path: string,
): Diagnostic[] {
  return error.issues.flatMap((issue) => problemsOf(issue, value, locate, path))
}

function problemsOf(issue: Issue, root: unknown, locate: Locate, file: string): Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const at = pathText(path)
  const value = valueAt(root, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      diagnostic('schema/unknown-key', { key, path: at }, file, locate([...path, key], 'key')),
    )
  }
  if (value === undefined && path.length > 0) {
    const key = String(path.at(-1))
    return [diagnostic('schema/missing-key', { key, path: at }, file, locate(path.slice(0, -1), 'key'))]
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((issues) =>
      issues.every((inner) => inner.path.length > 0 || isInside(inner)),
    )
    if (meant !== undefined) {
      return meant.flatMap((inner) =>
        problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, root, locate, file),
      )
    }
  }
  const where = locate(path)
  const expected = expectation(issue)
  if (issue.code === 'invalid_type') {
    return [diagnostic('schema/wrong-type', { path: at, expected, found: shown(value) }, file, where)]
  }
  return [diagnostic('schema/invalid-value', { path: at, expected, found: shown(value) }, file, where)]
}

/** The alternative of this issue has the right type: what is wrong lies within it. */
function isInside(issue: Issue): boolean {
  return issue.code !== 'invalid_type' && issue.code !== 'invalid_value'
}

/** What would have been right, language-free: a type name, the allowed values, a pattern or a bound. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map(String).join(' | ')
    case 'invalid_format':
      return PATTERNS.get(issue.pattern ?? '') ?? issue.pattern ?? issue.format
    case 'invalid_union':
      return issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectation(first)])).join(' | ')
    case 'too_small':
      return issue.origin === 'string' ? 'non-empty' : `≥ ${String(issue.minimum)}`
    case 'too_big':
      return `≤ ${String(issue.maximum)}`
    default:
      return issue.message
  }
}

/** Patterns of our schemas as a person writes them. */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  [String.raw`/^\d{4}-\d{2}-\d{2}$/`, 'YYYY-MM-DD'],
  [String.raw`/^\d{2}:\d{2}$/`, 'HH:MM'],
])

function shown(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'object') return 'object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function valueAt(root: unknown, path: KeyPath): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** `tasks[3].time.end` */
function pathText(path: KeyPath): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${String(step)}]` : text === '' ? step : `${text}.${step}`,
    '',
  )
}
