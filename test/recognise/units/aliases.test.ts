import { describe, expect, test } from 'vitest'
import { findAliases } from '../../../src/recognise/units/aliases.ts'

describe('short forms a document defines', () => {
  test.each([
    [
      'Ban Quản lý dự án đầu tư xây dựng số 3 (sau đây gọi tắt là Ban Quản lý) chủ trì.',
      'Ban Quản lý',
      'Ban Quản lý dự án đầu tư xây dựng số 3',
    ],
    ['Giao Sở Khoa học và Công nghệ (viết tắt là Sở KHCN) tổng hợp', 'Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['Trung tâm Kiểm soát bệnh tật tỉnh (gọi tắt: CDC)', 'CDC', 'Trung tâm Kiểm soát bệnh tật tỉnh'],
    [
      'báo cáo Hội đồng Thi đua - Khen thưởng tỉnh (sau đây gọi là "Hội đồng").',
      'Hội đồng',
      'Hội đồng Thi đua - Khen thưởng tỉnh',
    ],
    ['xã, phường, đặc khu (sau đây gọi chung là cấp xã)', 'cấp xã', 'xã, phường, đặc khu'],
    ['Nền tảng số dùng chung, sau đây gọi tắt là Nền tảng.', 'Nền tảng', 'Nền tảng số dùng chung'],
  ])('%s', (text, alias, full) => {
    const [found, ...others] = findAliases(text)
    expect(found).toMatchObject({ alias, full })
    expect(others).toEqual([])
    expect(text.slice(found?.start, found?.end)).toContain(alias)
    expect(text.slice(found?.start).startsWith(full)).toBe(true)
  })

  test.each(['Sở Y tế (cơ quan thường trực)', 'gọi là nhiệm vụ trọng tâm', 'tắt là tắt (nếu có)', ''])(
    'none in «%s»',
    (text) => {
      expect(findAliases(text)).toEqual([])
    },
  )

  test('each definition with its own full name', () => {
    const text = 'Công an tỉnh (viết tắt là CAT); Sở Y tế (viết tắt là SYT)'
    expect(findAliases(text).map(({ alias, full }) => [alias, full])).toEqual([
      ['CAT', 'Công an tỉnh'],
      ['SYT', 'Sở Y tế'],
    ])
  })
})
