import { expect, test } from 'vitest'
import { linkSameDuties } from '../../src/registry/same-duty.ts'
import type { Task } from '../../src/registry/schema.ts'

const CONTENT = 'Phối hợp triển khai các nhiệm vụ phát triển dữ liệu số trong lĩnh vực quản lý'

function task(id: string, content: string, unit?: string): Task {
  const units = unit === undefined ? {} : { units: [{ name: unit, role: 'lead' as const }] }
  return { id, part: 'content', content, ...units, at: '1:1-1:2' }
}

/** The same words twice are one duty unless they are given to different units. */
test.each([
  ['Sở Y tế', 'Sở Y tế', true],
  ['Sở Y tế', undefined, true],
  [undefined, undefined, true],
  ['Sở Y tế', 'Sở Công Thương', false],
])('%s and %s: %s', (one, other, linked) => {
  const [first, second] = linkSameDuties([task('III.1', CONTENT, one), task('IV.1', CONTENT, other)])
  expect([first?.see, second?.see]).toEqual(linked ? [['IV.1'], ['III.1']] : [undefined, undefined])
})
