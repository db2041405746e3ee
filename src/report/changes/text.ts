import { changesByUnit, type UnitChange } from '../../diff/by-unit.ts'
import type { Change, SubjectChanges } from '../../diff/change.ts'
import { EFFECT_NAMES } from '../../messages/changes.ts'
import { excerpt } from '../../messages/amounts.ts'
import type { Palette } from '../palette.ts'
import type { ChangeReport, ChangeReportOptions } from './report.ts'
import { changeSentence, signOf, type Marks, type Sign } from './sentence.ts'

const QUOTED = 90

/** Changes for a person, with the marks of `git diff --word-diff`: `[-gone-]` and `{+new+}`. */
export const formatChangeText: ChangeReport = (subjects, options) =>
  options.byUnit ? byUnitText(subjects, options) : byTaskText(subjects, options)

const marksOf = ({ bad, good }: Colours): Marks => ({
  plain: (text) => text,
  old: (text) => bad(`[-${text}-]`),
  new: (text) => good(`{+${text}+}`),
})

/** In lines that only came or went the sign at the front says it all. */
const PLAIN_MARKS: Marks = { plain: (text) => text, old: (text) => text, new: (text) => text }

interface Colours {
  readonly bad: (text: string) => string
  readonly good: (text: string) => string
}

const coloursOf = (palette: Palette): Colours => ({ bad: palette.bad, good: palette.accent })

function paintSign(sign: Sign, { bad, doubtful, accent }: Palette): string {
  return sign === '+' ? accent(sign) : sign === '-' ? bad(sign) : doubtful(sign)
}

function byTaskText(subjects: readonly SubjectChanges[], { language, palette }: ChangeReportOptions): string {
  const lines: string[] = []
  let document: string | undefined
  for (const subject of subjects) {
    const [own = '', id] = splitId(subject.id)
    if (own !== document) {
      lines.push(...(document === undefined ? [] : ['']), palette.strong(own))
      document = own
    }
    const whole = subject.changes.find(({ kind }) => kind === 'added' || kind === 'removed')
    if (id !== undefined) {
      const sign = whole === undefined ? '~' : signOf(whole)
      const content = (subject.after ?? subject.before)?.task.content ?? ''
      const shown = whole === undefined ? palette.faint(excerpt(content, QUOTED)) : content
      lines.push(`${paintSign(sign, palette)} ${palette.strong(id)}  ${shown}`)
      if (whole !== undefined) lines.push(...wholeLines(subject))
    }
    for (const change of subject.changes) {
      if (change === whole) continue
      lines.push(`    ${line(change, language, palette)}`)
    }
  }
  return lines.map((text) => `${text}\n`).join('')

  /** Who and when of a task that came or went. */
  function wholeLines({ before, after }: SubjectChanges): string[] {
    const task = (after ?? before)?.task
    const units = (task?.units ?? []).map(({ name }) => name).join('; ')
    const facts = [units, task?.time?.text].filter((fact) => fact !== undefined && fact !== '')
    return facts.length === 0 ? [] : [`    ${palette.faint(facts.join(' · '))}`]
  }
}

function line(change: Change, language: ChangeReportOptions['language'], palette: Palette): string {
  const sign = signOf(change)
  const isBoth = change.old !== undefined && change.new !== undefined
  const marks = isBoth && isWording(change) ? marksOf(coloursOf(palette)) : PLAIN_MARKS
  return `${paintSign(sign, palette)} ${changeSentence(change, language, marks)}`
}

const isWording = ({ kind }: Change): boolean =>
  ['reworded', 'product-changed', 'time-reworded'].includes(kind)

function byUnitText(subjects: readonly SubjectChanges[], { language, palette }: ChangeReportOptions): string {
  const contents = contentsOf(subjects)
  const blocks = changesByUnit(subjects).map(({ unit, changes }) => {
    const lines = [palette.strong(unit)]
    let effect: UnitChange['effect'] | undefined
    for (const change of changes) {
      if (change.effect !== effect) lines.push(`  ${EFFECT_NAMES[change.effect][language]}:`)
      effect = change.effect
      const task = `${palette.accent(splitId(change.id)[1] ?? change.id)} ${excerpt(contents.get(change.id) ?? '', QUOTED)}`
      lines.push(`    ${task}`)
      if (!['added', 'removed'].includes(change.kind))
        lines.push(`        ${line(change, language, palette)}`)
    }
    return lines.map((text) => `${text}\n`).join('')
  })
  return blocks.join('\n')
}

/** The content of each task by its id. */
export const contentsOf = (subjects: readonly SubjectChanges[]): ReadonlyMap<string, string> =>
  new Map(subjects.map(({ id, before, after }) => [id, (after ?? before)?.task.content ?? '']))

/** `157/KH-UBND@gia-lai@2024#II.3.2` in two. */
export function splitId(id: string): [document: string, task: string | undefined] {
  const at = id.indexOf('#')
  return at < 0 ? [id, undefined] : [id.slice(0, at), id.slice(at + 1)]
}
