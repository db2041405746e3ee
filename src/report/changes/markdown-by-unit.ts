import { changesByUnit, EFFECTS, type UnitChange } from '../../diff/by-unit.ts'
import type { DocumentChanges, TaskChanges } from '../../diff/change.ts'
import { excerpt } from '../../messages/amounts.ts'
import { NO_UNIT } from '../../messages/changes.ts'
import type { Language } from '../../terms.ts'
import { shortId } from './document-title.ts'
import { isOnlyRenumbered } from './gathered.ts'
import { changeMarkdown, documentHead, QUOTED, renumberedMarkdown } from './markdown-lines.ts'
import { code, escaped, marked } from './markdown-text.ts'
import { effectName, unitSentence } from './unit-sentence.ts'

/** What changed of the documents, then unit by unit what each gains, loses, must do sooner. */
export function byUnitMarkdown(documents: readonly DocumentChanges[], language: Language): string {
  const isOne = documents.length === 1
  const units = changesByUnit(documents).map(({ unit, changes }) => {
    const parts = EFFECTS.flatMap((effect) => {
      const own = changes.filter((change) => change.effect === effect)
      return own.length === 0 ? [] : [`**${effectName(effect, unit, language)}**\n\n${effectMarkdown(own)}`]
    })
    return `### ${escaped(unit ?? NO_UNIT[language])}\n\n${parts.join('\n')}`
  })
  return [
    ...documents
      .filter(({ changes }) => changes.length > 0)
      .map((document) => documentHead(document, language)),
    ...units,
  ].join('\n')

  function effectMarkdown(changes: readonly UnitChange[]): string {
    const tasks = [...new Set(changes.map(({ task }) => task))]
    const renumbered = tasks.filter(isOnlyRenumbered)
    return [
      ...tasks
        .filter((task) => !isOnlyRenumbered(task))
        .map((task) =>
          taskMarkdown(
            task,
            changes.filter((change) => change.task === task),
          ),
        ),
      ...(renumbered.length === 0 ? [] : [`- ${renumberedMarkdown(renumbered, language)}\n`]),
    ].join('')
  }

  function taskMarkdown(task: TaskChanges, changes: readonly UnitChange[]): string {
    const content = escaped(excerpt((task.after ?? task.before)?.task.content ?? '', QUOTED))
    const lines = changes.flatMap((change) => {
      const pieces = unitSentence(change, language)
      if (pieces?.length === 0) return []
      const text = pieces === undefined ? changeMarkdown(change, language) : pieces.map(marked).join('')
      return [`  - ${text}\n`]
    })
    return `- ${code(isOne ? shortId(task) : task.id)} ${content}\n${lines.join('')}`
  }
}
