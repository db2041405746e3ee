import { z } from 'zod'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fingerprint } from '../diagnostics/fingerprint.ts'
import { readYaml } from '../source/yaml.ts'

/** Findings that are known and accepted: per file, how often each fingerprint may occur. */
const BaselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), z.int().min(1))),
})

export type Baseline = z.infer<typeof BaselineSchema>

export const EMPTY_BASELINE: Baseline = { version: 1, files: {} }

/** Reads a baseline file; an empty text is an empty baseline. */
export function parseBaseline(
  text: string,
  path: string,
): { baseline: Baseline; problems: readonly Diagnostic[] } {
  const { value, problems } = readYaml(text, path, BaselineSchema)
  return { baseline: value ?? EMPTY_BASELINE, problems }
}

/** The baseline as JSON text, sorted, one finding a line, so that it is reviewed like any other file. */
export function stringifyBaseline({ version, files }: Baseline): string {
  return `${JSON.stringify({ version, files: sorted(files, (entries) => sorted(entries)) }, null, 2)}\n`
}

/** The name of a file in a baseline; files may be named from elsewhere on the command line. */
export type KeyOf = (file: string) => string
const asNamed: KeyOf = (file) => file

/** The findings that the baseline does not hold. The same finding once more than accepted is new. */
export function newFindings(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  keyOf: KeyOf = asNamed,
): Diagnostic[] {
  const left = new Map<string, number>()
  return diagnostics.filter((one) => {
    const id = fingerprint(one)
    const key = `${one.file}\n${id}`
    const accepted = left.get(key) ?? baseline.files[keyOf(one.file)]?.[id] ?? 0
    left.set(key, accepted - 1)
    return accepted <= 0
  })
}

/** A baseline that accepts what was found in the files checked and keeps what it held of all others. */
export function updateBaseline(
  baseline: Baseline,
  checkedFiles: readonly string[],
  diagnostics: readonly Diagnostic[],
  keyOf: KeyOf = asNamed,
): Baseline {
  const files: Record<string, Record<string, number>> = { ...baseline.files }
  for (const file of checkedFiles) delete files[keyOf(file)]
  for (const one of diagnostics) {
    const entries = (files[keyOf(one.file)] ??= {})
    const id = fingerprint(one)
    entries[id] = (entries[id] ?? 0) + 1
  }
  return { version: 1, files }
}

function sorted<T>(
  record: Readonly<Record<string, T>>,
  inner: (value: T) => unknown = (value) => value,
): object {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, inner(value)]),
  )
}
