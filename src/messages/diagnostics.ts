import type { DiagnosticCode } from '../diagnostics/codes.ts'
import type { Diagnostic, DiagnosticOf } from '../diagnostics/diagnostic.ts'
import type { Language } from '../terms.ts'
import {
  CITATION_MESSAGES,
  DATE_MESSAGES,
  DRIFT_MESSAGES,
  ID_MESSAGES,
  IGNORE_MESSAGES,
  PRIVATE_MESSAGES,
  TARGET_MESSAGES,
} from './diagnostics/checks.ts'
import { DOCUMENT_MESSAGES } from './diagnostics/document.ts'
import { DUTY_MESSAGES, TASK_MESSAGES } from './diagnostics/duties.ts'
import type { DiagnosticMessage } from './diagnostics/message.ts'
import {
  ASSUMPTION_MESSAGES,
  EXTRACT_MESSAGES,
  OUTLINE_MESSAGES,
  TIME_MESSAGES,
  UNIT_MESSAGES,
} from './diagnostics/reading.ts'
import { REGISTRY_MESSAGES, SCHEMA_MESSAGES, YAML_MESSAGES } from './diagnostics/registry.ts'
import { SOURCE_MESSAGES } from './diagnostics/source.ts'

/** Every diagnostic code with its sentences; a new family of codes adds its file here. */
export const DIAGNOSTIC_MESSAGES: { readonly [C in DiagnosticCode]: DiagnosticMessage<C> } = {
  ...SOURCE_MESSAGES,
  ...DOCUMENT_MESSAGES,
  ...OUTLINE_MESSAGES,
  ...EXTRACT_MESSAGES,
  ...TIME_MESSAGES,
  ...UNIT_MESSAGES,
  ...ASSUMPTION_MESSAGES,
  ...YAML_MESSAGES,
  ...SCHEMA_MESSAGES,
  ...REGISTRY_MESSAGES,
  ...ID_MESSAGES,
  ...DATE_MESSAGES,
  ...TASK_MESSAGES,
  ...DUTY_MESSAGES,
  ...CITATION_MESSAGES,
  ...TARGET_MESSAGES,
  ...DRIFT_MESSAGES,
  ...PRIVATE_MESSAGES,
  ...IGNORE_MESSAGES,
}

/** The problem in one sentence, without place, severity or full stop. */
export function diagnosticSentence(diagnostic: Diagnostic, language: Language): string {
  return sentence(diagnostic, language)
}

function sentence<C extends DiagnosticCode>(diagnostic: DiagnosticOf<C>, language: Language): string {
  const message: DiagnosticMessage<C> = DIAGNOSTIC_MESSAGES[diagnostic.code]
  return message[language](diagnostic.args)
}
