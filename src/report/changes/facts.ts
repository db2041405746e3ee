import { PRODUCTS } from '../../messages/changes.ts'
import type { Task } from '../../registry/schema.ts'
import { keysOf, ROLES, type Language } from '../../terms.ts'

/** Who, when and what of a duty that came or went: `chủ trì: Sở A; Sở B`, `trước 30/6`, `sản phẩm: Báo cáo`. */
export function factsOf(task: Task, language: Language): string[] {
  const units = keysOf(ROLES).flatMap((role) => {
    const own = (task.units ?? []).filter((unit) => unit.role === role)
    return own.length === 0 ? [] : [`${ROLES[role][language]}: ${own.map(({ name }) => name).join('; ')}`]
  })
  const products = (task.products ?? []).map(({ text }) => text).join('; ')
  return [...units, ...timesOf(task), ...(products === '' ? [] : [`${PRODUCTS[language]}: ${products}`])]
}

/** When a duty is due, in the words of the document. */
export const timesOf = ({ time, otherTimes = [] }: Task): string[] =>
  [...(time === undefined ? [] : [time]), ...otherTimes].map(({ text }) => text)
