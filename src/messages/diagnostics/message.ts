import type { DiagnosticArgs, DiagnosticCode } from '../../diagnostics/codes.ts'
import type { TermNames } from '../../terms.ts'

/** All that is ever said about one diagnostic code. */
export interface DiagnosticMessage<C extends DiagnosticCode> {
  /** The problem in one sentence, made from the arguments of this case. */
  readonly vi: (args: DiagnosticArgs[C]) => string
  readonly en: (args: DiagnosticArgs[C]) => string
  /** What the code means, for `ttdn explain`. */
  readonly meaning: TermNames
  /** What to do about it, for `ttdn explain`. */
  readonly mend: TermNames
}

/** The messages of every code that begins with `family/`; a missing code is a type error. */
export type MessagesOf<Family extends string> = {
  readonly [C in DiagnosticCode as C extends `${Family}/${string}` ? C : never]: DiagnosticMessage<C>
}
