import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { parsePlan } from '../../src/pipeline.ts'
import type { Task } from '../../src/registry/schema.ts'

const HEAD = [
  '**UBND TỈNH LÂM SƠN**',
  'Số: 12/KH-UBND',
  '*Lâm Sơn, ngày 10 tháng 01 năm 2026*',
  '**KẾ HOẠCH**',
  '**Phát triển thư viện cơ sở**',
  '## I. NHIỆM VỤ',
].join('\n\n')

const pipes = (rows: readonly string[]): string => {
  const [head = '', ...rest] = rows
  const rule = head.replace(/[^|]+/gu, '---')
  return [head, rule, ...rest].join('\n')
}

/** The plan of a pipe table, row by row; an empty string ends a table, `#…` is a line of its own. */
function read(...rows: readonly string[]) {
  const parts: string[][] = [[]]
  for (const row of rows) {
    if (row === '') parts.push([])
    else if (row.startsWith('#')) parts.push([row], [])
    else parts.at(-1)?.push(row)
  }
  const body = parts
    .filter((part) => part.length > 0)
    .map((part) => (part[0]?.startsWith('#') ? part[0].slice(1) : pipes(part)))
  return readBody(body.join('\n\n'))
}

function readBody(body: string) {
  const { registry, diagnostics } = parsePlan(new TextEncoder().encode(`${HEAD}\n\n${body}\n`), {
    path: 'a.md',
    sourcePath: 'a.md',
    format: 'markdown',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
  return {
    tasks: registry?.tasks ?? [],
    targets: registry?.targets ?? [],
    codes: diagnostics.map(({ code }) => code).filter((code) => !code.startsWith('document/')),
  }
}

const units = ({ units: of = [] }: Task): string[] => of.map(({ name, role }) => `${role} ${name}`)
const heading = ({ heading: path = [] }: Task): string => path.slice(1).join(' > ')

const COLUMNS = '| TT | Nhiệm vụ | Cơ quan chủ trì | Cấp trình | Thời hạn | Sản phẩm |'

describe('merged group rows', () => {
  test.each([
    [
      'every cell',
      '| II | Thi đua, dữ liệu | Thi đua, dữ liệu | Thi đua, dữ liệu | Thi đua, dữ liệu | Thi đua, dữ liệu |',
    ],
    [
      'the number too',
      '| II. Thi đua, dữ liệu | II. Thi đua, dữ liệu | II. Thi đua, dữ liệu | II. Thi đua, dữ liệu | II. Thi đua, dữ liệu | II. Thi đua, dữ liệu |',
    ],
    ['some cells', '| II | Thi đua, dữ liệu | Thi đua, dữ liệu | Thi đua, dữ liệu | | |'],
    [
      'words of a time',
      '| II | Giáo dục thường xuyên | Giáo dục thường xuyên | Giáo dục thường xuyên | Giáo dục thường xuyên | |',
    ],
  ])('a title repeated in %s states no unit, time or product', (_, row) => {
    const { tasks, codes } = read(
      COLUMNS,
      row,
      '| 1 | Bình chọn thư viện đẹp | Sở Văn hóa, Thể thao và Du lịch | | | |',
    )
    expect(tasks.map(({ id }) => id)).toEqual(['I.T1.II.1'])
    expect(tasks.map(units)).toEqual([['lead Sở Văn hóa, Thể thao và Du lịch']])
    expect(tasks[0]?.time).toBeUndefined()
    expect(tasks[0]?.products).toBeUndefined()
    expect(codes).toEqual([])
  })

  test('a group row that states values keeps them', () => {
    const { tasks } = read(
      COLUMNS,
      '| II | Xe thư viện | Sở Nội vụ | Xe thư viện | Quý II/2026 | |',
      '| 1 | Chạy thử tuyến ven biển | | | | |',
    )
    expect(tasks.map(units)).toEqual([['lead Sở Nội vụ']])
    expect(tasks[0]?.time).toMatchObject({ end: '2026-06-30', basis: 'inherited' })
  })

  test('a product may be called like its duty', () => {
    const { tasks } = read(COLUMNS, '| 1 | Báo cáo tổng kết | Sở Nội vụ | | Quý IV/2026 | Báo cáo tổng kết |')
    expect(tasks.map(({ products }) => products)).toEqual([[{ text: 'Báo cáo tổng kết' }]])
  })
})

describe('groups in a column', () => {
  const GROUPED = '| STT | Nhóm nhiệm vụ | Nội dung | Đơn vị chủ trì | Thời gian |'

  test('a group that is merged downwards heads its rows', () => {
    const { tasks } = read(
      GROUPED,
      '| 1 | Kho sách | Kiểm kê sách cũ | Thư viện tỉnh | Quý I/2026 |',
      '| 2 | | Mua sách mới | Sở Tài chính | Quý II/2026 |',
      '| 3 | Bạn đọc: | Cấp thẻ điện tử | Thư viện tỉnh | Quý III/2026 |',
    )
    expect(tasks.map((task) => `${task.id} ${heading(task)}`)).toEqual([
      'I.T1.1 Kho sách',
      'I.T1.2 Kho sách',
      'I.T1.3 Bạn đọc',
    ])
  })

  test('a marked group is a step of the id', () => {
    const { tasks } = read(
      GROUPED,
      '| 1 | I. Kho sách | Kiểm kê sách cũ | Thư viện tỉnh | Quý I/2026 |',
      '| 1 | II. Bạn đọc | Cấp thẻ điện tử | Thư viện tỉnh | Quý III/2026 |',
    )
    expect(tasks.map((task) => `${task.id} ${heading(task)}`)).toEqual([
      'I.T1.I.1 Kho sách',
      'I.T1.II.1 Bạn đọc',
    ])
  })

  test('a group row ends the groups of the column', () => {
    const { tasks } = read(
      GROUPED,
      '| 1 | Kho sách | Kiểm kê sách cũ | Thư viện tỉnh | Quý I/2026 |',
      '| B | Giai đoạn hai | Giai đoạn hai | Giai đoạn hai | Giai đoạn hai |',
      '| 2 | | Mua sách mới | Sở Tài chính | Quý II/2026 |',
    )
    expect(tasks.map(heading)).toEqual(['Kho sách', 'Giai đoạn hai'])
  })

  test('where nothing else says what is to be done, the column does', () => {
    const { tasks } = read(
      '| TT | Lĩnh vực | Đơn vị chủ trì | Thời gian |',
      '| 1 | Số hóa kho sách cũ | Thư viện tỉnh | Quý I/2026 |',
      '| 2 | Cấp thẻ bạn đọc | Thư viện tỉnh | Quý II/2026 |',
    )
    expect(tasks.map(({ content }) => content)).toEqual(['Số hóa kho sách cũ', 'Cấp thẻ bạn đọc'])
  })
})

describe('rows without a number', () => {
  const GROUPED = '| STT | Lĩnh vực | Nội dung | Đơn vị chủ trì | Thời gian | Kinh phí |'

  test('a group row has its title in the column of groups', () => {
    const { tasks } = read(
      GROUPED,
      '| II | Kho sách | | | | |',
      '| 1 | | Mua sách mới | Sở Tài chính | 2026 | |',
    )
    expect(tasks.map((task) => `${task.id} ${heading(task)}`)).toEqual(['I.T1.II.1 Kho sách'])
  })

  test('a bulleted duty with a unit and a time of its own is none of the row above', () => {
    const { tasks } = read(
      GROUPED,
      '| 1 | Kho sách | - Mua sách mới | Sở Tài chính | Quý I/2026 | |',
      '| | | - Kiểm kê sách cũ | Thư viện tỉnh | Quý II/2026 | |',
      '| | | - Làm trên giá mới | | | |',
    )
    expect(tasks.map(({ content }) => content)).toEqual(['Mua sách mới', 'Kiểm kê sách cũ'])
    expect(tasks.map(({ items }) => items)).toEqual([undefined, ['Làm trên giá mới']])
    expect(tasks.map(units)).toEqual([['lead Sở Tài chính'], ['lead Thư viện tỉnh']])
  })

  test('a row cut by a page goes on, a sum does not', () => {
    const { tasks } = read(
      GROUPED,
      '| 1 | Kho sách | Mua sách | Sở Tài | 2026 | 200 |',
      '| | | mới | chính | | |',
      '| | Tổng cộng | | | | 900 |',
    )
    expect(tasks).toMatchObject([
      { content: 'Mua sách mới', heading: ['NHIỆM VỤ', 'Kho sách'], budget: { text: '200' } },
    ])
    expect(tasks.map(units)).toEqual([['lead Sở Tài chính']])
  })
})

describe('columns without a field of their own', () => {
  const row = (head: string, cell: string) =>
    read(
      `| TT | Nội dung | Đơn vị chủ trì | Thời gian | ${head} |`,
      `| 1 | Mở phòng đọc | Thư viện tỉnh | Quý I/2026 | ${cell} |`,
    )

  test.each([
    ['Địa điểm', 'Nhà văn hóa thôn 3', ['Địa điểm: Nhà văn hóa thôn 3']],
    ['Đối tượng', 'Học sinh tiểu học', ['Đối tượng: Học sinh tiểu học']],
    ['Căn cứ đề xuất (không in)', 'Kiến nghị của bạn đọc', ['Căn cứ đề xuất: Kiến nghị của bạn đọc']],
    ['Văn bản giao nhiệm vụ', 'Quyết định số 45/QĐ-UBND ngày 02/01/2026', undefined],
    ['Ghi chú', 'Chuyển tiếp từ 2025', undefined],
    ['Địa điểm', '-', undefined],
  ])('%s: %s', (head, cell, items) => {
    expect(row(head, cell).tasks.map((task) => task.items)).toEqual([items])
  })

  test('a column of targets gives targets, or is reported', () => {
    expect(row('Chỉ tiêu liên quan', '90% thôn có tủ sách')).toMatchObject({
      targets: [{ id: 'I.T1.1', text: '90% thôn có tủ sách', value: 90, unit: '%' }],
      codes: [],
    })
    expect(row('Chỉ tiêu liên quan', 'Xếp loại khá')).toMatchObject({
      targets: [],
      codes: ['extract/unclaimed'],
    })
  })
})

describe('what the head of a column states for its cells', () => {
  test.each([
    ['Kinh phí (triệu đồng)', '1.850', '1.850 triệu đồng'],
    ['Dự toán kinh phí (ĐVT: tỷ đồng)', '2,5', '2,5 tỷ đồng'],
    ['Kinh phí (triệu đồng)', '20 triệu đồng/thôn', '20 triệu đồng/thôn'],
    ['Kinh phí (dự kiến)', '850', '850'],
    ['Kinh phí', '850', '850'],
  ])('%s: %s', (head, cell, text) => {
    const { tasks } = read(
      `| TT | Nội dung | Đơn vị chủ trì | ${head} |`,
      `| 1 | Mua sách mới | Thư viện tỉnh | ${cell} |`,
    )
    expect(tasks.map(({ budget }) => budget?.text)).toEqual([text])
  })

  test.each([
    ['Hoàn thành trước', '30/6/2026', '2026-06-30', 'before'],
    ['Hoàn thành trước ngày', '30/6/2026', '2026-06-30', 'before'],
    ['Thời gian hoàn thành', '30/6/2026', '2026-06-30', undefined],
    ['Hoàn thành trước', 'Thường xuyên', undefined, undefined],
  ])('%s: %s', (head, cell, end, boundary) => {
    const { tasks } = read(
      `| TT | Nội dung | Đơn vị chủ trì | ${head} |`,
      `| 1 | Mua sách mới | Thư viện tỉnh | ${cell} |`,
    )
    expect(tasks.map(({ time }) => [time?.end, time?.boundary])).toEqual([[end, boundary]])
  })
})

describe('tables that a page break cuts', () => {
  const HEADS = '| TT | Nhiệm vụ | Chủ trì | Thời hạn |'
  const ids = (...rows: readonly string[]) => read(...rows).tasks.map((task) => `${task.id} ${heading(task)}`)
  const GROUP = '| II | Bạn đọc | Sở Nội vụ | Quý II/2026 |'

  test.each([
    ['its head is repeated', ['', '#7', HEADS]],
    ['its head is repeated, the page has no number', ['', HEADS]],
    ['its head is not repeated', ['', '#- 7 -']],
    ['a converter puts an empty head', ['', '#Trang 7', '| | | | |']],
  ])('%s: ids, heading and group go on', (_, cut) => {
    const rows = [
      HEADS,
      GROUP,
      '| 1 | Cấp thẻ điện tử | | |',
      ...cut,
      '| 2 | Mở phòng đọc đêm | | |',
      '| 3 | Tặng sách | | 30/9/2026 |',
    ]
    const { tasks, codes } = read(...rows)
    expect(tasks.map((task) => `${task.id} ${heading(task)}`)).toEqual([
      'I.T1.II.1 Bạn đọc',
      'I.T1.II.2 Bạn đọc',
      'I.T1.II.3 Bạn đọc',
    ])
    expect(tasks.map(({ time }) => time?.end)).toEqual(['2026-06-30', '2026-06-30', '2026-09-30'])
    expect(tasks.map(units)).toEqual([['lead Sở Nội vụ'], ['lead Sở Nội vụ'], ['lead Sở Nội vụ']])
    expect(codes).toEqual([])
  })

  test('the break stands between a group and its first row', () => {
    expect(
      ids(
        HEADS,
        '| 1 | Số hóa sách | Sở Nội vụ | 2026 |',
        GROUP,
        '',
        '#7',
        '| 1 | Cấp thẻ | | |',
        '| 2 | Tặng sách | | |',
      ),
    ).toEqual(['I.T1.1 ', 'I.T1.II.1 Bạn đọc', 'I.T1.II.2 Bạn đọc'])
  })

  test('a count of its own is a table of its own', () => {
    expect(
      ids(
        HEADS,
        '| 1 | Cấp thẻ | Sở Nội vụ | 2026 |',
        '| 2 | Tặng sách | Sở Nội vụ | 2026 |',
        '',
        '#Phân công năm sau:',
        HEADS,
        '| 1 | Mở phòng đọc | Sở Nội vụ | 2027 |',
      ),
    ).toEqual(['I.T1.1 ', 'I.T1.2 ', 'I.T2.1 '])
  })
})

describe('page numbers', () => {
  const contents = (body: string) => readBody(body).tasks.map(({ content }) => content)

  test.each([
    [
      'cut a sentence in two',
      '1. Sở Nội vụ mở lớp tại các\n\n7\n\nthôn, bản trong năm 2026.',
      ['mở lớp tại các thôn, bản trong năm 2026.'],
    ],
    [
      'count on from any page',
      '1. Sở Nội vụ mở lớp.\n\n7\n\n2. Sở Tài chính cấp sách.\n\n8\n\n3. Sở Y tế khám mắt.',
      ['mở lớp.', 'cấp sách.', 'khám mắt.'],
    ],
  ])('%s', (_, body, expected) => {
    expect(contents(body)).toEqual(expected)
    expect(readBody(body).codes).toEqual([])
  })

  test('a number in a cell or within a line stays', () => {
    expect(contents('1. Sở Nội vụ mở lớp tại các 7 thôn, bản trong năm 2026.')).toEqual([
      'mở lớp tại các 7 thôn, bản trong năm 2026.',
    ])
  })
})

test('a cell that is merged downwards holds for every row', () => {
  const html = [
    '<table><tr><th>TT</th><th>Nhóm nhiệm vụ</th><th>Nội dung</th><th>Chủ trì</th><th>Thời gian</th></tr>',
    '<tr><td>1</td><td rowspan="2">Kho sách</td><td>Kiểm kê sách</td><td rowspan="2">Thư viện tỉnh</td><td>Quý I/2026</td></tr>',
    '<tr><td>2</td><td>Mua sách mới</td><td>Quý II/2026</td></tr>',
    '<tr><td>3</td><td>Bạn đọc</td><td>Cấp thẻ</td><td>Sở Nội vụ</td><td>Quý III/2026</td></tr></table>',
  ].join('\n')
  const { tasks } = readBody(html)
  expect(tasks.map((task) => `${task.id} ${heading(task)} ${units(task).join()}`)).toEqual([
    'I.T1.1 Kho sách lead Thư viện tỉnh',
    'I.T1.2 Kho sách lead Thư viện tỉnh',
    'I.T1.3 Bạn đọc lead Sở Nội vụ',
  ])
})

describe('steps of a duty in columns of those it goes to', () => {
  const HEADS = '| TT | Tên văn bản | Cơ quan soạn thảo | Trình UBND tỉnh | Báo cáo HĐND tỉnh | Ghi chú |'
  const row = (first: string, second: string) =>
    read(HEADS, `| 1 | Nghị quyết về phí thư viện | Sở Tài chính | ${first} | ${second} | |`)
  const times = ({ time, otherTimes = [] }: Task): string[] =>
    [time, ...otherTimes].flatMap((each) => (each === undefined ? [] : [each.text]))

  test.each([
    ['15/6/2026', 'Quý IV/2026', ['15/6/2026', 'Quý IV/2026'], ['UBND tỉnh', 'HĐND tỉnh'], []],
    ['', 'Tháng 11/2026', ['Tháng 11/2026'], ['HĐND tỉnh'], []],
    ['Tháng 5/2026', '-', ['Tháng 5/2026'], ['UBND tỉnh'], []],
    ['x', '', [], ['UBND tỉnh'], []],
    ['Họp chuyên đề', '', [], [], ['time/not-understood']],
    ['Sở Tư pháp', '', [], ['Sở Tư pháp'], []],
  ])('%s | %s', (first, second, when, receivers, codes) => {
    const read = row(first, second)
    expect(read.tasks.map(times)).toEqual([when])
    expect(read.tasks.map(units)).toEqual([
      ['lead Sở Tài chính', ...receivers.map((name) => `receive ${name}`)].map((unit) =>
        unit.replace('lead', 'implement'),
      ),
    ])
    expect(read.codes).toEqual(codes)
  })

  test('the receiver is placed in the head', () => {
    const [task] = row('15/6/2026', '').tasks
    expect(task?.units?.map(({ at }) => at?.split(':')[0])).toEqual([undefined, '13'])
  })

  test.each([
    ['Cấp trình', 'Quý II/2026', [], ['Quý II/2026']],
    ['Cấp trình', 'Thường trực Tỉnh ủy', ['Thường trực Tỉnh ủy'], []],
    ['Thời hạn trình Chính phủ', '30/6/2026', ['Chính phủ'], ['30/6/2026']],
    ['Thời hạn trình', '30/6/2026', [], ['30/6/2026']],
    ['Trình Bộ', '30/6/2026', ['Bộ'], ['30/6/2026']],
    ['Trình độ', 'Đại học', [], []],
  ])('%s: %s', (head, cell, receivers, when) => {
    const { tasks } = read(
      `| TT | Nội dung | Đơn vị chủ trì | ${head} |`,
      `| 1 | Mở phòng đọc | Thư viện tỉnh | ${cell} |`,
    )
    expect(tasks.map(units)).toEqual([['lead Thư viện tỉnh', ...receivers.map((name) => `receive ${name}`)]])
    expect(tasks.map(times)).toEqual([when])
  })

  test.each(['Tháng 9/2026', 'Quý II năm 2026', '15/8/2026', 'Hằng năm'])('"%s" is no unit', (cell) => {
    const { tasks, codes } = read(
      '| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp |',
      `| 1 | Mở phòng đọc | Thư viện tỉnh | ${cell} |`,
    )
    expect(tasks.map(units)).toEqual([['lead Thư viện tỉnh']])
    expect(codes).toEqual(['unit/not-understood'])
  })
})

test.each([
  ['Quý II', 'x', ['extract/unclaimed']],
  ['T5', 'X', ['extract/unclaimed']],
  ['Ghi chú', 'x', []],
  ['Quý II', '', []],
])('a cross in a column "%s" is read or reported: %s', (head, cell, codes) => {
  const told = read(
    `| TT | Nội dung | Đơn vị chủ trì | ${head} |`,
    `| 1 | Mở phòng đọc | Thư viện tỉnh | ${cell} |`,
  )
  expect(told.codes).toEqual(codes)
  expect(told.tasks.map(({ time }) => time)).toEqual([undefined])
})

describe('cells that stand for the one above', () => {
  const HEADS = '| TT | Nội dung | Đơn vị chủ trì | Thời hạn | Sản phẩm |'
  const FIRST = '| 1 | Mua sách mới | Sở Tài chính, Thư viện tỉnh | 30/6/2026 | Báo cáo |'

  test.each(['nt', '-nt-', 'NT.', '//', '-//-', 'Như trên', '(như trên)', '"', '”'])('%s', (mark) => {
    const { tasks, codes } = read(HEADS, FIRST, `| 2 | Mở phòng đọc | ${mark} | ${mark} | ${mark} |`)
    expect(tasks[1]).toMatchObject({
      units: [
        { name: 'Sở Tài chính', basis: 'inherited', at: '15:22-15:34' },
        { name: 'Thư viện tỉnh', basis: 'inherited' },
      ],
      time: { end: '2026-06-30', basis: 'inherited', at: '15:52-15:61' },
      products: [{ text: 'Báo cáo', basis: 'inherited' }],
    })
    expect(codes).toEqual([])
  })

  test('one below another, and across a group', () => {
    const { tasks } = read(
      HEADS,
      FIRST,
      '| 2 | Mở phòng đọc | nt | | |',
      '| II | Bạn đọc | | | |',
      '| 1 | Cấp thẻ | nt | | |',
    )
    expect(tasks[2]?.units).toMatchObject([{ at: '15:22-15:34' }, { name: 'Thư viện tỉnh' }])
  })

  test.each([
    ['nothing stands above', `| 2 | Mở phòng đọc | nt | | |`],
    ['an empty cell stands above', `| 1 | Mua sách mới | | Quý I | |\n| 2 | Mở phòng đọc | nt | | |`],
  ])('it is reported where %s', (_, rows) => {
    const { tasks, codes } = read(HEADS, ...rows.split('\n'))
    expect(tasks.at(-1)?.units).toBeUndefined()
    expect(codes).toContain('extract/unclaimed')
  })

  test('an empty cell stands for nothing', () => {
    const { tasks } = read(HEADS, FIRST, '| 2 | Mở phòng đọc | Thư viện tỉnh | | - |')
    expect(tasks[1]?.time).toBeUndefined()
    expect(tasks[1]?.products).toBeUndefined()
  })
})
