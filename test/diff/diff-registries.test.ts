import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Change } from '../../src/diff/change.ts'
import { changesByUnit } from '../../src/diff/by-unit.ts'
import { compareRegistries, diffRegistries } from '../../src/diff/diff-registries.ts'
import { sameFigures } from '../../src/diff/wording.ts'
import type { Registry, RegistryTime, Task } from '../../src/registry/schema.ts'
import { registry } from '../registry/arbitrary-registry.ts'
import { registryOf } from '../registry/sample-registry.ts'

const document = {
  number: '52/KH-UBND',
  jurisdiction: 'lam-son',
  date: '2025-02-17',
  title: 'Phát triển du lịch',
}

const CONTENTS: Readonly<Record<string, string>> = {
  a: 'Đối chiếu dữ liệu đất đai với dữ liệu dân cư, lập danh sách thửa đất còn thiếu thông tin.',
  b: 'Tuyên truyền trên các phương tiện thông tin đại chúng về lợi ích của dữ liệu dùng chung.',
  c: 'Bố trí kinh phí bảo đảm hoạt động của tổ công nghệ số cộng đồng.',
  d: 'Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã.',
  e: 'Nâng cấp hạ tầng mạng tại trung tâm phục vụ hành chính công.',
}

function task(id: string, content: string, more: Partial<Task> = {}): Task {
  return {
    id,
    part: 'content',
    heading: ['NHIỆM VỤ'],
    content: CONTENTS[content] ?? content,
    units: [{ name: 'Sở Tài chính', role: 'lead' }],
    time: { text: 'trước ngày 30/6', kind: 'deadline', end: '2025-06-30', boundary: 'before' },
    products: [{ text: 'Báo cáo kết quả' }],
    at: '1:1-1:9',
    ...more,
  }
}

const plan = (...tasks: Task[]): Registry => registryOf(document, tasks)
const diff = (before: Registry, after: Registry): Change[] => diffRegistries([before], [after])

/** `II.1 kind field unit old→new` */
function shown({ id, kind, field, unit, old, new: fresh, figures }: Change): string {
  const value = (one: unknown): string =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? '{}' : String(one)
  const sides = old === undefined && fresh === undefined ? '' : `${value(old ?? '')}→${value(fresh ?? '')}`
  return [id.replace(/^.*#/u, ''), kind, field, unit, sides, figures && 'figures'].filter(Boolean).join(' ')
}

const dated = (end: string): Partial<Task> => ({ time: { text: end, kind: 'deadline', end } })
const ongoing: Partial<Task> = { time: { text: 'Thường xuyên', kind: 'ongoing' } }

describe('one task', () => {
  test.each<[string, Partial<Task>, Partial<Task>, string[]]>([
    ['nothing', {}, {}, []],
    ['place and digest only', { at: '1:1-1:9', digest: 'a' }, { at: '7:1-7:9', digest: 'b' }, []],
    [
      'a unit added',
      {},
      {
        units: [
          { name: 'Sở Tài chính', role: 'lead' },
          { name: 'Sở Y tế', role: 'coordinate' },
        ],
      },
      ['II.1 unit-added units Sở Y tế →coordinate'],
    ],
    [
      'the unit replaced',
      {},
      { units: [{ name: 'Sở Y tế', role: 'lead' }] },
      ['II.1 unit-removed units Sở Tài chính lead→', 'II.1 unit-added units Sở Y tế →lead'],
    ],
    [
      'another role',
      {},
      { units: [{ name: 'Sở Tài chính', role: 'coordinate' }] },
      ['II.1 role-changed units Sở Tài chính lead→coordinate'],
    ],
    [
      'order of units',
      {
        units: [
          { name: 'Sở A', role: 'lead' },
          { name: 'Sở B', role: 'coordinate' },
        ],
      },
      {
        units: [
          { name: 'Sở B', role: 'coordinate' },
          { name: 'Sở A', role: 'lead' },
        ],
      },
      [],
    ],
    [
      'a narrowed collective',
      { units: [{ name: 'các sở', role: 'coordinate' }] },
      { units: [{ name: 'các sở', qualifier: 'liên quan', role: 'coordinate' }] },
      ['II.1 unit-removed units các sở coordinate→', 'II.1 unit-added units các sở liên quan →coordinate'],
    ],
    [
      'another name of the same body',
      { units: [{ name: 'Sở VHTTDL', id: 'so-vhttdl', role: 'lead' }] },
      { units: [{ name: 'Sở Văn hóa, Thể thao và Du lịch', id: 'so-vhttdl', role: 'lead' }] },
      [],
    ],
    ['brought forward', dated('2025-06-30'), dated('2025-03-31'), ['II.1 time-forward time {}→{}']],
    ['put back', dated('2025-06-30'), dated('2025-12-31'), ['II.1 time-back time {}→{}']],
    ['dated to ongoing', dated('2025-06-30'), ongoing, ['II.1 time-to-ongoing time {}→{}']],
    ['ongoing to dated', ongoing, dated('2025-06-30'), ['II.1 time-to-dated time {}→{}']],
    [
      'ongoing to another end',
      { time: { text: 'thường xuyên đến 2025', kind: 'ongoing', end: '2025-12-31' } },
      { time: { text: 'thường xuyên đến 2026', kind: 'ongoing', end: '2026-12-31' } },
      ['II.1 time-back time {}→{}'],
    ],
    [
      'the same day in other words',
      dated('2025-06-30'),
      { time: { text: 'chậm nhất 30/6', kind: 'deadline', end: '2025-06-30' } },
      ['II.1 time-reworded time 2025-06-30→chậm nhất 30/6'],
    ],
    [
      'another beginning',
      { time: { text: 'x', kind: 'period', start: '2024-01-01', end: '2025-12-31' } },
      { time: { text: 'y', kind: 'period', start: '2025-01-01', end: '2025-12-31' } },
      ['II.1 time-changed time {}→{}'],
    ],
    [
      'a further time',
      {},
      { otherTimes: [{ text: 'hằng quý', kind: 'recurring', every: 'quarter' }] },
      ['II.1 time-added time →{}'],
    ],
    [
      'a product added',
      {},
      { products: [{ text: 'Báo cáo kết quả' }, { text: 'Quyết định phê duyệt' }] },
      ['II.1 product-added products →Quyết định phê duyệt'],
    ],
    [
      'a product changed',
      {},
      { products: [{ text: 'Báo cáo kết quả hằng năm' }] },
      ['II.1 product-changed products Báo cáo kết quả→Báo cáo kết quả hằng năm'],
    ],
    [
      'a product replaced',
      {},
      { products: [{ text: 'Quyết định' }] },
      ['II.1 product-removed products Báo cáo kết quả→', 'II.1 product-added products →Quyết định'],
    ],
    [
      'reworded',
      { content: 'Tổ chức tập huấn kỹ năng số cho cán bộ xã' },
      { content: 'Tổ chức bồi dưỡng kỹ năng số cho cán bộ xã' },
      [
        'II.1 reworded content Tổ chức tập huấn kỹ năng số cho cán bộ xã→Tổ chức bồi dưỡng kỹ năng số cho cán bộ xã',
      ],
    ],
    [
      'another figure',
      { content: 'Phấn đấu 80% số hộ có nước sạch' },
      { content: 'Phấn đấu 90% số hộ có nước sạch' },
      ['II.1 reworded content Phấn đấu 80% số hộ có nước sạch→Phấn đấu 90% số hộ có nước sạch figures'],
    ],
    [
      'an item added',
      { items: ['Rà soát hồ sơ'] },
      { items: ['Rà soát hồ sơ', 'Lập báo cáo'] },
      ['II.1 item-added items →Lập báo cáo'],
    ],
    ['another section', {}, { heading: ['GIẢI PHÁP'] }, ['II.1 field-changed section NHIỆM VỤ→GIẢI PHÁP']],
    ['done', {}, { status: { state: 'done' } }, ['II.1 state-changed state →done']],
    ['a note of people', {}, { note: 'xem lại' }, []],
  ])('%s', (_, before, after, changes) => {
    expect(diff(plan(task('II.1', 'a', before)), plan(task('II.1', 'a', after))).map(shown)).toEqual(changes)
  })
})

describe('several tasks', () => {
  const head = [task('II.1', 'a'), task('II.2', 'b'), task('II.3', 'c')]
  test.each<[string, Task[], Task[], string[]]>([
    ['added', head, [...head, task('II.4', 'd')], ['II.4 added →{}']],
    ['removed', head, head.slice(0, 2), ['II.3 removed {}→']],
    [
      'replaced by another duty under one id',
      [task('II.1', 'a')],
      [task('II.1', 'e')],
      ['II.1 removed {}→', 'II.1 added →{}'],
    ],
    [
      'inserted in front: the rest is renumbered',
      head,
      [task('II.1', 'd'), task('II.2', 'a'), task('II.3', 'b'), task('II.4', 'c')],
      [
        'II.1 added →{}',
        'II.2 renumbered id II.1→II.2',
        'II.3 renumbered id II.2→II.3',
        'II.4 renumbered id II.3→II.4',
      ],
    ],
    [
      'the last one first',
      head,
      [task('II.1', 'c'), task('II.2', 'a'), task('II.3', 'b')],
      ['II.1 moved id II.3→II.1', 'II.2 renumbered id II.1→II.2', 'II.3 renumbered id II.2→II.3'],
    ],
    [
      'to another section',
      head,
      [task('II.1', 'a'), task('II.2', 'b'), task('III.1', 'c', { heading: ['GIẢI PHÁP'] })],
      ['III.1 moved id II.3→III.1'],
    ],
    [
      'moved and reworded',
      head,
      [task('II.1', 'a'), task('II.2', 'c'), task('II.3', `${CONTENTS['b'] ?? ''} Thực hiện sớm.`)],
      [
        'II.2 renumbered id II.3→II.2',
        'II.3 moved id II.2→II.3',
        `II.3 reworded content ${CONTENTS['b'] ?? ''}→${CONTENTS['b'] ?? ''} Thực hiện sớm.`,
      ],
    ],
    [
      'twins keep their order',
      [task('II.1', 'a'), task('II.2', 'a')],
      [task('II.1', 'a'), task('II.2', 'a')],
      [],
    ],
    [
      'one of twins removed',
      [task('II.1', 'a'), task('II.2', 'a')],
      [task('II.2', 'a')],
      ['II.1 removed {}→'],
    ],
    [
      'split',
      [task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng và tổ chức tập huấn kỹ năng số cho cán bộ xã')],
      [
        task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng'),
        task('II.2', 'Tổ chức tập huấn kỹ năng số cho cán bộ xã', {
          units: [{ name: 'Sở Nội vụ', role: 'lead' }],
        }),
      ],
      ['II.1 split II.1→II.1,II.2', 'II.2 split II.1→II.1,II.2', 'II.2 unit-added units Sở Nội vụ →lead'],
    ],
    [
      'split with its units: who went with a part was not removed',
      [
        task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng và tổ chức tập huấn kỹ năng số cho cán bộ xã', {
          units: [
            { name: 'Sở Xây dựng', role: 'lead' },
            { name: 'Sở Nội vụ', role: 'coordinate' },
            { name: 'Sở Y tế', role: 'coordinate' },
          ],
        }),
      ],
      [
        task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng', {
          units: [{ name: 'Sở Xây dựng', role: 'lead' }],
        }),
        task('II.2', 'Tổ chức tập huấn kỹ năng số cho cán bộ xã', {
          units: [{ name: 'Sở Nội vụ', role: 'lead' }],
        }),
      ],
      [
        'II.1 split II.1→II.1,II.2',
        'II.2 split II.1→II.1,II.2',
        'II.2 role-changed units Sở Nội vụ coordinate→lead',
        'II.2 unit-removed units Sở Y tế coordinate→',
      ],
    ],
    [
      'no split: a long duty has the words of many short ones, in another order',
      [
        task(
          'II.1',
          'Báo cáo Ủy ban nhân dân tỉnh kết quả rà soát hồ sơ, công khai danh mục dữ liệu, tổ chức họp giao ban hằng tháng, thực hiện chế độ thông tin, kiểm tra việc chấp hành',
        ),
      ],
      [
        task('II.2', 'Báo cáo kết quả thực hiện việc kiểm tra', { units: [{ name: 'Sở A', role: 'lead' }] }),
        task('II.3', 'Rà soát, công khai thông tin hằng tháng', { units: [{ name: 'Sở B', role: 'lead' }] }),
      ],
      ['II.1 removed {}→', 'II.2 added →{}', 'II.3 added →{}'],
    ],
    [
      'no split where most of the duty is gone',
      [
        task(
          'II.1',
          'Rà soát hồ sơ cấp giấy phép xây dựng, tổ chức tập huấn kỹ năng số cho cán bộ xã, nâng cấp hạ tầng mạng tại trung tâm hành chính công, bố trí kinh phí cho tổ công nghệ số',
        ),
      ],
      [
        task('II.2', 'Rà soát hồ sơ cấp giấy phép', { units: [{ name: 'Sở A', role: 'lead' }] }),
        task('II.3', 'Tổ chức tập huấn kỹ năng số', { units: [{ name: 'Sở B', role: 'lead' }] }),
      ],
      ['II.1 removed {}→', 'II.2 added →{}', 'II.3 added →{}'],
    ],
    [
      'merged',
      [
        task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng'),
        task('II.2', 'Tổ chức tập huấn kỹ năng số cho cán bộ xã'),
      ],
      [task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng và tổ chức tập huấn kỹ năng số cho cán bộ xã')],
      ['II.1 merged II.1,II.2→II.1'],
    ],
  ])('%s', (_, before, after, changes) => {
    const named = diff(plan(...before), plan(...after)).filter(
      ({ kind, field }) =>
        !(kind === 'reworded' && field === 'content' && changes.some((one) => / split | merged /u.test(one))),
    )
    expect(named.map(shown)).toEqual(changes)
  })
})

describe('documents', () => {
  test('fields of the header', () => {
    const after = {
      ...plan(task('II.1', 'a')),
      document: { ...document, number: '60/KH-UBND', date: '2025-03-01' },
    }
    expect(diff(plan(task('II.1', 'a')), after).map(shown)).toEqual([
      '60/KH-UBND@lam-son@2025 document number 52/KH-UBND→60/KH-UBND',
      '60/KH-UBND@lam-son@2025 document date 2025-02-17→2025-03-01',
    ])
  })
  test('two years of one plan, a third only in one; a task that moved between documents', () => {
    const other = {
      ...registryOf({ number: '9/QĐ-UBND', title: 'Chuyển đổi số', date: '2025-01-01' }, [task('I.1', 'c')]),
      source: { path: '9.md', format: 'markdown', kind: 'document', digest: 'sha256:0' },
    } as const
    const next = registryOf(
      { ...document, number: '70/KH-UBND', date: '2026-02-01', title: 'Phát triển du lịch năm 2026' },
      [task('II.1', 'a'), task('II.9', 'c')],
    )
    const found = diffRegistries([other, plan(task('II.1', 'a'))], [next]).map(shown)
    expect(found).toContain('9/QĐ-UBND@2025 document document Chuyển đổi số→')
    expect(found.filter((text) => / added | removed /u.test(text))).toEqual([])
    expect(found.some((text) => text.startsWith('II.9 moved id 9/QĐ-UBND@2025#I.1→'))).toBe(true)
  })
  test.each<[string, Partial<Registry>, Partial<Registry>, string[]]>([
    [
      'a target with another figure is one change',
      { targets: [{ id: 'I-1', text: '80% số hộ', at: '1:1-1:2' }] },
      { targets: [{ id: 'I-1', text: '90% số hộ', at: '1:1-1:2' }] },
      ['document targets 80% số hộ→90% số hộ'],
    ],
    [
      'a target by another day, or of another figure, in the same words',
      {
        targets: [
          {
            id: 'I-1',
            text: 'Có nước sạch',
            time: { text: '2025', kind: 'deadline', end: '2025-12-31' },
            at: '1:1-1:2',
          },
          { id: 'I-2', text: '15 - 20% số hộ', value: 15, unit: '%', at: '1:1-1:2' },
          { id: 'I-3', text: 'Có điện', at: '1:1-1:2' },
        ],
      },
      {
        targets: [
          {
            id: 'I-1',
            text: 'Có nước sạch',
            time: { text: '2030', kind: 'deadline', end: '2030-12-31' },
            at: '1:1-1:2',
          },
          { id: 'I-2', text: '15 - 20% số hộ', value: 15, valueTo: 20, unit: '%', at: '1:1-1:2' },
          { id: 'I-3', text: 'Có điện', at: '5:1-5:2' },
        ],
      },
      ['document targets {}→{}', 'document targets {}→{}'],
    ],
    [
      'a target in other words by another day: both',
      {
        targets: [
          {
            id: 'I-1',
            text: 'Mọi xã có nước sạch',
            time: { text: '2025', kind: 'deadline', end: '2025-12-31' },
            at: '1:1-1:2',
          },
        ],
      },
      {
        targets: [
          {
            id: 'I-1',
            text: 'Mọi thôn có nước sạch',
            time: { text: '2026', kind: 'deadline', end: '2026-12-31' },
            at: '1:1-1:2',
          },
        ],
      },
      ['document targets Mọi xã có nước sạch→Mọi thôn có nước sạch', 'document targets {}→{}'],
    ],
    [
      'purposes and requirements: each finds its own',
      {
        purpose: [{ text: 'Nâng cao nhận thức của cán bộ', at: '1:1-1:2' }],
        requirements: [
          { text: 'Bảo đảm tiết kiệm, hiệu quả', at: '1:1-1:2' },
          { text: 'Xác định rõ trách nhiệm của từng cơ quan', at: '1:1-1:2' },
        ],
      },
      {
        purpose: [{ text: 'Nâng cao nhận thức của nhân dân trong năm 2026', at: '1:1-1:2' }],
        requirements: [{ text: 'Xác định rõ trách nhiệm của mỗi cơ quan', at: '1:1-1:2' }],
      },
      [
        'document purpose Nâng cao nhận thức của cán bộ→Nâng cao nhận thức của nhân dân trong năm 2026 figures',
        'document requirements Bảo đảm tiết kiệm, hiệu quả→',
        'document requirements Xác định rõ trách nhiệm của từng cơ quan→Xác định rõ trách nhiệm của mỗi cơ quan',
      ],
    ],
    [
      'citations by number: gone, come, cited for something else',
      {
        citations: [
          { number: '1/NQ-CP', relation: 'basis', at: '1:1-1:2' },
          { number: '2/NQ-CP', relation: 'mentions', at: '1:1-1:2' },
        ],
      },
      {
        citations: [
          { number: '2/NQ-CP', relation: 'implements', at: '9:1-9:2' },
          { title: 'Luật Đất đai', relation: 'basis', at: '1:1-1:2' },
        ],
      },
      ['document citations {}→', 'document citations {}→{}', 'document citations →{}'],
    ],
    [
      'what a decision issues, the place aside',
      { document: { ...document, attached: { type: 'KH', title: 'Phát triển du lịch', at: '1:1-1:2' } } },
      { document: { ...document, attached: { type: 'CTr', title: 'Phát triển du lịch', at: '9:1-9:2' } } },
      ['document attached {}→{}'],
    ],
    [
      'signer and recipients',
      { document: { ...document, signer: { position: 'Chủ tịch' }, recipients: ['Sở Nội vụ'] } },
      { document: { ...document, signer: { position: 'Phó Chủ tịch' }, recipients: ['Bộ Tài chính'] } },
      ['document signer {}→{}', 'document recipients Sở Nội vụ→', 'document recipients →Bộ Tài chính'],
    ],
  ])('%s', (_, before, after, changes) => {
    const found = diff({ ...plan(), ...before }, { ...plan(), ...after }).map(shown)
    expect(found).toEqual(changes.map((change) => `52/KH-UBND@lam-son@2025 ${change}`))
  })
  test('the values of a citation are data', () => {
    const before = {
      ...plan(),
      citations: [{ number: '2/NQ-CP', relation: 'mentions', at: '1:1-1:2' } as const],
    }
    expect(diff(before, plan())[0]?.old).toEqual({ number: '2/NQ-CP', relation: 'mentions' })
  })
})

test('a split of a document that has another number now names its parts shortly, and keeps their times apart', () => {
  const time = (text: string, end: string): RegistryTime => ({ text, kind: 'deadline', end })
  const whole = task(
    'II.1',
    'Rà soát hồ sơ cấp giấy phép xây dựng và tổ chức tập huấn kỹ năng số cho cán bộ xã',
    {
      time: time('trước 31/3', '2025-03-31'),
      otherTimes: [time('trước 30/9', '2025-09-30')],
    },
  )
  const parts = [
    task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng', { time: time('trước 31/3', '2025-03-31') }),
    task('II.2', 'Tổ chức tập huấn kỹ năng số cho cán bộ xã', { time: time('trước 30/9', '2025-09-30') }),
  ]
  const next = { ...plan(...parts), document: { ...document, number: '9/KH-UBND' } }
  const changes = diff(plan(whole), next).filter(({ kind }) => kind !== 'reworded' && kind !== 'document')
  expect(changes.map(shown)).toEqual(['II.1 split II.1→II.1,II.2', 'II.2 split II.1→II.1,II.2'])
})

test('a split does not reach into a document that is new', () => {
  const whole = 'Rà soát hồ sơ cấp giấy phép xây dựng và tổ chức tập huấn kỹ năng số cho cán bộ xã'
  const split = [
    task('II.1', 'Rà soát hồ sơ cấp giấy phép xây dựng'),
    task('II.2', 'Tổ chức tập huấn kỹ năng số cho cán bộ xã'),
  ]
  const copy = registryOf({ number: '9/QĐ-UBND', title: 'Chuyển đổi số' }, split)
  const changes = diffRegistries(
    [plan(task('II.1', whole))],
    [plan(...split), { ...copy, source: { ...copy.source, path: '9.md' } }],
  )
  expect(changes.flatMap(({ kind, new: fresh }) => (kind === 'split' ? [fresh] : []))).toEqual([
    ['II.1', 'II.2'],
    ['II.1', 'II.2'],
  ])
  expect(changes.filter(({ kind }) => kind === 'added').map(({ id }) => id)).toEqual([
    '9/QĐ-UBND#II.1',
    '9/QĐ-UBND#II.2',
  ])
})

describe('sections', () => {
  const under = (...heading: string[]): Partial<Task> => ({ heading })
  const two = (heading: string[]): Task[] => [
    task('II.1', 'a', under(...heading)),
    task('II.2', 'b', under(...heading)),
  ]
  test.each<[string, Task[], Task[], string[]]>([
    [
      'another name of a section is told once, of the document',
      two(['NHIỆM VỤ']),
      two(['NHIỆM VỤ, GIẢI PHÁP']),
      ['52/KH-UBND@lam-son@2025 document section NHIỆM VỤ→NHIỆM VỤ, GIẢI PHÁP'],
    ],
    [
      'what stands below it follows',
      [...two(['NHIỆM VỤ', 'Dữ liệu']), task('II.3', 'c', under('NHIỆM VỤ', 'Khác'))],
      [...two(['GIẢI PHÁP', 'Dữ liệu']), task('II.3', 'c', under('GIẢI PHÁP', 'Khác'))],
      ['52/KH-UBND@lam-son@2025 document section NHIỆM VỤ→GIẢI PHÁP'],
    ],
    [
      'two levels at once',
      two(['NHIỆM VỤ', 'Dữ liệu']),
      two(['GIẢI PHÁP', 'Số liệu']),
      [
        '52/KH-UBND@lam-son@2025 document section NHIỆM VỤ→GIẢI PHÁP',
        '52/KH-UBND@lam-son@2025 document section NHIỆM VỤ › Dữ liệu→GIẢI PHÁP › Số liệu',
      ],
    ],
    [
      'of one duty the duty tells',
      [...two(['NHIỆM VỤ']), task('III.1', 'c', under('KHÁC'))],
      [...two(['NHIỆM VỤ']), task('III.1', 'c', under('CÒN LẠI'))],
      ['III.1 field-changed section KHÁC→CÒN LẠI'],
    ],
    [
      'renumbered with its section renamed has not moved',
      two(['NHIỆM VỤ']),
      [task('III.1', 'a', under('GIẢI PHÁP')), task('III.2', 'b', under('GIẢI PHÁP'))],
      [
        '52/KH-UBND@lam-son@2025 document section NHIỆM VỤ→GIẢI PHÁP',
        'III.1 renumbered id II.1→III.1',
        'III.2 renumbered id II.2→III.2',
      ],
    ],
    [
      'a section that was there before was not renamed: its duties moved',
      [...two(['NHIỆM VỤ']), task('III.1', 'c', under('GIẢI PHÁP'))],
      [
        task('III.1', 'c', under('GIẢI PHÁP')),
        task('III.2', 'a', under('GIẢI PHÁP')),
        task('III.3', 'b', under('GIẢI PHÁP')),
      ],
      ['III.2 moved id II.1→III.2', 'III.3 moved id II.2→III.3'],
    ],
    [
      'a section that is still there was not renamed',
      [...two(['NHIỆM VỤ']), task('II.3', 'c', under('NHIỆM VỤ'))],
      [...two(['GIẢI PHÁP']), task('II.3', 'c', under('NHIỆM VỤ'))],
      ['II.1 field-changed section NHIỆM VỤ→GIẢI PHÁP', 'II.2 field-changed section NHIỆM VỤ→GIẢI PHÁP'],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(diff(plan(...before), plan(...after)).map(shown)).toEqual(changes)
  })
})

test('the two most alike are not always one duty: every duty should have a partner that fits', () => {
  const base = 'Rà soát hồ sơ đất đai, cập nhật dữ liệu dân cư, niêm yết công khai tại trụ sở, báo cáo'.split(
    ' ',
  )
  const but = (dropped: readonly number[], ...more: string[]): string =>
    [...base.filter((_, index) => !dropped.includes(index)), ...more].join(' ')
  // 0.9 alike: old I.1 and new III.1; 0.75: I.1 and III.2, I.2 and III.1; I.2 and III.2 hardly
  const texts = {
    'I.1': but([]),
    'I.2': but([0, 1, 2, 3, 4, 18, 19], 'hằng', 'quý', 'cho', 'Sở', 'Tư', 'pháp', 'biết'),
    'III.1': but([18, 19], 'hằng', 'quý'),
    'III.2': but([8, 9, 10, 11, 12], 'ở', 'mọi', 'thôn', 'bản', 'xa'),
  }
  const of = (id: keyof typeof texts, unit: string): Task =>
    task(id, texts[id], { heading: [id], units: [{ name: unit, role: 'lead' }] })
  const changes = diff(
    plan(of('I.1', 'Sở A'), of('I.2', 'Sở B')),
    plan(of('III.1', 'Sở C'), of('III.2', 'Sở D')),
  )
  const partners = changes.flatMap(({ field, old, new: fresh }) =>
    field === 'id' ? [`${String(old)}→${String(fresh)}`] : [],
  )
  expect(partners).toEqual(['I.2→III.1', 'I.1→III.2'])
  expect(changes.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([])
})

test('what is gone is told where it stood', () => {
  const before = plan(task('II.1', 'a'), task('II.2', 'b'), task('II.3', 'c'), task('II.4', 'd'))
  const after = plan(
    task('II.1', 'a', dated('2025-03-01')),
    task('II.2', 'c'),
    task('II.3', 'd', dated('2025-03-01')),
  )
  expect(diff(before, after).map(shown)).toEqual([
    'II.1 time-forward time {}→{}',
    'II.2 removed {}→',
    'II.2 renumbered id II.3→II.2',
    'II.3 renumbered id II.4→II.3',
    'II.3 time-forward time {}→{}',
  ])
})

test('of several times each finds its own', () => {
  const time = (text: string, end: string): RegistryTime => ({ text, kind: 'deadline', end })
  const before = task('II.1', 'a', {
    time: time('báo cáo quý I trước 10/4', '2025-04-10'),
    otherTimes: [time('tổng kết trước 20/12', '2025-12-20')],
  })
  const after = task('II.1', 'a', { time: time('tổng kết trước 15/12', '2025-12-15') })
  const changes = diff(plan(before), plan(after))
  expect(changes.map(({ kind, old }) => [kind, z.object({ text: z.string() }).parse(old).text])).toEqual([
    ['time-removed', 'báo cáo quý I trước 10/4'],
    ['time-forward', 'tổng kết trước 20/12'],
  ])
})

test('wording left out keeps everything else, and changed figures', () => {
  const before = plan(
    task('II.1', 'Phấn đấu 80% số hộ có nước sạch'),
    task('II.2', 'Tổ chức tập huấn kỹ năng số cho cán bộ xã'),
  )
  const after = plan(
    task('II.1', 'Phấn đấu 90% số hộ có nước sạch'),
    task('II.2', 'Tổ chức bồi dưỡng kỹ năng số cho cán bộ xã', dated('2025-03-01')),
  )
  const kinds = diffRegistries([before], [after], { ignoreWording: true }).map(
    ({ id, kind }) => `${id.replace(/.*#/u, '')} ${kind}`,
  )
  expect(kinds).toEqual(['II.1 reworded', 'II.2 time-forward'])
})

test('wording left out of documents: title, purpose, requirements, names of sections; never targets or days', () => {
  const at = '1:1-1:2'
  const version = (word: string, year: string): Registry => ({
    ...plan(
      task('II.1', 'a', {
        heading: [`NHIỆM VỤ ${word}`],
        time: { text: `${word} 30/6`, kind: 'deadline', end: '2025-06-30' },
      }),
      task('II.2', 'b', { heading: [`NHIỆM VỤ ${word}`] }),
    ),
    document: { ...document, title: `Phát triển du lịch ${word}` },
    purpose: [{ text: `Quảng bá hình ảnh quê hương ${word}`, at }],
    requirements: [{ text: `Bảo đảm tiết kiệm, hiệu quả ${word}, xong trong năm ${year}.`, at }],
    targets: [{ id: 'I-1', text: `Đón ${word} 100 nghìn lượt khách`, at }],
  })
  const fields = (after: Registry): string[] =>
    diffRegistries([version('trước', '2025')], [after], { ignoreWording: true }).map(
      ({ field }) => field ?? '',
    )
  expect(fields(version('đến', '2025'))).toEqual(['targets'])
  expect(fields(version('đến', '2026'))).toEqual(['requirements', 'targets'])
})

test.each([
  ['Hoàn thành trong năm 2025.', 'Hoàn thành trong năm 2025, báo cáo', true],
  ['đạt 80% số hộ', 'đạt 80 số hộ', false],
  ['trước 30/6/2025', 'trước 30/9/2025', false],
  ['1.000 hộ (20%)', 'gồm 1.000 hộ; 20%', true],
  ['hai xã', 'ba xã', true],
])('figures of %j and %j: the same %s', (before, after, same) => {
  expect(sameFigures(before, after)).toBe(same)
})

test('by unit: who gains, loses, has another role, must be sooner', () => {
  const before = plan(
    task('II.1', 'a'),
    task('II.2', 'b', { units: [{ name: 'Sở Y tế', role: 'lead' }] }),
    task('II.3', 'c'),
  )
  const after = plan(
    task('II.1', 'a', {
      units: [
        { name: 'Sở Tài chính', role: 'coordinate' },
        { name: 'Sở Y tế', role: 'lead' },
      ],
    }),
    task('II.3', 'c', dated('2025-01-31')),
  )
  const units = changesByUnit(compareRegistries([before], [after]))
  expect(
    units.map(({ unit, changes }) => [
      unit,
      changes.map(({ effect, id }) => `${effect} ${id.replace(/.*#/u, '')}`),
    ]),
  ).toEqual([
    ['Sở Tài chính', ['role II.1', 'sooner II.3']],
    ['Sở Y tế', ['gains II.1', 'loses II.2']],
  ])
})

test('by unit: who has just been given a duty is not told what it was before', () => {
  const before = plan(task('II.1', 'a'))
  const after = plan(
    task('II.2', 'a', {
      ...dated('2025-03-31'),
      units: [
        { name: 'Sở Tài chính', role: 'lead' },
        { name: 'Sở Y tế', role: 'coordinate' },
      ],
    }),
  )
  const units = changesByUnit(compareRegistries([before], [after]))
  expect(units.map(({ unit, changes }) => [unit, changes.map(({ kind }) => kind)])).toEqual([
    ['Sở Tài chính', ['time-forward', 'renumbered']],
    ['Sở Y tế', ['unit-added']],
  ])
})

describe('for every registry', () => {
  test('no task is lost: each is unchanged, named by a change, or gone by one', () => {
    const names = fc.constantFrom(
      ...Object.keys(CONTENTS),
      'Rà soát hồ sơ',
      'Báo cáo kết quả thực hiện hằng năm về Sở Nội vụ',
    )
    const tasks = fc
      .array(names, { maxLength: 8 })
      .map((list) => plan(...list.map((name, index) => task(`I.${String(index + 1)}`, name))))
    fc.assert(
      fc.property(tasks, tasks, (before, after) => {
        const changes = diff(before, after)
        const local = (id: string): string => id.replace(/^.*#/u, '')
        const told = new Set(changes.flatMap(({ kind, id }) => (kind === 'removed' ? [] : [local(id)])))
        for (const { id, content } of after.tasks) {
          const same = before.tasks.find((one) => one.id === id)
          if (same?.content !== content) expect([...told]).toContain(id)
        }
        const gone = changes.filter(({ kind }) => kind === 'removed').length
        const come = changes.filter(({ kind }) => kind === 'added').length
        expect(before.tasks.length - gone).toBe(after.tasks.length - come)
      }),
    )
  })
  test('a registry with itself: nothing', () => {
    fc.assert(
      fc.property(registry, (one) => {
        expect(diffRegistries([one], [structuredClone(one)])).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  test('what one way is added is removed the other way', () => {
    const tasks = fc.array(fc.constantFrom(...Object.keys(CONTENTS)), { maxLength: 6 })
    const numbered = (names: readonly string[]): Registry =>
      plan(...names.map((name, index) => task(`I.${String(index + 1)}`, name)))
    fc.assert(
      fc.property(tasks, tasks, (old, fresh) => {
        const count = (changes: readonly Change[], kind: string): number =>
          changes.filter((one) => one.kind === kind).length
        const there = diff(numbered(old), numbered(fresh))
        const back = diff(numbered(fresh), numbered(old))
        expect(count(there, 'added')).toBe(count(back, 'removed'))
        expect(count(there, 'removed')).toBe(count(back, 'added'))
        expect(fresh.length - old.length).toBe(count(there, 'added') - count(there, 'removed'))
      }),
    )
  })
  test('tasks in another order only move', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(CONTENTS), { minLength: 5 }), (order) => {
        const numbered = (names: readonly string[]): Registry =>
          plan(...names.map((name, index) => task(`I.${String(index + 1)}`, name)))
        const kinds = diff(numbered(Object.keys(CONTENTS)), numbered(order)).map(({ kind }) => kind)
        expect(kinds.filter((kind) => kind !== 'moved' && kind !== 'renumbered')).toEqual([])
      }),
    )
  })
})
