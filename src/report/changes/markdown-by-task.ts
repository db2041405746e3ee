import type { DocumentChanges, TaskChanges } from '../../diff/change.ts'
import { excerpt } from '../../messages/amounts.ts'
import { CHANGE_NAMES } from '../../messages/changes.ts'
import type { Language } from '../../terms.ts'
import { shortId } from './document-title.ts'
import { factsOf } from './facts.ts'
import { isOnlyRenumbered, unitsTogether } from './gathered.ts'
import { changeMarkdown, documentHead, QUOTED, renumberedMarkdown } from './markdown-lines.ts'
import { atLineStart, code, escaped, marked } from './markdown-text.ts'

/** What changed of each document, then of each of its tasks. */
export const byTaskMarkdown = (documents: readonly DocumentChanges[], language: Language): string =>
  documents.map((document) => documentMarkdown(document, language)).join('\n')

function documentMarkdown(document: DocumentChanges, language: Language): string {
  const renumbered = document.tasks.filter(isOnlyRenumbered)
  return [
    documentHead(document, language),
    ...document.tasks.filter((task) => !isOnlyRenumbered(task)).map((task) => taskMarkdown(task, language)),
    ...(renumbered.length === 0 ? [] : [`- ${renumberedMarkdown(renumbered, language)}\n`]),
  ].join('')
}

function taskMarkdown(task: TaskChanges, language: Language): string {
  const whole = task.changes.find(({ kind }) => kind === 'added' || kind === 'removed')
  const stated = (task.after ?? task.before)?.task
  const content = stated?.content ?? ''
  const id = code(shortId(task))
  if (whole === undefined) {
    const lines = unitsTogether(task.changes).map((change) => `  - ${changeMarkdown(change, language)}\n`)
    return `- ${id} ${escaped(excerpt(content, QUOTED))}\n${lines.join('')}`
  }
  const shown = whole.kind === 'removed' ? marked({ kind: 'before', text: content }) : escaped(content)
  const further = [...(stated?.items ?? []), ...(stated === undefined ? [] : factsOf(stated, language))]
  const lines = further.map((text) => `  - ${atLineStart(escaped(text))}\n`)
  return `- ${id} (${CHANGE_NAMES[whole.kind][language]}) ${shown}\n${lines.join('')}`
}
