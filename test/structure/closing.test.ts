import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import { looksLikeName } from '../../src/structure/line-kinds.ts'
import { readStructure } from '../../src/structure/read-structure.ts'
import type { SourceFormat } from '../../src/terms.ts'

const HEAD =
  'UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\nKẾ HOẠCH\nTập huấn\n\nI. NỘI DUNG\n\n1. Sở Nội vụ: Tập huấn.\n\n'

function closing(lines: readonly string[], format: SourceFormat = 'markdown') {
  const source = makeSourceText('plan', `${HEAD}${lines.join('\n')}\n`)
  const document = readDocument(source, format)
  if (document === undefined) throw new Error('no reader')
  const { plan } = readStructure(document, CATALOGUE)
  const { name, position, authority = [] } = plan.signature ?? {}
  return { name: name?.value, position, authority, recipients: plan.recipients.map(({ text }) => text) }
}

const READ = {
  name: 'Lý Văn Sài',
  position: 'Phó Chủ tịch',
  authority: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'],
  recipients: ['Bộ Nội vụ', 'Các xã, phường'],
}

/** Recipients and signature, however a converter set the two columns (NĐ 30/2020, Phụ lục I). */
describe('the closing in two columns', () => {
  test.each<[string, SourceFormat, readonly string[]]>([
    [
      'a pipe table, row by row',
      'markdown',
      [
        '| Nơi nhận: | **TM. ỦY BAN NHÂN DÂN** |',
        '| --- | --- |',
        '| - Bộ Nội vụ (báo cáo); | **KT. CHỦ TỊCH** |',
        '| - Các xã, phường; | **PHÓ CHỦ TỊCH** |',
        '| - Lưu: VT. | **Lý Văn Sài** |',
      ],
    ],
    [
      'a pipe table of one row',
      'markdown',
      [
        '| Nơi nhận:<br>- Bộ Nội vụ;<br>- Các xã, phường;<br>- Lưu: VT. | TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br>Lý Văn Sài |',
        '| --- | --- |',
      ],
    ],
    [
      'three columns, one of them empty',
      'markdown',
      [
        '| | | |',
        '|---|---|---|',
        '| Nơi nhận: | | TM. ỦY BAN NHÂN DÂN |',
        '| - Bộ Nội vụ; | | KT. CHỦ TỊCH |',
        '| - Các xã, phường; | | PHÓ CHỦ TỊCH |',
        '| - Lưu: VT. | | Lý Văn Sài |',
      ],
    ],
    [
      'lines with bars',
      'text',
      [
        'Nơi nhận: | TM. ỦY BAN NHÂN DÂN |',
        '- Bộ Nội vụ; | KT. CHỦ TỊCH |',
        '- Các xã, phường; | PHÓ CHỦ TỊCH |',
        '- Lưu: VT. | Lý Văn Sài |',
      ],
    ],
    [
      'lines with bars, the left column shorter',
      'text',
      [
        'Nơi nhận: | TM. ỦY BAN NHÂN DÂN |',
        '- Bộ Nội vụ; | KT. CHỦ TỊCH |',
        '- Các xã, phường. | PHÓ CHỦ TỊCH |',
        '| Lý Văn Sài |',
      ],
    ],
    [
      'a recipient that goes on in the next row',
      'markdown',
      [
        '| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |',
        '| --- | --- |',
        '| - Bộ Nội vụ; | KT. CHỦ TỊCH |',
        '| - Các xã, | PHÓ CHỦ TỊCH |',
        '| phường; | Lý Văn Sài |',
      ],
    ],
    [
      'the right column run into the left',
      'markdown',
      [
        '## Nơi nhận: TM. ỦY BAN NHÂN DÂN',
        '',
        '- Bộ Nội vụ; KT. CHỦ TỊCH',
        '',
        '- Các xã, phường; PHÓ CHỦ TỊCH',
        '',
        '- Lưu: VT, KT.',
        '',
        'Lý Văn Sài',
      ],
    ],
    [
      'lines of the signature between the recipients',
      'text',
      [
        'Nơi nhận:',
        'TM. ỦY BAN NHÂN DÂN',
        '- Bộ Nội vụ;',
        'KT. CHỦ TỊCH',
        '- Các xã, phường;',
        'PHÓ CHỦ TỊCH',
        '- Lưu: VT.',
        'Lý Văn Sài',
      ],
    ],
    [
      'everything run together in two cells',
      'markdown',
      [
        '| **Nơi nhận:** - Bộ Nội vụ; - Các xã, phường; - Lưu: VT, TL. | TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>**PHÓ CHỦ TỊCH** **Lý Văn Sài** |',
        '|---|---|',
      ],
    ],
  ])('%s', (_, format, lines) => {
    expect(closing(lines, format)).toEqual(READ)
  })
})

describe('who signs', () => {
  const signed = (...lines: string[]) =>
    closing(['Nơi nhận:', '- Lưu: VT.', '', ...lines, '', 'Lý Văn Sài'], 'text')

  test.each([
    [['TRƯỞNG BAN', 'PHÓ CHỦ TỊCH UBND QUẬN'], 'Trưởng Ban, Phó Chủ tịch UBND quận'],
    [['PHÓ BÍ THƯ', 'THƯỜNG TRỰC'], 'Phó Bí thư Thường trực'],
    [['GIÁM ĐỐC'], 'Giám đốc'],
  ])('%s', (lines, position) => {
    expect(signed(...lines).position?.toLowerCase()).toBe(position.toLowerCase())
  })

  test.each([
    ['A Thiêng', true],
    ['Y Bhiu', true],
    ["Điểu K'Rang", true],
    ['K’Brốp Minh', true],
    ["H'Hen Niê", true],
    ['Giàng A Lềnh', true],
    ['Đại tá Rmah H’Bơ', true],
    ['Nguyễn Thị Mỹ Lộc', true],
    ['Bảng A', false],
    ['Nguyễn', false],
    ['UBND tỉnh', false],
    ['Sở Nội vụ', false],
    ['CHỦ TỊCH', false],
  ])('%s is a name: %s', (text, is) => {
    expect(looksLikeName(text)).toBe(is)
  })
})

test('a table of data with a column of offices is no closing', () => {
  const table = [
    '| TT | Nội dung | Chủ trì |',
    '|---|---|---|',
    '| 1 | Tập huấn | CHỦ TỊCH |',
    '| 2 | Kiểm tra | GIÁM ĐỐC |',
  ]
  expect(closing(table)).toEqual({ name: undefined, position: undefined, authority: [], recipients: [] })
})
