import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { issuerOfSymbol, readDocumentNumber } from '../../src/recognise/document-number.ts'

describe('the number a document gives itself', () => {
  it.each([
    ['Số: 157 /KH-UBND', '157/KH-UBND', 'KH', 'UBND'],
    ['Số 184-KH/TU', '184-KH/TU', 'KH', 'TU'],
    ['SỐ: 09/CT- TTg', '09/CT-TTg', 'CT', 'TTg'],
    ['Số : 71/NQ -CP', '71/NQ-CP', 'NQ', 'CP'],
    ['Số:03/NQ-CP', '03/NQ-CP', 'NQ', 'CP'],
    ['Số: 66.25/2026/NQ-CP', '66.25/2026/NQ-CP', 'NQ', 'CP'],
    ['Số: 44/2025/QĐ-CTUBND', '44/2025/QĐ-CTUBND', 'QĐ', 'CTUBND'],
    ['Số: 5104/BTTTT-PTTH&TTĐT', '5104/BTTTT-PTTH&TTĐT', 'CV', 'BTTTT'],
    ['Số: 2539/UBND- SNV', '2539/UBND-SNV', 'CV', 'UBND'],
    ['Số 8011-CV/BTCTW', '8011-CV/BTCTW', 'CV', 'BTCTW'],
    ['Số 06-CTr/TU', '06-CTr/TU', 'CTr', 'TU'],
    ['Số: 05/2009/TTLT-BKHĐT-BNV', '05/2009/TTLT-BKHĐT-BNV', 'TTLT', 'BKHĐT-BNV'],
    ['Số: 11/KH-UBNDngày 3 tháng 2', '11/KH-UBND', 'KH', 'UBND'],
    ['Số: 24/KH–SYT', '24/KH-SYT', 'KH', 'SYT'],
    ['Số: 0130/KH-UBND', '0130/KH-UBND', 'KH', 'UBND'],
    ['ỦY BAN NHÂN DÂN\nSố: 12/TB-UBND\nLâm Sơn, ngày 2 tháng 3 năm 2024', '12/TB-UBND', 'TB', 'UBND'],
    ['Số: 12/KH', '12/KH', 'KH', undefined],
    ['52/KH-UBND', '52/KH-UBND', 'KH', 'UBND'],
    ['Số: 63/2025/QH15', '63/2025/QH15', undefined, 'QH15'],
  ])('%s', (text, number, type, issuerSymbol) => {
    const read = readDocumentNumber(text, CATALOGUE)
    expect([read?.number, read?.type, read?.issuerSymbol]).toEqual([number, type, issuerSymbol])
  })

  it.each([
    ['Số: …/KH-LQĐ', 'KH', 'LQĐ'],
    ['Số:      /KH-UBND', 'KH', 'UBND'],
    ['Số      -TB/ĐU', 'TB', 'ĐU'],
    ['Số: ...../UBND-VX', 'CV', 'UBND'],
  ])('tells a blank draft apart: %s', (text, type, issuerSymbol) => {
    const read = readDocumentNumber(text, CATALOGUE)
    expect(read).toMatchObject({ blank: true, type, issuerSymbol })
    expect(read).not.toHaveProperty('number')
  })

  it.each([
    'Số: 12',
    'KẾ HOẠCH',
    'Số người dự: 120',
    'giai đoạn 2021-2025',
    '',
    'Số: 0262.3123456',
    'Số liệu đến 15/12/2024',
  ])('finds none in %j', (text) => expect(readDocumentNumber(text, CATALOGUE)).toBeUndefined())

  it('gives the place of the number alone', () => {
    const text = 'UBND TỈNH\nSố: 157 /KH-UBND'
    const read = readDocumentNumber(text, CATALOGUE)
    expect(text.slice(read?.start, read?.end)).toBe('157 /KH-UBND')
  })

  it('prefers the number line to a number before it', () => {
    const text = 'Thực hiện 12/QĐ-TTg\nSố: 3/KH-UBND'
    expect(readDocumentNumber(text, CATALOGUE)?.number).toBe('3/KH-UBND')
  })

  it('gives the year inside the number', () => {
    expect(readDocumentNumber('Số: 16/2017/QĐ-UBND', CATALOGUE)?.year).toBe(2017)
    expect(readDocumentNumber('Số: 16/QĐ-UBND', CATALOGUE)).not.toHaveProperty('year')
  })
})

describe('the body an abbreviation names', () => {
  it.each([
    ['TTg', 'Thủ tướng Chính phủ', false],
    ['UBND', 'Ủy ban nhân dân', true],
    ['BKHCN', 'Bộ Khoa học và Công nghệ', false],
    ['HĐND', 'Hội đồng nhân dân', true],
  ])('%s', (symbol, name, local) => expect(issuerOfSymbol(symbol, CATALOGUE)).toEqual({ name, local }))

  it('minds the day', () => {
    expect(issuerOfSymbol('BTTTT', CATALOGUE, '2024-01-22')?.name).toBe('Bộ Thông tin và Truyền thông')
    expect(issuerOfSymbol('BTTTT', CATALOGUE, '2025-08-01')).toBeUndefined()
  })

  it('knows nothing of an unknown one', () => expect(issuerOfSymbol('XYZQ', CATALOGUE)).toBeUndefined())
})
