import { changesByUnit, EFFECTS, type UnitChange, type UnitChanges } from '../../diff/by-unit.ts'
import type { DocumentChanges, TaskChanges } from '../../diff/change.ts'
import { excerpt } from '../../messages/amounts.ts'
import { CHANGE_NAMES, NO_UNIT } from '../../messages/changes.ts'
import { shortId } from './document-title.ts'
import { isOnlyRenumbered, renumberings } from './gathered.ts'
import { drawLine } from './lines.ts'
import type { ChangeReportOptions } from './report.ts'
import { signOf } from './sentence.ts'
import { changeLine, documentHead, numbers, pieceSegments, QUOTED, signSegment } from './text-lines.ts'
import { effectName, unitSentence } from './unit-sentence.ts'

const TASK_DEPTH = 4
const CHANGE_DEPTH = 8

/** What changed of the documents, then unit by unit what each gains, loses, must do sooner. */
export function byUnitText(documents: readonly DocumentChanges[], options: ChangeReportOptions): string {
  const isOne = documents.length === 1
  const idOf = (task: TaskChanges): string => (isOne ? shortId(task) : task.id)
  return [
    ...documents
      .filter(({ changes }) => changes.length > 0)
      .map((document) => documentHead(document, options)),
    ...changesByUnit(documents).map((unit) => unitText(unit, idOf, options)),
  ].join('\n')
}

function unitText(
  { unit, changes }: UnitChanges,
  idOf: (task: TaskChanges) => string,
  options: ChangeReportOptions,
): string {
  const { language, palette, width } = options
  const lines = [drawLine([{ text: unit ?? NO_UNIT[language], paint: palette.strong }], 2, width)]
  for (const effect of EFFECTS) {
    const own = changes.filter((change) => change.effect === effect)
    if (own.length === 0) continue
    lines.push(`  ${effectName(effect, unit, language)}:\n`)
    for (const task of new Set(own.map((change) => change.task))) {
      if (isOnlyRenumbered(task)) continue
      const id = idOf(task)
      const room = width === undefined ? QUOTED : Math.max(20, width - id.length - TASK_DEPTH - 1)
      const content = excerpt((task.after ?? task.before)?.task.content ?? '', Math.min(QUOTED, room))
      const head = [
        { text: ' '.repeat(TASK_DEPTH) },
        { text: id, paint: palette.accent },
        { text: ` ${content}` },
      ]
      lines.push(drawLine(head, TASK_DEPTH + 2, width))
      lines.push(...own.filter((change) => change.task === task).map((change) => unitLine(change, options)))
    }
    const renumbered = [...new Set(own.map((change) => change.task))].filter(isOnlyRenumbered)
    if (renumbered.length > 0) {
      const text = `    ${CHANGE_NAMES.renumbered[language]}: ${renumberings(renumbered).map(numbers).join('; ')}`
      lines.push(drawLine([{ text }], TASK_DEPTH + 2, width))
    }
  }
  return lines.join('')
}

/** Under a heading that says what happened the values are enough. */
function unitLine(change: UnitChange, options: ChangeReportOptions): string {
  const pieces = unitSentence(change, options.language)
  if (pieces === undefined) return changeLine(change, options, CHANGE_DEPTH)
  if (pieces.length === 0) return ''
  const segments = [
    { text: ' '.repeat(CHANGE_DEPTH) },
    signSegment(signOf(change), options),
    { text: ' ' },
    ...pieceSegments(pieces, options),
  ]
  return drawLine(segments, CHANGE_DEPTH + 2, options.width)
}
