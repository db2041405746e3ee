import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { bodyOf } from '../../../src/recognise/resolving/province-period.ts'

describe('the body that a kind of unit is in a province on a day', () => {
  test.each([
    // the homonym: two bodies of one name
    [
      'ubnd-tinh',
      'gia-lai',
      '2024-01-22',
      'ubnd-tinh@gia-lai',
      'Ủy ban nhân dân tỉnh Gia Lai',
      '… – 2025-06-30',
    ],
    [
      'ubnd-tinh',
      'gia-lai',
      '2025-07-01',
      'ubnd-tinh@gia-lai@2025-07-01',
      'Ủy ban nhân dân tỉnh Gia Lai',
      '2025-07-01 – …',
    ],
    // a change of type keeps the body, not its name
    [
      'ubnd-tinh',
      'dong-nai',
      '2026-04-29',
      'ubnd-tinh@dong-nai@2025-07-01',
      'Ủy ban nhân dân tỉnh Đồng Nai',
      '2025-07-01 – …',
    ],
    [
      'ubnd-tinh',
      'dong-nai',
      '2026-04-30',
      'ubnd-tinh@dong-nai@2025-07-01',
      'Ủy ban nhân dân thành phố Đồng Nai',
      '2025-07-01 – …',
    ],
    ['ubnd-tinh', 'hue', '2024-12-31', 'ubnd-tinh@hue', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế', '… – …'],
    ['ubnd-tinh', 'hue', '2025-01-01', 'ubnd-tinh@hue', 'Ủy ban nhân dân thành phố Huế', '… – …'],
    ['tinh-uy', 'da-nang', '2024-05-01', 'tinh-uy@da-nang', 'Thành ủy Đà Nẵng', '… – 2025-06-30'],
    ['tinh-uy', 'gia-lai', '2024-05-01', 'tinh-uy@gia-lai', 'Tỉnh ủy Gia Lai', '… – 2025-06-30'],
    ['tinh-doan', 'gia-lai', '2024-05-01', 'tinh-doan@gia-lai', 'Tỉnh đoàn Gia Lai', '… – 2025-06-30'],
    ['so-y-te', 'binh-dinh', '2024-05-01', 'so-y-te@binh-dinh', 'Sở Y tế tỉnh Bình Định', '… – 2025-06-30'],
    // the unit's own validity counts too
    [
      'so-tttt',
      'gia-lai',
      '2024-05-01',
      'so-tttt@gia-lai',
      'Sở Thông tin và Truyền thông tỉnh Gia Lai',
      '… – 2025-02-28',
    ],
    [
      'so-nnmt',
      'gia-lai',
      '2025-05-01',
      'so-nnmt@gia-lai',
      'Sở Nông nghiệp và Môi trường tỉnh Gia Lai',
      '2025-03-01 – 2025-06-30',
    ],
  ])('%s in %s on %s is %s', (unit, province, day, id, name, validity) => {
    const body = bodyOf(unit, province, CATALOGUE, day)
    expect(body).toMatchObject({ id, name, unit, province })
    expect(`${body?.from ?? '…'} – ${body?.to ?? '…'}`).toBe(validity)
  })

  test.each([
    ['ubnd-tinh', 'binh-dinh', '2025-07-01'],
    ['ubnd-tinh', 'khong-co', '2025-07-01'],
    ['so-tttt', 'gia-lai', '2025-03-01'],
    ['so-nnmt', 'gia-lai', '2025-02-28'],
    ['ubnd-xa', 'gia-lai', '2025-08-01'],
    ['khong-co', 'gia-lai', '2025-08-01'],
  ])('%s in %s on %s is none', (unit, province, day) => {
    expect(bodyOf(unit, province, CATALOGUE, day)).toBeUndefined()
  })
})
