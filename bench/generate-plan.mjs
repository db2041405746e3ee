/**
 * Makes a plan of any size: `generatePlan(bytes)`, or `node bench/generate-plan.mjs 100000 > plan.md`.
 * The same size always gives the same text. Units are real kinds of bodies, the province is made up.
 */
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ACTIONS = [
  'Rà soát, cập nhật danh mục',
  'Xây dựng cơ sở dữ liệu về',
  'Tổ chức tập huấn nghiệp vụ',
  'Kiểm tra, đánh giá việc quản lý',
  'Hoàn thiện quy chế phối hợp về',
  'Đẩy mạnh tuyên truyền về',
]
const SUBJECTS = [
  'thủ tục hành chính',
  'chuyển đổi số trong nông nghiệp',
  'an toàn thực phẩm tại bếp ăn tập thể',
  'hạ tầng giao thông nông thôn',
  'bảo vệ môi trường làng nghề',
  'phòng cháy, chữa cháy khu dân cư',
  'giảm nghèo bền vững',
]
const UNITS = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Công an tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Sở Giáo dục và Đào tạo',
]
const PARTNERS = [
  'các sở, ban, ngành liên quan',
  'Ủy ban nhân dân các xã, phường',
  'Sở Tư pháp, Sở Y tế và các cơ quan, đơn vị liên quan',
  'Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
]
const TIMES = [
  'thường xuyên.',
  'hoàn thành trước ngày 30/6/2025.',
  'Quý III năm 2025.',
  'trong năm 2025.',
  'định kỳ hằng quý, trước ngày 20 của tháng cuối quý.',
]
const PRODUCTS = [
  'Báo cáo của Ủy ban nhân dân tỉnh.',
  'Kế hoạch.',
  'Quyết định của Chủ tịch Ủy ban nhân dân tỉnh.',
]
const TASKS_OF_A_SECTION = 30

export function generatePlan(bytes) {
  const random = numbers(2025)
  const pick = (list) => list[random(list.length)]
  const parts = [HEADER]
  let size = Buffer.byteLength(HEADER) + Buffer.byteLength(CLOSING)
  let task = 0
  while (size < bytes) {
    const section = Math.floor(task / TASKS_OF_A_SECTION) + 2
    const number = (task % TASKS_OF_A_SECTION) + 1
    const heading = number === 1 ? `## ${roman(section)}. NHIỆM VỤ NHÓM ${section - 1}\n\n` : ''
    const text = heading + taskText(number, task, pick)
    parts.push(text)
    size += Buffer.byteLength(text)
    task++
  }
  const last = Math.floor(Math.max(0, task - 1) / TASKS_OF_A_SECTION) + 3
  return parts.join('') + CLOSING.replace('{section}', roman(last))
}

const HEADER = `**ỦY BAN NHÂN DÂN**
**TỈNH LÂM SƠN**

Số: 52/KH-UBND

Lâm Sơn, ngày 17 tháng 02 năm 2025

# KẾ HOẠCH

**Triển khai công tác cải cách hành chính và phát triển kinh tế - xã hội năm 2025**

Thực hiện Nghị quyết số 19-NQ/TU ngày 02 tháng 12 năm 2024 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

## I. MỤC ĐÍCH, YÊU CẦU

Bảo đảm các nhiệm vụ được triển khai đồng bộ, rõ người, rõ việc, rõ thời gian.

`

const CLOSING = `## {section}. TỔ CHỨC THỰC HIỆN

1. Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan theo dõi, đôn đốc việc thực hiện Kế hoạch này.

Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định./.

**Nơi nhận:**

- Như trên;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**
`

/** A task in one of three shapes: labelled lines, a sentence of assignment, a wrapped paragraph with sub-items. */
function taskText(number, task, pick) {
  const subject = `${pick(SUBJECTS)} (việc số ${task + 1})`
  const action = pick(ACTIONS)
  if (task % 5 === 3) {
    return `${number}. Giao ${pick(UNITS)} chủ trì, phối hợp với ${pick(PARTNERS)} ${action.toLowerCase()} ${subject}, ${pick(TIMES)}\n\n`
  }
  const items =
    task % 3 === 0
      ? `\n+ ${pick(ACTIONS)} ${pick(SUBJECTS)} theo Quyết định số ${100 + (task % 900)}/QĐ-UBND ngày 12/01/2025;\n+ ${pick(ACTIONS)} ${pick(SUBJECTS)}.`
      : ''
  return `### **${number}. ${action} ${subject}**

- Nội dung thực hiện: ${action} ${subject} trên địa bàn tỉnh; tổng hợp khó khăn, vướng mắc của các đơn vị,
đề xuất giải pháp phù hợp với điều kiện thực tế của từng địa phương và khả năng cân đối ngân sách.${items}

- Đơn vị chủ trì: ${pick(UNITS)}.

- Đơn vị phối hợp: ${pick(PARTNERS)}.

- Thời gian thực hiện: ${pick(TIMES)}

- Sản phẩm: ${pick(PRODUCTS)}

`
}

/** A linear congruential generator: `random(n)` is 0 … n-1. */
function numbers(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function roman(number) {
  const signs = [
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ]
  let rest = number
  let text = ''
  for (const [sign, value] of signs) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.write(generatePlan(Number(process.argv[2] ?? 12_000)))
}
