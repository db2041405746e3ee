import { changesByUnit, EFFECTS } from '../../diff/by-unit.ts'
import type { SubjectChanges } from '../../diff/change.ts'
import { CHANGE_NAMES, EFFECT_NAMES } from '../../messages/changes.ts'
import { excerpt } from '../../messages/amounts.ts'
import type { Language } from '../../terms.ts'
import type { ChangeReport } from './report.ts'
import { changeSentence, type Marks } from './sentence.ts'
import { contentsOf, splitId } from './text.ts'

const QUOTED = 160

/** Changes for a pull request: what is gone struck out, what is new in bold. */
export const formatChangeMarkdown: ChangeReport = (subjects, { language, byUnit }) =>
  byUnit ? byUnitMarkdown(subjects, language) : byTaskMarkdown(subjects, language)

/** Signs of Markdown shown as they are, on one line. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#]/gu, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replace(/\s*\n\s*/gu, '<br>')

/** Emphasis may not begin or end with a blank. */
const wrapped = (text: string, sign: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return inner === '' ? text : `${before}${sign}${plain(inner)}${sign}${after}`
}

const MARKS: Marks = { plain, old: (text) => wrapped(text, '~~'), new: (text) => wrapped(text, '**') }

function byTaskMarkdown(subjects: readonly SubjectChanges[], language: Language): string {
  const lines: string[] = []
  let document: string | undefined
  for (const { id: global, before, after, changes } of subjects) {
    const [own, id] = splitId(global)
    if (own !== document) lines.push(...(document === undefined ? [] : ['']), `### ${plain(own)}`, '')
    document = own
    const whole = changes.find(({ kind }) => kind === 'added' || kind === 'removed')
    const indent = id === undefined ? '' : '  '
    if (id !== undefined) {
      const content = (after ?? before)?.task.content ?? ''
      const name = whole === undefined ? '' : ` (${CHANGE_NAMES[whole.kind][language]})`
      const shown =
        whole?.kind === 'removed' ? MARKS.old(content) : plain(whole ? content : excerpt(content, QUOTED))
      lines.push(`- \`${id}\`${name}: ${shown}`)
    }
    for (const change of changes) {
      if (change !== whole) lines.push(`${indent}- ${changeSentence(change, language, MARKS)}`)
    }
  }
  return lines.map((text) => `${text}\n`).join('')
}

function byUnitMarkdown(subjects: readonly SubjectChanges[], language: Language): string {
  const contents = contentsOf(subjects)
  const blocks = changesByUnit(subjects).map(({ unit, changes }) => {
    const parts = EFFECTS.flatMap((effect) => {
      const own = changes.filter((change) => change.effect === effect)
      if (own.length === 0) return []
      const rows = own.map((change) => {
        const content = plain(excerpt(contents.get(change.id) ?? '', QUOTED))
        const tells = ['added', 'removed'].includes(change.kind)
          ? ''
          : `<br>${changeSentence(change, language, MARKS)}`
        return `- \`${change.id}\` ${content}${tells}`
      })
      return [`**${EFFECT_NAMES[effect][language]}**`, '', ...rows, '']
    })
    return [`### ${plain(unit)}`, '', ...parts].join('\n')
  })
  return blocks.map((block) => `${block.trimEnd()}\n`).join('\n')
}
