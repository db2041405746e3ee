import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { readUnitField, readUnitList } from '../../../src/recognise/units/list.ts'

/** `text → units | after`: the part of the text that is no longer the list stands behind ¶. */
const LISTS: readonly (readonly [string, string])[] = [
  // ministry
  ['Bộ Công an, Bộ Quốc phòng ¶chủ trì, phối hợp với Bộ Ngoại giao', 'Bộ Công an | Bộ Quốc phòng'],
  ['Bộ Tài chính, Công Thương, Xây dựng ¶rà soát', 'Bộ Tài chính | Bộ Công Thương | Bộ Xây dựng'],
  [
    'các Bộ Quốc phòng, Công an và Ngoại giao ¶xây dựng phương án',
    'Bộ Quốc phòng | Bộ Công an | Bộ Ngoại giao',
  ],
  ['Bộ trưởng Bộ Công an, Thống đốc Ngân hàng Nhà nước Việt Nam', 'Bộ Công an | Ngân hàng Nhà nước Việt Nam'],
  ['Tổng Thanh tra Chính phủ, Bộ trưởng Bộ Tư pháp', 'Thanh tra Chính phủ | Bộ Tư pháp'],
  [
    'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ',
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
  ],
  ['Bộ NN&MT, Bộ VH,TT&DL và các địa phương ¶tổ chức tổng kết', 'Bộ NN&MT | Bộ VH,TT&DL | các địa phương'],
  [
    'Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam ¶đăng tải',
    'Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Thông tấn xã Việt Nam',
  ],
  [
    'Viện Hàn lâm Khoa học và Công nghệ Việt Nam và Đại học Quốc gia Hà Nội ¶nghiên cứu',
    'Viện Hàn lâm Khoa học và Công nghệ Việt Nam | Đại học Quốc gia Hà Nội',
  ],
  [
    'các Vụ: Pháp chế, Kế hoạch - Tài chính; Văn phòng Bộ',
    'Vụ Pháp chế | Vụ Kế hoạch - Tài chính | Văn phòng Bộ',
  ],
  ['Cục Quản lý Khám, chữa bệnh; Cục Phòng bệnh', 'Cục Quản lý Khám, chữa bệnh | Cục Phòng bệnh'],
  [
    'Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao',
    'Tòa án nhân dân tối cao | Viện kiểm sát nhân dân tối cao',
  ],
  // province
  ['Sở Y tế, Sở Nội vụ ¶theo chức năng, nhiệm vụ được giao', 'Sở Y tế | Sở Nội vụ'],
  [
    'Sở Tài chính, Nội vụ và các sở, ngành liên quan ¶tham mưu',
    'Sở Tài chính | Sở Nội vụ | các sở, ngành liên quan',
  ],
  [
    'Công an tỉnh Lào Cai, Bộ Chỉ huy Quân sự tỉnh ¶có trách nhiệm',
    'Công an tỉnh Lào Cai | Bộ Chỉ huy Quân sự tỉnh',
  ],
  [
    'Sở Giáo dục và Đào tạo Hà Nội; UBND thành phố Hải Phòng',
    'Sở Giáo dục và Đào tạo Hà Nội | UBND thành phố Hải Phòng',
  ],
  [
    'các Sở: Dân tộc và Tôn giáo, Văn hóa và Thể thao; Công an thành phố',
    'Sở Dân tộc và Tôn giáo | Sở Văn hóa và Thể thao | Công an thành phố',
  ],
  [
    'các Sở Tài chính, Nội vụ và Công Thương ¶phối hợp thẩm định',
    'Sở Tài chính | Sở Nội vụ | Sở Công Thương',
  ],
  ['Sở NN và PTNT, Sở LĐ-TB&XH, Sở TT-TT', 'Sở NN và PTNT | Sở LĐ-TB&XH | Sở TT-TT'],
  ['Giám đốc Sở Y tế; Chủ tịch UBND các xã, phường, đặc khu', 'Sở Y tế | UBND các xã, phường, đặc khu'],
  ['Đài Phát thanh và Truyền hình tỉnh, Báo Cà Mau', 'Đài Phát thanh và Truyền hình tỉnh | Báo Cà Mau'],
  [
    'Báo và Phát thanh, Truyền hình tỉnh; Cổng Thông tin điện tử tỉnh',
    'Báo và Phát thanh, Truyền hình tỉnh | Cổng Thông tin điện tử tỉnh',
  ],
  [
    'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh, Văn phòng UBND tỉnh',
    'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh | Văn phòng UBND tỉnh',
  ],
  [
    'Kho bạc Nhà nước khu vực XI, Ngân hàng Nhà nước chi nhánh Khu vực 9',
    'Kho bạc Nhà nước khu vực XI | Ngân hàng Nhà nước chi nhánh Khu vực 9',
  ],
  ['Bảo hiểm xã hội tỉnh, Thuế tỉnh, Thống kê tỉnh', 'Bảo hiểm xã hội tỉnh | Thuế tỉnh | Thống kê tỉnh'],
  [
    'Hội Nông dân, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn ¶vận động hội viên',
    'Hội Nông dân | Hội Liên hiệp Phụ nữ tỉnh | Tỉnh đoàn',
  ],
  [
    'Ban Quản lý Khu kinh tế tỉnh, Ban Quản lý dự án đầu tư xây dựng số 2',
    'Ban Quản lý Khu kinh tế tỉnh | Ban Quản lý dự án đầu tư xây dựng số 2',
  ],
  [
    'Trung tâm Văn hóa, Thể thao và Truyền thông Núi Thành; Sở Du lịch',
    'Trung tâm Văn hóa, Thể thao và Truyền thông Núi Thành | Sở Du lịch',
  ],
  [
    'Trung tâm Dịch vụ việc làm tỉnh (Sở Nội vụ), UBND cấp xã',
    'Trung tâm Dịch vụ việc làm tỉnh | UBND cấp xã',
  ],
  [
    'Tòa án nhân dân tỉnh, Viện KSND tỉnh, Cục Thi hành án dân sự tỉnh',
    'Tòa án nhân dân tỉnh | Viện KSND tỉnh | Cục Thi hành án dân sự tỉnh',
  ],
  ['các cơ quan, đơn vị, địa phương ¶căn cứ chức năng', 'các cơ quan, đơn vị, địa phương'],
  [
    'các sở, ban, ngành, đoàn thể tỉnh và UBND các xã, phường ¶khẩn trương',
    'các sở, ban, ngành, đoàn thể tỉnh | UBND các xã, phường',
  ],
  ['Thủ trưởng các sở, ngành ¶chịu trách nhiệm', 'các sở, ngành'],
  [
    'các doanh nghiệp viễn thông, các cơ quan báo chí trên địa bàn thành phố',
    'các doanh nghiệp viễn thông | các cơ quan báo chí trên địa bàn thành phố',
  ],
  ['lực lượng vũ trang, các đoàn thể và Nhân dân', 'lực lượng vũ trang | các đoàn thể | Nhân dân'],
  [
    'Ban Chỉ đạo chuyển đổi số tỉnh, Tổ công tác Đề án 06 tỉnh',
    'Ban Chỉ đạo chuyển đổi số tỉnh | Tổ công tác Đề án 06 tỉnh',
  ],
  [
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh ¶chỉ đạo',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh',
  ],
  ['Quỹ Bảo vệ và Phát triển rừng, Chi cục Kiểm lâm', 'Quỹ Bảo vệ và Phát triển rừng | Chi cục Kiểm lâm'],
  // places that share a head
  ['UBND các xã: Tân Lập, Mường Lai; Công an tỉnh', 'UBND xã Tân Lập | UBND xã Mường Lai | Công an tỉnh'],
  [
    'UBND các xã Tân Lập, Mường Lai và phường Nghĩa Lộ ¶rà soát',
    'UBND xã Tân Lập | UBND xã Mường Lai | UBND phường Nghĩa Lộ',
  ],
  [
    'Chủ tịch Ủy ban nhân dân các tỉnh: Nghệ An, Hà Tĩnh',
    'Ủy ban nhân dân tỉnh Nghệ An | Ủy ban nhân dân tỉnh Hà Tĩnh',
  ],
  ['UBND thành phố, tỉnh Gia Lai', 'UBND thành phố | tỉnh Gia Lai'],
  // district and commune
  [
    'Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội phường',
    'Phòng Kinh tế, Hạ tầng và Đô thị | Phòng Văn hóa - Xã hội phường',
  ],
  [
    'Trưởng phòng Văn hóa - Xã hội, Trưởng Công an xã, Trạm trưởng Trạm Y tế xã',
    'Phòng Văn hóa - Xã hội | Công an xã | Trạm Y tế xã',
  ],
  [
    'Văn phòng HĐND và UBND xã, Trung tâm Phục vụ hành chính công xã',
    'Văn phòng HĐND và UBND xã | Trung tâm Phục vụ hành chính công xã',
  ],
  [
    'UBND xã Tân Lập, phường Nghĩa Lộ và các đơn vị liên quan',
    'UBND xã Tân Lập | UBND phường Nghĩa Lộ | các đơn vị liên quan',
  ],
  [
    'Ban Chỉ huy quân sự xã, Công an xã, các thôn, bản',
    'Ban Chỉ huy quân sự xã | Công an xã | các thôn, bản',
  ],
  [
    'Phòng Tài chính - Kế hoạch huyện, Phòng Giáo dục và Đào tạo huyện',
    'Phòng Tài chính - Kế hoạch huyện | Phòng Giáo dục và Đào tạo huyện',
  ],
  ['các phòng, ban, ngành, đoàn thể xã', 'các phòng, ban, ngành, đoàn thể xã'],
  [
    'UBND các quận, huyện, thị xã; Phòng Văn hóa và Thông tin các quận, huyện',
    'UBND các quận, huyện, thị xã | Phòng Văn hóa và Thông tin các quận, huyện',
  ],
  ['Đoàn Thanh niên, Hội Cựu chiến binh xã', 'Đoàn Thanh niên | Hội Cựu chiến binh xã'],
  // school, hospital
  [
    'Hiệu trưởng trường Tiểu học Kim Đồng, Ban Đại diện cha mẹ học sinh',
    'Trường Tiểu học Kim Đồng | Ban Đại diện cha mẹ học sinh',
  ],
  [
    'Trường THPT Lê Quý Đôn, trường Mầm non Hoa Sen ¶tổ chức bán trú',
    'Trường THPT Lê Quý Đôn | trường Mầm non Hoa Sen',
  ],
  [
    'Bệnh viện Đa khoa tỉnh, các Trung tâm Y tế, Trạm Y tế xã',
    'Bệnh viện Đa khoa tỉnh | các Trung tâm Y tế | Trạm Y tế xã',
  ],
  [
    'các cơ sở giáo dục, các trường học trên địa bàn xã',
    'các cơ sở giáo dục | các trường học trên địa bàn xã',
  ],
  [
    'Trường Đại học Tây Nguyên; Trường Cao đẳng Sư phạm',
    'Trường Đại học Tây Nguyên | Trường Cao đẳng Sư phạm',
  ],
  // Party
  [
    'Ban Thường vụ Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy ¶lãnh đạo',
    'Ban Thường vụ Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy',
  ],
  ['Đảng ủy Công an Trung ương, Đảng ủy Bộ Tư pháp', 'Đảng ủy Công an Trung ương | Đảng ủy Bộ Tư pháp'],
  [
    'Đảng uỷ các Bộ: Y tế, Nội vụ; Văn phòng Trung ương Đảng',
    'Đảng uỷ Bộ Y tế | Đảng uỷ Bộ Nội vụ | Văn phòng Trung ương Đảng',
  ],
  ['các Huyện ủy, Thị ủy, Thành ủy ¶quán triệt', 'các Huyện ủy, Thị ủy, Thành ủy'],
  [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy; cấp ủy, chính quyền các cấp',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy | cấp ủy, chính quyền các cấp',
  ],
  ['Bí thư Tỉnh ủy, Bí thư Đảng ủy xã', 'Tỉnh ủy | Đảng ủy xã'],
  // enterprise
  [
    'Tập đoàn Điện lực Việt Nam, Tổng công ty Hàng không Việt Nam',
    'Tập đoàn Điện lực Việt Nam | Tổng công ty Hàng không Việt Nam',
  ],
  [
    'Công ty TNHH MTV Cấp nước Phú Yên, Công ty Điện lực Sơn La ¶bảo đảm',
    'Công ty TNHH MTV Cấp nước Phú Yên | Công ty Điện lực Sơn La',
  ],
  [
    'Công ty Cổ phần Môi trường và Đô thị Bình Định; Bưu điện tỉnh',
    'Công ty Cổ phần Môi trường và Đô thị Bình Định | Bưu điện tỉnh',
  ],
  ['Tổng Giám đốc Tập đoàn Dầu khí Việt Nam', 'Tập đoàn Dầu khí Việt Nam'],
  [
    'Hiệp hội Doanh nghiệp tỉnh, Liên minh Hợp tác xã tỉnh',
    'Hiệp hội Doanh nghiệp tỉnh | Liên minh Hợp tác xã tỉnh',
  ],
  ['các Tập đoàn: Xăng dầu Việt Nam, Viettel', 'Tập đoàn Xăng dầu Việt Nam | Tập đoàn Viettel'],
  // written in capitals
  ['SỞ Y TẾ, SỞ NỘI VỤ ¶CHỦ TRÌ', 'SỞ Y TẾ | SỞ NỘI VỤ'],
]

describe('lists of units', () => {
  test.each(LISTS)('%s', (line, names) => {
    const [list = '', after = ''] = line.split('¶')
    const text = list + after
    const { units, end } = readUnitList(text, 0, CATALOGUE)
    expect(units.map((unit) => unit.name).join(' | ')).toBe(names)
    expect(text.slice(end).trim()).toBe(after)
  })

  test('begins at the offset given and skips blanks', () => {
    const text = 'Giao Sở Y tế chủ trì, phối hợp với  Sở Nội vụ, Công an tỉnh triển khai.'
    const from = text.indexOf('với') + 3
    const { units, end } = readUnitList(text, from, CATALOGUE)
    expect(units.map((unit) => text.slice(unit.start, unit.end))).toEqual(['Sở Nội vụ', 'Công an tỉnh'])
    expect(text.slice(0, end)).toBe(text.slice(0, text.indexOf(' triển khai')))
  })

  test.each([
    'triển khai ngay',
    'chủ trì, phối hợp với Sở Y tế',
    '',
    '. Sở Y tế',
    '\uFFFC\uFFFC, Sở Y tế',
    '15/6/2025',
  ])('no unit stands at the start of «%s»', (text) => {
    expect(readUnitList(text, 0, CATALOGUE)).toEqual({ units: [], end: 0 })
  })

  test('a masked citation ends the list', () => {
    const text = 'Sở Y tế, \uFFFC\uFFFC\uFFFC, Sở Nội vụ'
    expect(readUnitList(text, 0, CATALOGUE).units.map((unit) => unit.name)).toEqual(['Sở Y tế'])
  })
})

describe('fields', () => {
  test('members in brackets belong to their collective', () => {
    const { units, rest } = readUnitField(
      'Các cơ quan báo chí (Báo Lao Động, Đài Truyền hình Việt Nam); Sở Y tế',
      CATALOGUE,
    )
    expect(units[0]?.members?.map((member) => member.name)).toEqual([
      'Báo Lao Động',
      'Đài Truyền hình Việt Nam',
    ])
    expect(units[0]?.name).toBe('Các cơ quan báo chí')
    expect(units).toHaveLength(2)
    expect(rest).toEqual([])
  })

  test('bare names in brackets share the head of the collective', () => {
    const { units, rest } = readUnitField('các Bộ (Tài chính, Công Thương) và UBND tỉnh', CATALOGUE)
    expect(units[0]?.members).toEqual([
      { name: 'Bộ Tài chính', id: 'bo-tai-chinh' },
      { name: 'Bộ Công Thương', id: 'bo-cong-thuong' },
    ])
    expect(units).toHaveLength(2)
    expect(rest).toEqual([])
  })

  test('places after several levels are members', () => {
    const { units, rest } = readUnitField('UBND các xã, phường: Tân Lập, Mường Lai', CATALOGUE)
    expect(units).toMatchObject([
      { name: 'UBND các xã, phường', members: [{ name: 'Tân Lập' }, { name: 'Mường Lai' }] },
    ])
    expect(rest).toEqual([])
  })

  test('words that narrow a collective are its qualifier and stay in its name', () => {
    const { units } = readUnitField('các sở, ban, ngành có liên quan', CATALOGUE)
    expect(units).toMatchObject([
      {
        name: 'các sở, ban, ngành có liên quan',
        qualifier: 'có liên quan',
        collective: true,
        id: 'cac-so-ban-nganh',
      },
    ])
  })

  test('an id only where the catalogue is certain', () => {
    const { units } = readUnitField('Sở Y tế tỉnh Gia Lai; Trung tâm Ươm tạo Mây Trắng', CATALOGUE)
    expect(units.map((unit) => unit.id)).toEqual(['so-y-te', undefined])
  })

  test('what is not understood is left over with its place', () => {
    const text = 'Sở Y tế; xem bảng kèm theo'
    const { units, rest } = readUnitField(text, CATALOGUE)
    expect(units.map((unit) => unit.name)).toEqual(['Sở Y tế'])
    expect(rest.map((span) => text.slice(span.start, span.end)).join(' ')).toBe('xem bảng kèm theo')
  })

  test('units on lines of their own', () => {
    const { units } = readUnitField('- Sở Y tế\n- Sở Nội vụ\n- UBND các xã,\nphường', CATALOGUE)
    expect(units.map((unit) => unit.name)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'UBND các xã, phường'])
  })

  test('short forms that the document defines', () => {
    const aliases = new Map([['trung tâm', 'Trung tâm Kiểm soát bệnh tật tỉnh']])
    const { units } = readUnitField('Trung tâm, Sở Y tế', CATALOGUE, { aliases })
    expect(units.map((unit) => unit.name)).toEqual(['Trung tâm', 'Sở Y tế'])
  })

  test('a short form that begins another name', () => {
    const aliases = new Map([['ban quản lý', 'Ban Quản lý Khu kinh tế tỉnh']])
    const { units } = readUnitField('Ban Quản lý; Ban Quản lý rừng phòng hộ Sông Tranh', CATALOGUE, {
      aliases,
    })
    expect(units.map((unit) => unit.name)).toEqual(['Ban Quản lý', 'Ban Quản lý rừng phòng hộ Sông Tranh'])
    expect(units[1]?.id).not.toBe(units[0]?.id)
  })

  test('spans are in order, do not overlap and nothing but separators lies between spans and rest', () => {
    const pieces = fc.constantFrom(
      'Sở Y tế',
      'các sở, ban, ngành',
      'UBND các xã, phường',
      'Ban Chỉ đạo',
      'triển khai',
      ',',
      ';',
      ' và ',
      '(',
      ')',
      'các Sở:',
      'Tài chính',
      '\n',
      'đến năm 2030',
      '–',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        const { units, rest } = readUnitField(text, CATALOGUE)
        let end = 0
        for (const unit of units) {
          expect(unit.start).toBeGreaterThanOrEqual(end)
          expect(unit.end).toBeGreaterThan(unit.start)
          end = unit.end
        }
        const claimed = [...text].map((_, i) =>
          [...units, ...rest].some((span) => span.start <= i && i < span.end),
        )
        const lost = [...text].filter((_, i) => !claimed[i]).join('')
        expect(lost.replace(/[\s,;–.]|và/gu, '')).toBe('')
      }),
    )
  })
})
