import { describe, expect, test } from 'vitest'
import { parse } from './plans.ts'

/** A plan of a made-up province around the body that a case is about. */
const plan = (body: string): string => `# ỦY BAN NHÂN DÂN TỈNH LÂM SƠN

Số: 61/KH-UBND

*Lâm Sơn, ngày 14 tháng 3 năm 2025*

# KẾ HOẠCH

**Trồng cây phân tán năm 2025**

Thực hiện Nghị quyết số 20-NQ/TU ngày 06/01/2025 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

## I. NỘI DUNG

${body}

**Nơi nhận:**

- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Trần Thị Mẫu
`

const unclaimed = (text: string): string[] => {
  const { source, diagnostics } = parse(text, 'markdown')
  return diagnostics
    .filter(({ code }) => code === 'extract/unclaimed')
    .map(({ at }) => {
      const span = source?.spanOf(at ?? '')
      return span === undefined ? '' : (source?.text.slice(span.start, span.end) ?? '')
    })
}

describe('what is understood is claimed', () => {
  test.each([
    [
      'labels, deep bullets, several levels of marks',
      `1. Chuẩn bị cây giống
- Nội dung thực hiện:
  + Chọn vườn ươm
    * Vườn ươm cấp huyện
  + Gieo hạt
- Đơn vị thực hiện: Sở Nông nghiệp và Môi trường
- Thời gian thực hiện: Quý II năm 2025`,
    ],
    [
      'labels over labels',
      `1. Chuẩn bị cây giống
- Phân công thực hiện:
  + Chủ trì: Sở Nông nghiệp và Môi trường
  + Phối hợp: Sở Tài chính
- Thời gian: Quý II năm 2025`,
    ],
    [
      'content behind the fields',
      `1. Chuẩn bị cây giống

Đơn vị thực hiện: Sở Tài chính. Thời gian: trước ngày 30/6/2025.

Nội dung: Bố trí kinh phí mua hạt giống.`,
    ],
    ['a unit before its duty', '1. Sở Tài chính: Bố trí kinh phí trước ngày 30/6/2025.'],
    [
      'heads of tables, rows of numbers, heads repeated, columns without a field, totals',
      `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Ghi chú |
|---|---|---|---|---|
| (1) | (2) | (3) | (4) | (5) |
| 1 | Gieo hạt | Sở Tài chính | Quý II | Cấp phát |
| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Ghi chú |
| 2 | Trồng cây | Sở Y tế | Quý III | |
| | Tổng cộng | | | 2 việc |`,
    ],
    [
      'a table flattened by a web page, a column headed like a document',
      `|

STT

|

DANH MỤC NHIỆM VỤ

|

CƠ QUAN CHỦ TRÌ

|

THỜI GIAN

|

|

1

|

Gieo hạt

|

Sở Tài chính

|

Quý II

|`.replaceAll('\n\n', '\n'),
    ],
    [
      'footnotes, links and comments',
      `1. Giao Sở Tài chính [bố trí](https://example.org/kinh-phi) kinh phí<sup>1</sup> trước ngày 30/6/2025. <!-- ẩn -->`,
    ],
  ])('%s', (_, body) => {
    const text = plan(body)
    expect(unclaimed(text)).toEqual([])
    expect(parse(text, 'markdown').registry?.tasks.length).toBeGreaterThan(0)
  })

  test('footnotes after the closing', () => {
    const text = plan('1. Giao Sở Tài chính bố trí kinh phí[1] trước ngày 30/6/2025.')
    expect(unclaimed(`${text}\n[1] Từ nguồn sự nghiệp môi trường.\n`)).toEqual([])
  })
})

describe('what is not understood is reported, and makes no task', () => {
  test.each([
    [
      'a table with unknown columns',
      '| Việc cần làm | Ai làm | Bao giờ |\n|---|---|---|\n| Gieo hạt | Sở Tài chính | 30/5 |',
      'Gieo hạt',
    ],
    ['a literal block', '```yaml\ntasks: [Gieo hạt]\n```', 'Gieo hạt'],
  ])('%s', (_, body, words) => {
    const text = plan(`1. Giao Sở Tài chính bố trí kinh phí trước ngày 30/6/2025.\n\n${body}`)
    expect(unclaimed(text)).toEqual([expect.stringContaining(words)])
    expect(parse(text, 'markdown').registry?.tasks).toHaveLength(1)
  })

  test('a table of duties behind the closing', () => {
    const table = '| STT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Gieo hạt | Sở Tài chính |'
    const text = `${plan('1. Giao Sở Tài chính bố trí kinh phí trước ngày 30/6/2025.')}\n${table}\n`
    const { registry } = parse(text, 'markdown')
    // read as tasks or reported, but never dropped
    expect(
      unclaimed(text).join(' ') + (registry?.tasks ?? []).map(({ content }) => content).join(' '),
    ).toContain('Gieo hạt')
  })
})
