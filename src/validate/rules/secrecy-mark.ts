import { defineRule } from '../rule.ts'
import { textsOf } from '../walk.ts'

/**
 * Marks of secrecy (Luật Bảo vệ bí mật nhà nước 2018: Mật, Tối mật, Tuyệt mật) as a document bears them: alone, or
 * after "Độ mật". "Bí mật nhà nước" as a subject is none.
 */
const ALONE = /^\s*["'([]?(?:MẬT|TỐI MẬT|TUYỆT MẬT|Tối mật|Tuyệt mật)["')\].]?\s*$/u
const LABELLED = /(?<!\p{L})(?:độ mật|ĐỘ MẬT|Độ mật)\s*:\s*(?:tuyệt mật|tối mật|mật)(?!\p{L})/iu

/** A document marked secret may not stand in a registry. */
export const secrecyMark = defineRule({
  code: 'private/secrecy',
  *check({ registry }) {
    for (const { value, path, owner } of textsOf(registry)) {
      const [mark] = ALONE.exec(value) ?? LABELLED.exec(value) ?? []
      if (mark === undefined) continue
      yield { args: { mark: mark.trim() }, path, ...(owner === undefined ? {} : { task: owner }) }
    }
  },
})
