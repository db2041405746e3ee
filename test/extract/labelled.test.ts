import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { parsePlan } from '../../src/pipeline.ts'

/** "id content | role unit, … | time" of each task of a body. */
function tasksOf(body: string): string[] {
  const plan = `UBND XÃ HÒA TIẾN\nSố: 12/KH-UBND\n\nHòa Tiến, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nVăn hóa năm 2026\n\nUBND xã ban hành kế hoạch như sau:\n\n${body}\n`
  const { registry } = parsePlan(new TextEncoder().encode(plan), {
    path: 'plan.txt',
    sourcePath: 'plan.txt',
    format: 'text',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
  return (registry?.tasks ?? []).map(({ id, content, units = [], time }) =>
    [`${id} ${content}`, units.map(({ role, name }) => `${role} ${name}`).join(', '), time?.end ?? ''].join(
      ' | ',
    ),
  )
}

test.each<[string, string, string[]]>([
  [
    'when and where something takes place is no duty',
    `I. Thời gian tổ chức: từ ngày 14/3/2026 đến ngày 16/3/2026.
II. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: 07 giờ 30 ngày 15/3/2026.
2. Địa điểm: Đình làng.
III. PHÂN CÔNG
1. Hội Nông dân xã dựng rạp trước ngày 14/3/2026.`,
    ['III.1 dựng rạp trước ngày 14/3/2026. | implement Hội Nông dân xã | 2026-03-14'],
  ],
  [
    'the time first, then the content',
    `I. NỘI DUNG
1. Hội thi kể chuyện
- Thời gian: trước ngày 30/4/2026.
- Nội dung: Mỗi thôn cử một đội dự thi.
- Phụ trách: Đoàn Thanh niên xã.
2. Giải bóng chuyền
- Thời gian: trước ngày 02/9/2026.
- Phụ trách: Hội Nông dân xã.`,
    [
      'I.1 Mỗi thôn cử một đội dự thi | implement Đoàn Thanh niên xã | 2026-04-30',
      'I.2 Giải bóng chuyền | implement Hội Nông dân xã | 2026-09-02',
    ],
  ],
  [
    'the content first, one block after the other',
    `I. NHIỆM VỤ
1. Tuyên truyền
- Nội dung: Phát thanh tin bài.
- Thời gian: trước ngày 30/4/2026.
- Nội dung: Treo pa nô.
- Thời gian: trước ngày 02/9/2026.`,
    ['I.1-1 Phát thanh tin bài |  | 2026-04-30', 'I.1-3 Treo pa nô |  | 2026-09-02'],
  ],
  [
    'the time first, one block after the other',
    `I. NHIỆM VỤ
1. Tuyên truyền
- Thời gian: trước ngày 30/4/2026.
- Nội dung: Phát thanh tin bài.
- Thời gian: trước ngày 02/9/2026.
- Nội dung: Treo pa nô.`,
    ['I.1-1 Phát thanh tin bài |  | 2026-04-30', 'I.1-3 Treo pa nô |  | 2026-09-02'],
  ],
  [
    'headings that are units, with labels below their duties',
    `IV. NHIỆM VỤ CỤ THỂ
1. Nhiệm vụ của thành viên Ban Chỉ đạo
1.1. Phòng Kinh tế - Cơ quan thường trực Ban Chỉ đạo
- Tham mưu kế hoạch kiểm kê.
Thời gian hoàn thành: trước ngày 30/4/2026.
- Phối hợp với Công an xã rà soát số liệu.
Thời gian hoàn thành: trước ngày 31/5/2026.
1.2. Trưởng các thôn
- Lập danh sách tài sản.
Thời gian hoàn thành: trước ngày 15/4/2026.
1.3. Đối tượng thực hiện kiểm kê
- Chuẩn bị hồ sơ.
Thời gian hoàn thành: trước ngày 15/4/2026.`,
    [
      'IV.1.1-1 Tham mưu kế hoạch kiểm kê | lead Phòng Kinh tế | 2026-04-30',
      'IV.1.1-2 Phối hợp với Công an xã rà soát số liệu | lead Phòng Kinh tế, coordinate Công an xã | 2026-05-31',
      'IV.1.2-1 Lập danh sách tài sản | implement các thôn | 2026-04-15',
      'IV.1.3-1 Chuẩn bị hồ sơ | implement Đối tượng thực hiện kiểm kê | 2026-04-15',
    ],
  ],
])('%s', (_, body, tasks) => {
  expect(tasksOf(body)).toEqual(tasks)
})
