import type { ListedTask } from '../../query/listed-task.ts'
import { columnTitles, columnsOf, rowsOf } from './rows.ts'
import type { TaskReportOptions } from './options.ts'

/** Tasks for a pipe: a line each, columns with tabs between, a line of headings first. */
export function formatTaskLines(listed: readonly ListedTask[], options: TaskReportOptions): string {
  if (listed.length === 0) return ''
  const columns = columnsOf(listed, options)
  const lines = rowsOf(listed, options, columns).map(({ cells }) =>
    columns.map((column) => oneLine(cells[column] ?? '')),
  )
  return [columnTitles(columns, options.language), ...lines].map((cells) => `${cells.join('\t')}\n`).join('')
}

const oneLine = (text: string): string => text.replaceAll('\n', ' / ').replace(/\s+/gu, ' ')
