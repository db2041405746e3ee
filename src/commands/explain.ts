import { DEFAULT_SEVERITY, type DiagnosticCode } from '../diagnostics/codes.ts'
import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { DIAGNOSTIC_MESSAGES } from '../messages/diagnostics.ts'
import { heading } from '../messages/headings.ts'
import { wrapText } from '../report/wrap.ts'
import { SEVERITIES, type Language } from '../terms.ts'
import type { CommandContext } from './command.ts'
import { nearestNames } from '../recognise/nearest-names.ts'

const WIDTH = 80

/** `ttdn explain [CODE]`: what a diagnostic code means and what to do about it; without one, the list. */
export async function run({ io, language }: CommandContext, operands: readonly string[]): Promise<ExitCode> {
  const [typed] = operands
  if (typed === undefined) {
    for (const code of codes()) io.stdout.write(`${code}\n`)
    return EXIT.ok
  }
  const code = codes().find((one) => one === typed.toLowerCase())
  if (code === undefined) {
    throw new UserError('diagnostic/unknown', { code: typed, nearest: nearestNames(typed, codes(), 3) })
  }
  io.stdout.write(explanation(code, language, Math.min(io.stdout.columns ?? WIDTH, WIDTH)))
  return EXIT.ok
}

const codes = (): DiagnosticCode[] => Object.keys(DEFAULT_SEVERITY).filter(isCode).sort()

const isCode = (code: string): code is DiagnosticCode => Object.hasOwn(DEFAULT_SEVERITY, code)

function explanation(code: DiagnosticCode, language: Language, width: number): string {
  const { meaning, mend } = DIAGNOSTIC_MESSAGES[code]
  const severity = SEVERITIES[DEFAULT_SEVERITY[code]][language]
  return [
    code,
    `${heading('severity', language)}: ${severity}`,
    '',
    ...wrapText(meaning[language], width),
    '',
    ...wrapText(`${heading('mend', language)}: ${mend[language]}`, width),
    '',
  ].join('\n')
}
