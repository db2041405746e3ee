import { shortIds, type ListedTask } from '../../query/listed-task.ts'
import { HEADINGS, heading } from '../../messages/headings.ts'
import { ROLES, type Language } from '../../terms.ts'
import type { TaskReportOptions } from './options.ts'

/** The columns people see. */
export const COLUMNS = ['id', 'what', 'role', 'units', 'time', 'via'] as const
export type Column = (typeof COLUMNS)[number]

export interface Row {
  readonly cells: Readonly<Record<Column, string>>
  readonly possibly: boolean
}

/** The columns worth showing: the role of the unit asked for, else all units; `via` where anything has one. */
export function columnsOf(listed: readonly ListedTask[], { unit }: TaskReportOptions): Column[] {
  const hasVia = listed.some(({ via }) => via !== undefined)
  return COLUMNS.filter((column) => {
    if (column === 'via') return hasVia
    return column === 'role' ? unit !== undefined : column === 'units' ? unit === undefined : true
  })
}

export const columnTitles = (columns: readonly Column[], language: Language): string[] =>
  columns.map((column) => heading(column, language))

/** The tasks as texts; several units or roles stand on lines of their own. */
export function rowsOf(listed: readonly ListedTask[], { language }: TaskReportOptions): Row[] {
  const ids = shortIds(listed)
  return listed.map((one, index) => ({
    cells: {
      id: ids[index] ?? one.id,
      what: [one.task.content, ...(one.task.items ?? []).map((item) => `- ${item}`)].join('\n'),
      role: roleNames(one, language),
      units: unitLines(one, language),
      time: timeText(one),
      via: viaText(one, language),
    },
    possibly: one.possibly === true,
  }))
}

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

export function viaText({ via, possibly }: ListedTask, language: Language): string {
  if (via === undefined) return ''
  return possibly === true ? `${via} (${HEADINGS.possibly[language]})` : via
}
