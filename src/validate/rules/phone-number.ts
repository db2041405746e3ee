import { defineRule } from '../rule.ts'
import { textsOf } from '../walk.ts'

/** Mobile and land-line numbers of Viet Nam as people write them: 10 or 11 digits from 0 or +84, in groups or not. */
const PHONE = /(?<![\p{L}\p{N}/.,-])(?:\+84|0)[ .-]?[1-9](?:[ .-]?\d){8,9}(?![\p{L}\p{N}/])/u

/** Telephone numbers have no place in a registry that is kept in the open. */
export const phoneNumber = defineRule({
  code: 'private/phone',
  *check({ registry }) {
    for (const { value, path, owner } of textsOf(registry)) {
      const [text] = PHONE.exec(value) ?? []
      if (text !== undefined) yield { args: { text }, path, ...(owner === undefined ? {} : { task: owner }) }
    }
  },
})
