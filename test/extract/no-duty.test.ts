import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { parsePlan } from '../../src/pipeline.ts'

/** What is said of pieces that give nobody anything to do. */
function idleOf(body: string): string[] {
  const plan = `UBND XÃ HÒA TIẾN\nSố: 12/KH-UBND\n\nHòa Tiến, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nVăn hóa năm 2026\n\nUBND xã ban hành kế hoạch như sau:\n\n${body}\n`
  const { diagnostics } = parsePlan(new TextEncoder().encode(plan), {
    path: 'plan.txt',
    sourcePath: 'plan.txt',
    format: 'text',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
  return diagnostics.flatMap(({ code, args }) =>
    code === 'extract/no-duty' && 'text' in args && typeof args.text === 'string' ? [args.text] : [],
  )
}

const ORGANISES = 'III. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế cấp giống lúa trước ngày 30/4/2026.\n2. '
test.each<[string, string, string[]]>([
  [
    'a verb and nobody in the section that organises',
    `${ORGANISES}Kiểm tra các ao nuôi ven sông.`,
    ['Kiểm tra các ao nuôi ven sông.'],
  ],
  [
    'obliged, but not understood who',
    `${ORGANISES}Ai nhận giống thì có trách nhiệm trả đủ lúa.`,
    ['Ai nhận giống thì có trách nhiệm trả đủ lúa.'],
  ],
  [
    'among duties in the content',
    `II. NỘI DUNG
1. Phòng Kinh tế cấp giống lúa trước ngày 30/4/2026.
2. Trạm Y tế phun thuốc trước ngày 30/5/2026.
3. Sửa chữa cống tràn thôn Hạ.`,
    ['Sửa chữa cống tràn thôn Hạ.'],
  ],
  [
    'a body that is not known, then a verb',
    `${ORGANISES}Câu lạc bộ đò ngang căn cứ Kế hoạch này tổ chức chèo thi.`,
    ['Câu lạc bộ đò ngang căn cứ Kế hoạch này tổ chức chèo thi.'],
  ],
  ['no verb begins it', `${ORGANISES}Giống lúa dài ngày cho đất trũng.`, []],
  ['what it costs', `${ORGANISES}Kinh phí thực hiện lấy từ ngân sách xã.`, []],
  ['a list of aims', 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao đời sống của người trồng lúa.', []],
  [
    'a list without any doer',
    'II. NỘI DUNG\n1. Sửa chữa cống tràn thôn Hạ.\n2. Phát quang bờ kênh thôn Thượng.',
    [],
  ],
  [
    'the closing',
    `${ORGANISES}Trạm Y tế phun thuốc trước ngày 30/5/2026.\n\nTrên đây là Kế hoạch văn hóa, đề nghị các đơn vị thực hiện./.`,
    [],
  ],
])('no duty, but told: %s', (_name, body, idle) => expect(idleOf(body)).toEqual(idle))
