import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Config } from '../config/config.ts'
import type { DiagnosticArgs, DiagnosticCode } from '../diagnostics/codes.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Registry } from '../registry/schema.ts'
import type { StoredRegistry } from '../registry/store.ts'
import type { KeyPath } from '../source/yaml.ts'

/** What rules may ask about beside the registry itself. */
export interface ValidateContext {
  readonly catalogue: Catalogue
  readonly config: Config
}

/** A registry with what its source says today, as far as the command could find out. */
export interface CheckedRegistry extends StoredRegistry {
  readonly source?: SourceState
}

/** What the command found at `source.path`. */
export type SourceState =
  | { readonly found: false }
  /** digest of the source as it is now, and the registry that reading it again gives */
  | { readonly found: true; readonly digest: string; readonly reparsed?: Registry }

/** One finding of a rule: what, and where in the registry. */
export interface Finding<C extends DiagnosticCode> {
  readonly args: DiagnosticArgs[C]
  /** the way to the value concerned, from the top of the registry */
  readonly path: KeyPath
  /** point at the key instead of the value */
  readonly key?: true
  /** id of the task or target concerned */
  readonly task?: string
}

/** A check of one registry. `run` stamps code, severity, file and place on what `check` finds. */
export interface Rule {
  readonly code: DiagnosticCode
  run(checked: CheckedRegistry, context: ValidateContext): Diagnostic[]
}

/** A check across registries: given one after the other, it may report with each of them. */
export interface CrossRule {
  readonly code: DiagnosticCode
  start(context: ValidateContext): { add(checked: CheckedRegistry): Diagnostic[] }
}

interface RuleDefinition<C extends DiagnosticCode> {
  readonly code: C
  readonly check: (checked: CheckedRegistry, context: ValidateContext) => Iterable<Finding<C>>
}

/** A rule from its code and a function that yields findings. */
export function defineRule<C extends DiagnosticCode>({ code, check }: RuleDefinition<C>): Rule {
  return {
    code,
    run: (checked, context) =>
      Array.from(check(checked, context), (finding) => placed(code, finding, checked)),
  }
}

/** A finding as a diagnostic with its place in the file. */
export function placed<C extends DiagnosticCode>(
  code: C,
  { args, path, key, task }: Finding<C>,
  { file, locate }: StoredRegistry,
): Diagnostic {
  const range = locate(path, key === true ? 'key' : 'value')
  return diagnostic(code, args, file, { ...range, ...(task === undefined ? {} : { task }) })
}
