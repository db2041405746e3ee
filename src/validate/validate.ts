import type { DiagnosticCode } from '../diagnostics/codes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { applySettings, isOff } from '../diagnostics/settings.ts'
import type { LoadedFile } from '../registry/load.ts'
import type { StoredRegistry } from '../registry/store.ts'
import { readIgnores } from './ignores.ts'
import type { SourceState, ValidateContext } from './rule.ts'
import { CROSS_RULES, RULES } from './rules/index.ts'

export type { CheckedRegistry, SourceState, ValidateContext } from './rule.ts'

/** Checks files one after the other; it keeps only what checks across registries need. */
export interface Validator {
  /**
   * Every finding of one file, with the severities of the configuration; findings that a comment silences are
   * left out. Not sorted. `sources` tells, per registry of the file, what its source says today.
   */
  check(file: LoadedFile, sources?: ReadonlyMap<StoredRegistry, SourceState>): Diagnostic[]
}

/** A validator that goes by a configuration and a catalogue. */
export function createValidator(context: ValidateContext): Validator {
  const { severities } = context.config
  const inForce = <R extends { readonly code: DiagnosticCode }>(rules: readonly R[]): R[] =>
    rules.filter(({ code }) => !isOff(code, severities))
  const rules = inForce(RULES)
  const crossRules = inForce(CROSS_RULES).map((rule) => rule.start(context))
  const off = new Set(
    [...RULES, ...CROSS_RULES].map(({ code }) => code).filter((code) => isOff(code, severities)),
  )
  return {
    check(file, sources) {
      const ignores = readIgnores(file.text, file.path, off)
      const found: Diagnostic[] = [...file.problems]
      for (const stored of file.registries) {
        const source = sources?.get(stored)
        const checked = source === undefined ? stored : { ...stored, source }
        // one by one: a registry may have more findings than a call has room for arguments
        for (const rule of rules) for (const one of rule.run(checked, context)) found.push(one)
        for (const rule of crossRules) for (const one of rule.add(checked)) found.push(one)
      }
      const kept = ignores.keep(found)
      return applySettings([...kept, ...ignores.complaints()], severities)
    },
  }
}
