import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findCitations } from '../../../src/recognise/citations/find.ts'
import { findIssuing } from '../../../src/recognise/reports/issuing.ts'

const told = (text: string): string[] =>
  findIssuing(text, findCitations(text, CATALOGUE), CATALOGUE)
    .filter(({ citation, when }) => citation !== undefined || when !== undefined)
    .map(({ voice, when, type, citation }) => [voice, when ?? '-', type, citation?.number ?? '-'].join(' '))

describe('the issuing of a document is told', () => {
  test.each([
    ['UBND tỉnh Sơn La vừa ban hành Kế hoạch số 12/KH-UBND về du lịch.', 'issued recent KH 12/KH-UBND'],
    ['Chủ tịch UBND tỉnh mới ký Công điện số 03/CĐ-UBND.', 'issued recent CĐ 03/CĐ-UBND'],
    ['Mới đây, UBND xã ban hành Kế hoạch số 9/KH-UBND.', 'issued recent KH 9/KH-UBND'],
    ['Ngày 05/3/2024, UBND huyện ban hành Kế hoạch số 9/KH-UBND.', 'issued dated KH 9/KH-UBND'],
    ['Tỉnh ủy Sơn La đã ban hành Chỉ thị số 30-CT/TU về kỷ cương.', 'issued earlier CT 30-CT/TU'],
    ['Kế hoạch số 9/KH-UBND vừa được UBND huyện ban hành.', 'passive recent KH 9/KH-UBND'],
    ['Kế hoạch số 9/KH-UBND do UBND huyện ban hành nêu rõ mục tiêu.', 'passive - KH 9/KH-UBND'],
    ['Theo Kế hoạch số 9/KH-UBND ngày 05/3/2024, Sở Y tế chủ trì.', 'relayed - KH 9/KH-UBND'],
    ['Kế hoạch số 9/KH-UBND nêu rõ 5 nhiệm vụ.', 'relayed - KH 9/KH-UBND'],
    ['UBND huyện vừa phê duyệt đề án bảo tồn nghề dệt.', 'issued recent ĐA -'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('nothing of the kind is told', () => {
  test.each([
    'Giao Sở Y tế ban hành kế hoạch thực hiện trước ngày 30/6.',
    'Thực hiện Kế hoạch số 9/KH-UBND, xã tổ chức lớp tập huấn.',
    'Chính phủ vừa ban hành Nghị định số 10/2024/NĐ-CP.',
    'Sở Y tế có trách nhiệm báo cáo theo Kế hoạch số 9/KH-UBND.',
    'Xe chạy theo kế hoạch của bến.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})
