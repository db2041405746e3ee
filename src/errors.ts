/**
 * What can be wrong with the surroundings of a run (never with the content of a document: that is a diagnostic).
 * A closed set of codes with typed arguments; the sentences are made in `messages/errors.ts`.
 */
export interface ErrorArgs {
  // files
  'file/missing': { path: string }
  'file/is-folder': { path: string }
  'file/unreadable': { path: string; reason: string }
  'file/unwritable': { path: string; reason: string }
  'file/exists': { path: string }
  'file/edited': { path: string; edits: string }
  'file/same-output': { path: string; first: string; second: string }
  'folder/no-plans': { path: string; extensions: string }
  'registry/none-found': { patterns: string }
  'registry/broken': { path: string }
  'config/broken': { path: string }
  'config/unknown-id': { path: string; id: string; key: string }
  // usage
  'usage/no-command': Record<never, never>
  'usage/unknown-command': { name: string; nearest?: string }
  'usage/unknown-option': { option: string; nearest?: string }
  'usage/missing-argument': { operand: string; command: string }
  'usage/missing-value': { option: string }
  'usage/too-many-arguments': { command: string }
  'usage/bad-choice': { option: string; value: string; choices: string }
  'usage/bad-date': { option: string; value: string }
  'usage/bad-offset': { option: string; value: string }
  'usage/bad-number': { option: string; value: string }
  'usage/bad-size': { option: string; value: string }
  'usage/missing-option': { command: string; option: string }
  'usage/stdin-format': { choices: string }
  'usage/stdin-output': Record<never, never>
  'usage/other': { detail: string }
  // query expressions; columns are 1-based
  'query/empty': Record<never, never>
  'query/unknown-field': { expression: string; column: number; name: string; nearest?: string }
  'query/missing-value': { expression: string; column: number; field: string }
  'query/missing-term': { expression: string; column: number; sign: string }
  'query/unclosed': { expression: string; column: number; sign: string }
  'query/unexpected': { expression: string; column: number; sign: string }
  'query/no-comparison': { expression: string; column: number; field: string }
  'query/bad-value': { expression: string; column: number; field: string; value: string; choices: string }
  'query/bad-day': { expression: string; column: number; field: string; value: string }
  'query/reversed-range': { expression: string; column: number; field: string; value: string }
  // git
  'git/failed': { revision: string; reason: string }
  // looking up
  'unit/unknown': { name: string; nearest: readonly string[] }
  'unit/ambiguous': { name: string; names: readonly string[] }
  'task/unknown': { id: string; nearest: readonly string[] }
  'task/ambiguous': { id: string; ids: readonly string[] }
  'diagnostic/unknown': { code: string; nearest: readonly string[] }
  'schema/unknown': { name: string; names: string }
}

export type ErrorCode = keyof ErrorArgs

/** A broken environment or wrong usage: one sentence for the user, exit status 2, no stack. */
export class UserError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C
  readonly args: ErrorArgs[C]

  constructor(code: C, args: ErrorArgs[C]) {
    super(code)
    this.name = 'UserError'
    this.code = code
    this.args = args
  }
}
