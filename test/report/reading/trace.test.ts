import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { formatTrace } from '../../../src/report/reading/trace.ts'
import type { Language } from '../../../src/terms.ts'
import { parse } from '../../pipeline/plans.ts'

const PLAN = `ỦY BAN NHÂN DÂN TỈNH LÂM SƠN

Số: 61/KH-UBND

Lâm Sơn, ngày 14 tháng 3 năm 2025

KẾ HOẠCH

Trồng cây phân tán năm 2025

I. NỘI DUNG

1. Chuẩn bị cây giống

- Nội dung thực hiện: Gieo hạt, chăm sóc cây con tại vườn ươm của các xã, bảo đảm đủ số lượng và chất lượng cho mùa mưa.

- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.

- Thời gian: trước ngày 30/4.

- Sản phẩm: Báo cáo kết quả.

II. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính:

- Bố trí kinh phí mua hạt giống.

2. Giao Sở Y tế theo dõi việc thực hiện, báo cáo trước ngày 15/12/2025.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Trần Thị Mẫu
`

function trace(id: string, language: Language = 'en', width = 100): string {
  const { registry, drafts, source } = parse(PLAN, 'text')
  const task = registry?.tasks.find((each) => each.id === id)
  if (task === undefined || source === undefined) throw new Error(`no task ${id}`)
  return formatTrace(
    task,
    drafts?.find((draft) => draft.id === id),
    { source, language, width },
  )
}

test('labels: the rule, the words and their place, and what a value rests on', () => {
  const lines = trace('I.1')
  expect(lines).toContain('content: Gieo hạt')
  expect(lines).toContain('    read by: label "Nội dung thực hiện"\n')
  expect(lines).toContain(
    'unit: Sở Nông nghiệp và Môi trường [so-nnmt] – lead\n    read by: label "Đơn vị chủ trì"\n    from 17:19-17:47: "Sở Nông nghiệp và Môi trường"\n',
  )
  expect(lines).toContain(
    '    read by: label "Thời gian"\n    from 19:14-19:29: "trước ngày 30/4"\n    rests on: year of the document\n',
  )
  expect(lines).toContain(
    'product: Báo cáo kết quả\n    read by: label "Sản phẩm"\n    from 21:13-21:28: "Báo cáo kết quả"\n',
  )
})

test('the unit of a heading is inherited by the points below', () => {
  expect(trace('II.1-1', 'vi')).toContain(
    'đơn vị: Sở Tài chính [so-tai-chinh] – thực hiện\n    đọc theo: đề mục nêu đơn vị\n    từ 25:4-25:16: "Sở Tài chính"\n    dựa vào: theo đề mục\n',
  )
})

test('a sentence that assigns', () => {
  const lines = trace('II.2')
  expect(lines).toContain('    read by: sentence that assigns\n')
  expect(lines).toContain('    read by: running text\n    from')
})

test.each([60, 80, 120])('no line is wider than %i columns', (width) => {
  for (const id of ['I.1', 'II.1-1', 'II.2'])
    expect(
      trace(id, 'vi', width)
        .split('\n')
        .filter((line) => stringWidth(line) > width),
    ).toEqual([])
})
