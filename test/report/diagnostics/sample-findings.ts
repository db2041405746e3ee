import { diagnostic, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts'

/** Findings with what is hard to write in each format: signs of XML, Markdown and workflow commands, absent places. */
export const FINDINGS: readonly Diagnostic[] = [
  diagnostic('registry/empty', {}, 'sổ/a b.yaml'),
  diagnostic('schema/unknown-key', { key: 'a|b`<c>&"d"', path: 'tasks[0]' }, 'sổ/a b.yaml', {
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 9,
  }),
  diagnostic('task/no-time', {}, 'b,c:d%.yaml', {
    line: 1,
    column: 1,
    endLine: 3,
    endColumn: 2,
    task: 'II.1',
  }),
  {
    ...diagnostic(
      'duty/overlap',
      {
        other: '99/KH-UBND#I.1',
        lead: 'Sở A',
        otherLead: 'Sở B\n::error::x',
        quote: 'a\u0007b',
        otherQuote: 'c',
      },
      'b,c:d%.yaml',
      { line: 4, column: 7, endLine: 4, endColumn: 8, task: 'II.2' },
    ),
    related: [{ file: '99.yaml', at: '7:3-7:9', task: 'I.1' }],
  },
]
