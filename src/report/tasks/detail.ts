import { heading } from '../../messages/headings.ts'
import type { Heading } from '../../messages/headings.ts'
import type { ListedTask } from '../../query/listed-task.ts'
import { FREQUENCIES, STATES, TIME_KINDS, type Language } from '../../terms.ts'
import type { RegistryTime } from '../../registry/schema.ts'
import type { Palette } from '../palette.ts'
import { wrapText } from '../wrap.ts'
import { unitLines } from './cells.ts'

/** One task with all its fields, for a person to read. */
export function formatTaskDetail(
  listed: ListedTask,
  { language, width, palette }: { language: Language; width: number; palette: Palette },
): string {
  const { task, registry, id } = listed
  const field = (key: Heading, text: string | undefined): string[] =>
    text === undefined || text === '' ? [] : labelled(heading(key, language), text, width, palette)
  const { title, number } = registry.document
  const lines = [
    palette.strong(palette.accent(id)),
    '',
    ...wrapText(task.content, width),
    ...(task.items ?? []).flatMap((item) => wrapText(`- ${item}`, width)),
    '',
    ...field('units', unitLines(listed, language)),
    ...field(
      'time',
      [task.time, ...(task.otherTimes ?? [])]
        .map((time) => timeLine(time, language))
        .filter(Boolean)
        .join('\n'),
    ),
    ...field('products', task.products?.map(({ text }) => text).join('\n')),
    ...field('budget', task.budget?.text),
    ...field('citations', task.citations?.join(', ')),
    ...field('see', task.see?.join(', ')),
    ...field('state', task.status === undefined ? undefined : STATES[task.status.state][language]),
    ...field('note', [task.status?.note, task.note].filter(Boolean).join('\n')),
    ...field('section', task.heading?.join(' › ')),
    ...field('document', [number, title].filter(Boolean).join(' – ')),
  ]
  return `${lines.join('\n')}\n`
}

/** The document's words, and what they were taken to mean. */
function timeLine(time: RegistryTime | undefined, language: Language): string {
  if (time === undefined) return ''
  const { start, end } = time
  const days = start !== undefined && end !== undefined ? `${start} – ${end}` : (end ?? start ?? '')
  const kind = time.every === undefined ? TIME_KINDS[time.kind] : FREQUENCIES[time.every]
  return `${time.text} (${[kind[language], days].filter(Boolean).join(', ')})`
}

function labelled(label: string, text: string, width: number, palette: Palette): string[] {
  const indent = '  '
  const [first = '', ...rest] = text.split('\n').flatMap((line) => wrapText(line, width - indent.length))
  return [palette.faint(label), indent + first, ...rest.map((line) => indent + line)]
}
