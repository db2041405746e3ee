import type { ListedTask } from '../../query/listed-task.ts'
import { columnTitles, columnsOf, rowsOf } from './rows.ts'
import type { TaskReportOptions } from './options.ts'

/** Tasks as a GFM table. */
export function formatTaskMarkdown(listed: readonly ListedTask[], options: TaskReportOptions): string {
  if (listed.length === 0) return ''
  const columns = columnsOf(listed, options)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return [
    line(columnTitles(columns, options.language)),
    line(columns.map(() => '---')),
    ...rowsOf(listed, options, columns).map(({ cells }) =>
      line(columns.map((column) => markdownCell(cells[column] ?? ''))),
    ),
  ].join('')
}

/** Text that Markdown shows as it is, on one line. */
export function markdownCell(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/\s*\n\s*/gu, '<br>')
}
