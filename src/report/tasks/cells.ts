import type { ListedTask } from '../../query/listed-task.ts'
import { HEADINGS } from '../../messages/headings.ts'
import { ROLES, type Language } from '../../terms.ts'

export function roleNames({ units }: ListedTask, language: Language): string {
  return [...new Set(units.map(({ role }) => ROLES[role][language]))].join('\n')
}

/** `chủ trì: Sở A; Sở B` a line for each role. */
export function unitLines({ task }: ListedTask, language: Language): string {
  const byRole = new Map<string, string[]>()
  for (const { name, role, qualifier } of task.units ?? []) {
    const shown = qualifier === undefined || name.includes(qualifier) ? name : `${name} ${qualifier}`
    byRole.set(role, [...(byRole.get(role) ?? []), shown])
  }
  return [...byRole].map(([role, names]) => `${roleName(role, language)}: ${names.join('; ')}`).join('\n')
}

const roleName = (role: string, language: Language): string =>
  Object.entries(ROLES).find(([key]) => key === role)?.[1][language] ?? role

/** The document's own words for every time of the task. */
export const timeText = ({ task }: ListedTask): string =>
  [task.time, ...(task.otherTimes ?? [])]
    .flatMap((time) => (time === undefined ? [] : [time.text]))
    .join('\n')

/** The collective or former unit; of an inherited duty also since when and on which legal basis. */
export function viaText({ via, possibly, inherited }: ListedTask, language: Language): string {
  if (via === undefined) return ''
  const former = inherited !== undefined && inherited.from.name !== via ? [inherited.from.name] : []
  const notes = [
    ...former,
    ...(inherited === undefined ? [] : [`${HEADINGS.since[language]} ${inherited.since}`, inherited.basis]),
    ...(possibly === true ? [HEADINGS.possibly[language]] : []),
  ].filter((note) => note !== '')
  return notes.length === 0 ? via : `${via} (${notes.join('; ')})`
}

export const leadNames = ({ task }: ListedTask): string =>
  (task.units ?? []).flatMap(({ name, role }) => (role === 'lead' ? [name] : [])).join('\n')
