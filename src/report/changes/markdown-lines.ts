import type { Change, DocumentChanges, TaskChanges } from '../../diff/change.ts'
import { CHANGE_NAMES } from '../../messages/changes.ts'
import type { Language } from '../../terms.ts'
import { documentTitle } from './document-title.ts'
import { renumberings } from './gathered.ts'
import { code, escaped, marked } from './markdown-text.ts'
import { changeSentence } from './sentence.ts'

/** Of a duty that changed its beginning is enough to know it by. */
export const QUOTED = 160

/** Which document, and what changed of it. */
export function documentHead(document: DocumentChanges, language: Language): string {
  const lines = document.changes.map((change) => `- ${changeMarkdown(change, language)}\n`)
  return `### ${code(documentTitle(document))}\n\n${lines.join('')}`
}

export const renumberedMarkdown = (tasks: readonly TaskChanges[], language: Language): string =>
  `${CHANGE_NAMES.renumbered[language]}: ${renumberings(tasks)
    .map(({ old, new: fresh }) =>
      [old, fresh]
        .map(([first, last]) => (first === last ? code(first) : `${code(first)} … ${code(last)}`))
        .join(' → '),
    )
    .join('; ')}`

export function changeMarkdown(change: Change, language: Language): string {
  const { label, pieces } = changeSentence(change, language)
  const name = escaped(label)
  return pieces.length === 0 ? name : `${name}: ${pieces.map(marked).join('')}`
}
