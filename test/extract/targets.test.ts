import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { parsePlan } from '../../src/pipeline.ts'

const HEAD = [
  '**UBND TỈNH LÂM SƠN**',
  'Số: 12/KH-UBND',
  '*Lâm Sơn, ngày 10 tháng 01 năm 2026*',
  '**KẾ HOẠCH**',
  '**Phát triển thư viện cơ sở**',
].join('\n\n')

const parse = (body: string) =>
  parsePlan(new TextEncoder().encode(`${HEAD}\n\n${body}\n`), {
    path: 'a.md',
    sourcePath: 'a.md',
    format: 'markdown',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })

function targetsOf(body: string): string[] {
  const { registry } = parse(body)
  return (registry?.targets ?? []).map(({ id, value, unit, time }) =>
    [id, value, unit, time?.end, time?.basis].filter((part) => part !== undefined).join(' '),
  )
}

test('a target without a time has that of the heading above it, as inherited', () => {
  const body =
    '## I. MỤC TIÊU\n\n### 1. Đến năm 2027\n\na) 80% xã có thư viện; 40 thôn có tủ sách.\n\nb) Năm 2028, 90% trường có phòng đọc.\n\n### 2. Đến năm 2030, tầm nhìn đến năm 2045\n\na) 100% xã có thư viện.'
  expect(targetsOf(body)).toEqual([
    'I.1.a 80 % 2027-12-31 inherited',
    'I.1.a.t2 40 thôn 2027-12-31 inherited',
    'I.1.b 90 % 2028-12-31',
    'I.2.a 100 %',
  ])
})

test('a table of figures gives one target for each row and year to come', () => {
  const body =
    '## I. CHỈ TIÊU\n\n| TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | 2026 | Đến năm 2030 |\n|---|---|---|---|---|---|\n| 1 | Số thư viện xã | thư viện | 10 | 15 | 40 |\n| 2 | Tỷ lệ thôn có tủ sách | % | 20 | - | ≥ 60 |'
  expect(targetsOf(body)).toEqual([
    'I.T1.1 15 thư viện 2026-12-31 inherited',
    'I.T1.1.t2 40 thư viện 2030-12-31 inherited',
    'I.T1.2 60 % 2030-12-31 inherited',
  ])
})

test('duties and requirements hold no targets but those they announce', () => {
  const body =
    '## I. YÊU CẦU\n\n- Bảo đảm 100% nội dung thiết thực.\n\n## II. NHIỆM VỤ\n\n1. Sở Nội vụ cấp 200 thẻ bạn đọc trong năm 2026.\n\n2. Mở rộng phục vụ; phấn đấu đạt 5% dân số dùng thẻ.'
  expect(targetsOf(body)).toEqual(['II.2 5 %'])
})

test('a target of a table stands in its own words, its figure and its unit', () => {
  const table =
    '| TT | Chỉ tiêu | ĐVT | 2026 | 2027 |\n|---|---|---|---|---|\n| 1 | Số thư viện xã | thư viện | 15 | 40 |\n| 2 | Tỷ lệ thôn có tủ sách | | 60% | 70% |\n\n7\n\n| TT | Chỉ tiêu | ĐVT | 2026 | 2027 |\n|---|---|---|---|---|\n| 3 | Số bạn đọc | người | 900 | 950 |'
  const { registry } = parse(`## I. CHỈ TIÊU\n\n${table}`)
  expect(registry?.targets?.map(({ id, at }) => `${id} ${at}`)).toEqual([
    'I.T1.1 15:7-15:21, 15:24-15:32, 15:35-15:37',
    'I.T1.1.t2 15:7-15:21, 15:24-15:32, 15:40-15:42',
    'I.T1.2 16:7-16:28, 16:33-16:36',
    'I.T1.2.t2 16:7-16:28, 16:39-16:42',
    'I.T1.3 22:7-22:17, 22:20-22:25, 22:28-22:31',
    'I.T1.3.t2 22:7-22:17, 22:20-22:25, 22:34-22:37',
  ])
})
