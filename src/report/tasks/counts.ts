/** How many tasks there are: a number, or a line for each group; in JSON and YAML as data. */
export function formatTaskCounts(
  total: number,
  groups: readonly { readonly name: string; readonly count: number }[] | undefined,
  format: string,
): string {
  if (format === 'json' || format === 'yaml') {
    const data =
      groups === undefined ? { count: total } : groups.map(({ name, count }) => ({ group: name, count }))
    return format === 'json'
      ? `${JSON.stringify(data, null, 2)}\n`
      : [data]
          .flat()
          .map((one) => yamlLines(one, groups !== undefined))
          .join('')
  }
  if (groups === undefined) return `${String(total)}\n`
  if (format === 'ndjson') return groups.map((group) => `${JSON.stringify(group)}\n`).join('')
  return groups.map(({ name, count }) => `${String(count)}\t${name.replace(/\s+/gu, ' ')}\n`).join('')
}

function yamlLines(data: { group?: string; count: number }, isItem: boolean): string {
  const { group, count } = data
  const lines = [
    ...(group === undefined ? [] : [`group: ${JSON.stringify(group)}`]),
    `count: ${String(count)}`,
  ]
  return lines.map((line, index) => `${isItem ? (index === 0 ? '- ' : '  ') : ''}${line}\n`).join('')
}
