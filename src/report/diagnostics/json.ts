import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticSentence } from '../../messages/diagnostics.ts'
import type { ReportOptions } from './report.ts'

/** An array of the findings as they are, each with its sentence (schemas/diagnostics.schema.json). */
export function formatJson(diagnostics: readonly Diagnostic[], { language }: ReportOptions): string {
  const written = diagnostics.map((one) => {
    const { code, severity, args, ...where } = one
    return { code, severity, message: diagnosticSentence(one, language), args, ...where }
  })
  return `${JSON.stringify(written, null, 2)}\n`
}
