import { heading } from '../../messages/headings.ts'
import type { Language } from '../../terms.ts'
import { csvText, tsvCell } from './csv.ts'
import { markdownCell } from './markdown.ts'

/** How many tasks a group holds. */
export interface GroupCount {
  /** what the tasks share, as data has it; absent: they have none */
  readonly key?: string
  /** the same as people read it */
  readonly name: string
  readonly count: number
}

export interface CountOptions {
  readonly language: Language
  readonly separator: string
}

/**
 * How many tasks there are: a number, or a line for each group. In data (JSON, NDJSON, YAML) a group bears its key,
 * in every language the same; in what people read its name.
 */
export function formatTaskCounts(
  total: number,
  groups: readonly GroupCount[] | undefined,
  format: string,
  { language, separator }: CountOptions,
): string {
  const data =
    groups?.map(({ key, count }) => ({ ...(key !== undefined && { group: key }), count })) ??
    ({ count: total } as const)
  const titles = [heading('group', language), heading('count', language)]
  const rows = groups?.map(({ name, count }) => [name.replace(/\s+/gu, ' '), String(count)])
  switch (format) {
    case 'json':
      return `${JSON.stringify(data, null, 2)}\n`
    case 'ndjson':
      return [data]
        .flat()
        .map((one) => `${JSON.stringify(one)}\n`)
        .join('')
    case 'yaml':
      return 'count' in data ? `count: ${String(data.count)}\n` : yamlList(data)
    case 'csv':
      return csvText(rows === undefined ? [[titles[1] ?? ''], [String(total)]] : [titles, ...rows], separator)
    case 'tsv':
      return (rows === undefined ? [[titles[1] ?? ''], [String(total)]] : [titles, ...rows])
        .map((cells) => `${cells.map(tsvCell).join('\t')}\n`)
        .join('')
    case 'markdown':
      if (rows === undefined) return `${String(total)}\n`
      return [titles, ['---', '---:'], ...rows.map((cells) => cells.map(markdownCell))]
        .map((cells) => `| ${cells.join(' | ')} |\n`)
        .join('')
    default:
      if (rows === undefined) return `${String(total)}\n`
      return rows.map(([name = '', count = '']) => `${count}\t${name}\n`).join('')
  }
}

function yamlList(groups: readonly { readonly group?: string; readonly count: number }[]): string {
  if (groups.length === 0) return '[]\n'
  return groups
    .map(({ group, count }) =>
      group === undefined
        ? `- count: ${String(count)}\n`
        : `- group: ${JSON.stringify(group)}\n  count: ${String(count)}\n`,
    )
    .join('')
}
