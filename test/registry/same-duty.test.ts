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

const LINKS = 'vận hành kho thóc dự trữ ở hai huyện ven biển, thay mái tôn bằng mái ngói'
const section = (id: string, part: Task['part'], content: string, unit: string, heading = 'A'): Task => ({
  ...task(id, content, unit),
  part,
  heading: [heading],
})

/** The same duty in two lists; points of one list that merely resemble each other. */
test.each<[string, Task, Task, boolean]>([
  [
    'the annex tells it shorter, by another name of the unit',
    section('II.4', 'content', `Khẩn trương lập đề án ${LINKS}; mỗi năm kiểm kê hai lần`, 'Sở Tài chính'),
    section('PL.3', 'annex', `Lập đề án ${LINKS}`, 'Cơ quan tài chính tỉnh'),
    true,
  ],
  [
    'under its unit with an opening of its own',
    section('II.4', 'content', `Lập đề án ${LINKS}`, 'Sở Tài chính'),
    section('IV.1-2', 'organization', `Hằng năm tham mưu lập đề án ${LINKS}`, 'Sở Tài chính'),
    true,
  ],
  [
    'each unit its own field',
    section('II.4', 'content', `Lập đề án ${LINKS}`, 'Sở Tài chính'),
    section('IV.1-2', 'organization', `Lập đề án ${LINKS}`, 'Sở Công Thương'),
    false,
  ],
  [
    'rows of one pattern',
    section('PL.1', 'annex', `Lập đề án ${LINKS} vùng bãi ngang`, 'Sở Tài chính'),
    section('PL.2', 'annex', `Lập đề án ${LINKS} vùng cù lao`, 'Sở Tài chính'),
    false,
  ],
  [
    'other headings',
    section('II.1.a', 'content', `Đề án ${LINKS}`, 'Sở Tài chính', 'Góp ý'),
    section('II.2.a', 'content', `Đề án ${LINKS}`, 'Sở Tài chính', 'Trình ban hành'),
    false,
  ],
  [
    'few words',
    section('II.4', 'content', 'Tổ chức triển khai thực hiện', 'Sở Tài chính'),
    section('PL.3', 'annex', 'Tổ chức triển khai thực hiện', 'Sở Tài chính'),
    false,
  ],
])('two places of a document: %s', (_name, one, other, linked) => {
  const others = Array.from({ length: 12 }, (_, index) =>
    section(
      `IX.${index}`,
      'content',
      `Đắp đê số ${index} trước mùa lũ và trồng tre quanh chân đê`,
      'Sở Xây dựng',
    ),
  )
  const [first, second] = linkSameDuties([one, other, ...others])
  expect([first?.see, second?.see]).toEqual(linked ? [[other.id], [one.id]] : [undefined, undefined])
})
