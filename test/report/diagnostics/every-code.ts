import { DEFAULT_SEVERITY, type DiagnosticArgs, type DiagnosticCode } from '../../../src/diagnostics/codes.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'

/** Arguments of any code: every name gives a text that is told apart by its name, with signs that need escaping. */
const anyArgs = new Proxy(
  {},
  {
    get: (_, name) => {
      if (['bytes', 'limit', 'count', 'line'].includes(String(name))) return 1_500_000
      const text = `«${String(name)}» <b>&"'\u0007]]>%0A`
      return ['fields', 'missing', 'ids', 'tasks', 'names', 'leads', 'nearest'].includes(String(name))
        ? [text]
        : text
    },
    has: () => true,
  },
) as DiagnosticArgs[DiagnosticCode]

/** A finding of every code there is. */
export const EVERY_CODE: readonly Diagnostic[] = Object.entries(DEFAULT_SEVERITY).map(
  ([code, severity], index) =>
    ({
      code,
      severity,
      args: anyArgs,
      file: `sổ ${index % 3}.yaml`,
      ...(index % 2 === 0 && { line: index + 1, column: 3, endLine: index + 2, endColumn: 1 }),
      ...(index % 5 === 0 && { task: `II.${index}-1`, related: [{ file: 'b.yaml', at: '7:3-7:9' }] }),
    }) as Diagnostic,
)
