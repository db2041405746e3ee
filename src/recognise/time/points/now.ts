import type { TimeWords } from '../../../catalogue/time-words.ts'
import type { PointFamily } from '../point.ts'
import { anyOf, LEFT, RIGHT } from '../wording.ts'

/** The document's own day: "từ nay đến …", "từ ngày ký đến …". */
export function nowFamilies(words: TimeWords): PointFamily[] {
  return [
    {
      pattern: new RegExp(`${LEFT}${anyOf(words.now)}${RIGHT}`, 'giu'),
      read: () => ({ grain: 'now', first: {}, last: {} }),
    },
  ]
}
