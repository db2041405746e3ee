import type { DocumentChanges, TaskChanges } from '../../diff/change.ts'
import { excerpt } from '../../messages/amounts.ts'
import { CHANGE_NAMES } from '../../messages/changes.ts'
import { shortId } from './document-title.ts'
import { factsOf } from './facts.ts'
import { isOnlyRenumbered, renumberings, unitsTogether } from './gathered.ts'
import { drawLine } from './lines.ts'
import type { ChangeReportOptions } from './report.ts'
import { signOf } from './sentence.ts'
import { changeLine, DEPTH, documentHead, numbers, QUOTED, signSegment } from './text-lines.ts'

/** What changed of each document, then of each of its tasks. */
export const byTaskText = (documents: readonly DocumentChanges[], options: ChangeReportOptions): string =>
  documents.map((document) => documentText(document, options)).join('\n')

function documentText(document: DocumentChanges, options: ChangeReportOptions): string {
  const { language, palette, width } = options
  const renumbered = document.tasks.filter(isOnlyRenumbered)
  return [
    documentHead(document, options),
    ...document.tasks.filter((task) => !isOnlyRenumbered(task)).map((task) => taskText(task, options)),
    ...(renumbered.length === 0
      ? []
      : [
          drawLine(
            [
              signSegment('~', options),
              { text: ` ${CHANGE_NAMES.renumbered[language]}: ` },
              { text: renumberings(renumbered).map(numbers).join('; '), paint: palette.strong },
            ],
            2,
            width,
          ),
        ]),
  ].join('')
}

function taskText(task: TaskChanges, options: ChangeReportOptions): string {
  const { palette, language, width } = options
  const whole = task.changes.find(({ kind }) => kind === 'added' || kind === 'removed')
  const stated = (task.after ?? task.before)?.task
  const id = shortId(task)
  const head = [signSegment(whole === undefined ? '~' : signOf(whole), options), { text: ' ' }]
  const name = [...head, { text: id, paint: palette.strong }, { text: '  ' }]
  if (whole === undefined) {
    const room = width === undefined ? QUOTED : Math.max(20, width - id.length - 4)
    const begin = { text: excerpt(stated?.content ?? '', Math.min(QUOTED, room)), paint: palette.faint }
    const lines = unitsTogether(task.changes).map((change) => changeLine(change, options, DEPTH))
    return [drawLine([...name, begin], DEPTH, width), ...lines].join('')
  }
  const facts = stated === undefined ? [] : factsOf(stated, language)
  return [
    drawLine([...name, { text: stated?.content ?? '' }], DEPTH, width),
    ...(stated?.items ?? []).map((item) => drawLine([{ text: `    · ${item}` }], DEPTH + 2, width)),
    ...(facts.length === 0
      ? []
      : [drawLine([{ text: `    ${facts.join(' · ')}`, paint: palette.faint }], DEPTH, width)]),
  ].join('')
}
