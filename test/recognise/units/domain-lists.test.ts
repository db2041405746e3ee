import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { readUnitList } from '../../../src/recognise/units/list.ts'

/** The strings of domain.md 3.7, by number: text, units in order, and what must stand right after the list. */
const LISTS: readonly (readonly [number, string, string, string?])[] = [
  [
    1,
    'các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố triển khai thực hiện.',
    'các sở, ban, ngành | Ủy ban nhân dân các huyện, thị xã, thành phố',
    'triển khai',
  ],
  [
    2,
    'các sở, ban, ngành thuộc tỉnh, Ủy ban nhân dân các huyện, thị xã, thành phố, các cơ quan báo chí địa phương.',
    'các sở, ban, ngành thuộc tỉnh | Ủy ban nhân dân các huyện, thị xã, thành phố | các cơ quan báo chí địa phương',
    '.',
  ],
  [
    3,
    'các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố và các cơ quan báo chí trên địa bàn tỉnh.',
    'các sở, ban, ngành | Ủy ban nhân dân các huyện, thị xã, thành phố | các cơ quan báo chí trên địa bàn tỉnh',
    '.',
  ],
  [
    4,
    'Sở Văn hóa, Thể thao và Du lịch; Sở Kế hoạch và Đầu tư; Các sở, ban ngành liên quan, Ủy ban nhân dân các huyện, thị xã, thành phố và các cơ quan báo chí trên địa bàn tỉnh.',
    'Sở Văn hóa, Thể thao và Du lịch | Sở Kế hoạch và Đầu tư | Các sở, ban ngành liên quan | Ủy ban nhân dân các huyện, thị xã, thành phố | các cơ quan báo chí trên địa bàn tỉnh',
    '.',
  ],
  [5, 'Sở Thông tin và Truyền thông chủ trì, phối hợp với các sở', 'Sở Thông tin và Truyền thông', 'chủ trì'],
  [6, 'các cơ quan liên quan theo dõi việc thực hiện', 'các cơ quan liên quan', 'theo dõi'],
  [
    7,
    'Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Lao động - Thương binh và Xã hội, Nội vụ, Tài chính, Kế hoạch và Đầu tư, Y tế, Giáo dục và Đào tạo, Tư pháp, Thông tin và Truyền thông; Chủ tịch UBND các huyện, thị xã, thành phố và Thủ trưởng các cơ quan liên quan',
    'Văn phòng UBND tỉnh | Sở Lao động - Thương binh và Xã hội | Sở Nội vụ | Sở Tài chính | Sở Kế hoạch và Đầu tư | Sở Y tế | Sở Giáo dục và Đào tạo | Sở Tư pháp | Sở Thông tin và Truyền thông | UBND các huyện, thị xã, thành phố | các cơ quan liên quan',
  ],
  [
    8,
    'các Bộ, cơ quan: Công Thương, Nông nghiệp và Phát triển Nông thôn, Kế hoạch và Đầu tư, Tài chính, Xây dựng, Giao thông Vận tải, Văn phòng Chính phủ, Tổng cục Thống kê; các Tập đoàn: Dầu khí Việt Nam, Công nghiệp Than - Khoáng sản Việt Nam, Điện lực Việt Nam; các Tổng công ty; Thép Việt Nam, Xi măng Việt Nam; một số Hiệp hội',
    'Bộ Công Thương | Bộ Nông nghiệp và Phát triển Nông thôn | Bộ Kế hoạch và Đầu tư | Bộ Tài chính | Bộ Xây dựng | Bộ Giao thông Vận tải | Văn phòng Chính phủ | Tổng cục Thống kê | Tập đoàn Dầu khí Việt Nam | Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam | Tập đoàn Điện lực Việt Nam | Tổng công ty Thép Việt Nam | Tổng công ty Xi măng Việt Nam | một số Hiệp hội',
  ],
  [
    9,
    'Các Bộ: Quốc phòng, Xây dựng, Tài nguyên và Môi trường, Nông nghiệp và PTNT và các đơn vị liên quan',
    'Bộ Quốc phòng | Bộ Xây dựng | Bộ Tài nguyên và Môi trường | Bộ Nông nghiệp và PTNT | các đơn vị liên quan',
  ],
  [
    10,
    'Các bộ, ngành, UBND TP Hà Nội và các đơn vị liên quan',
    'Các bộ, ngành | UBND TP Hà Nội | các đơn vị liên quan',
  ],
  [
    11,
    'Các bộ ngành, UBND TP Hà Nội, các đơn vị liên quan',
    'Các bộ ngành | UBND TP Hà Nội | các đơn vị liên quan',
  ],
  [12, 'Bộ Xây dựng, Bộ Tài nguyên và Môi trường', 'Bộ Xây dựng | Bộ Tài nguyên và Môi trường'],
  [13, 'Bộ Kế hoạch và Đầu tư và các cơ quan liên quan', 'Bộ Kế hoạch và Đầu tư | các cơ quan liên quan'],
  [14, 'Các cơ quan liên quan và UBND TP Hà Nội', 'Các cơ quan liên quan | UBND TP Hà Nội'],
  [
    15,
    'Ban Tuyên giáo Trung ương, các cơ quan thông tấn, báo chí, các bộ, ngành trung ương và địa phương tổ chức phổ biến',
    'Ban Tuyên giáo Trung ương | các cơ quan thông tấn, báo chí | các bộ, ngành trung ương và địa phương',
    'tổ chức',
  ],
  [
    16,
    'Bộ trưởng các Bộ: Tài nguyên và Môi trường, Xây dựng, Tài chính, Tư pháp, Công an; Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
    'Bộ Tài nguyên và Môi trường | Bộ Xây dựng | Bộ Tài chính | Bộ Tư pháp | Bộ Công an | Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
  ],
  [
    17,
    'Giám đốc các Sở: Tài chính vật giá; NN&PTNT; Địa chính; Chi cục trưởng chi cục kiểm lâm cùng thủ trưởng các ngành chức năng có liên quan của tỉnh, Chủ tịch UBND các huyện, thị xã Bảo Lộc và thành phố Đà Lạt',
    'Sở Tài chính vật giá | Sở NN&PTNT | Sở Địa chính | Chi cục kiểm lâm | các ngành chức năng có liên quan của tỉnh | UBND các huyện, thị xã Bảo Lộc và thành phố Đà Lạt',
  ],
  [
    18,
    'các Sở: Ngoại vụ; Lao động, thương binh và xã hội; Kế hoạch đầu tư và Bệnh viện Phục hồi chức năng Quảng Ninh',
    'Sở Ngoại vụ | Sở Lao động, thương binh và xã hội | Sở Kế hoạch đầu tư | Bệnh viện Phục hồi chức năng Quảng Ninh',
  ],
  [
    19,
    'Các Sở: KH&ĐT, TC, TN&MT, XD, GTVT, NV;',
    'Sở KH&ĐT | Sở TC | Sở TN&MT | Sở XD | Sở GTVT | Sở NV',
    ';',
  ],
  [20, 'Lãnh đạo các Sở: KHĐT, XD, TNMT, GTVT, NN&PTNT', 'Sở KHĐT | Sở XD | Sở TNMT | Sở GTVT | Sở NN&PTNT'],
  [
    21,
    'Các Sở: XD, GTVT, NN&PTNT các tỉnh, TP trực thuộc TW;',
    'Sở XD các tỉnh, TP trực thuộc TW | Sở GTVT các tỉnh, TP trực thuộc TW | Sở NN&PTNT các tỉnh, TP trực thuộc TW',
    ';',
  ],
  [
    22,
    'Giám đốc và nguyên Giám đốc các Sở Văn hóa, Thể thao và Du lịch, Sở Văn hóa và Thể thao, Sở Du lịch các tỉnh, thành phố',
    'Sở Văn hóa, Thể thao và Du lịch | Sở Văn hóa và Thể thao | Sở Du lịch các tỉnh, thành phố',
  ],
  [
    23,
    'Sở Văn hóa, Thể thao và Du lịch, Sở Văn hóa và Thể thao các tỉnh, thành phố trực thuộc trung ương',
    'Sở Văn hóa, Thể thao và Du lịch | Sở Văn hóa và Thể thao các tỉnh, thành phố trực thuộc trung ương',
  ],
  [
    24,
    'Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Giao thông vận tải, Tài chính, Kế hoạch và Đầu tư và các cơ quan liên quan',
    'Văn phòng UBND tỉnh | Sở Giao thông vận tải | Sở Tài chính | Sở Kế hoạch và Đầu tư | các cơ quan liên quan',
  ],
  [
    25,
    'Sở Nông nghiệp và Phát triển Nông thôn, UBND các huyện, thành phố và các cơ quan có liên quan',
    'Sở Nông nghiệp và Phát triển Nông thôn | UBND các huyện, thành phố | các cơ quan có liên quan',
  ],
  [
    26,
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch UBND các huyện, thị xã, thành phố',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | các sở, ban, ngành, đoàn thể tỉnh | UBND các huyện, thị xã, thành phố',
  ],
  [
    27,
    'các thành viên Ban chỉ đạo phòng, chống dịch Covid-19 các cấp; Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch UBND các huyện, thị xã, thành phố; Chủ tịch UBND các xã, phường, thị trấn; người đứng đầu các cơ quan, đơn vị, doanh nghiệp và toàn thể Nhân dân',
    'Ban chỉ đạo phòng, chống dịch Covid-19 các cấp | các sở, ban, ngành, đoàn thể tỉnh | UBND các huyện, thị xã, thành phố | UBND các xã, phường, thị trấn | các cơ quan, đơn vị, doanh nghiệp | toàn thể Nhân dân',
  ],
  [
    28,
    'Giám đốc các sở, Trưởng các ban, ngành, đơn vị cấp tỉnh, Chủ tịch UBND các huyện, thị xã, thành phố, Giám đốc các Ban Quản lý dự án chuyên ngành, khu vực, các chủ đầu tư',
    'các sở, ban, ngành, đơn vị cấp tỉnh | UBND các huyện, thị xã, thành phố | các Ban Quản lý dự án chuyên ngành, khu vực | các chủ đầu tư',
  ],
  [
    29,
    'Chánh Văn phòng UBND tỉnh; Giám đốc Sở Thông tin và Truyền thông; Thủ trưởng các sở, ban, ngành, đơn vị và đoàn thể tỉnh; Chủ tịch UBND các huyện, thành phố',
    'Văn phòng UBND tỉnh | Sở Thông tin và Truyền thông | các sở, ban, ngành, đơn vị và đoàn thể tỉnh | UBND các huyện, thành phố',
  ],
  [
    30,
    'Chánh Văn phòng UBND tỉnh, Giám đốc Sở Thông tin và Truyền thông, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố và Thủ trưởng các Sở, Ban ngành tỉnh, các cơ quan báo chí',
    'Văn phòng UBND tỉnh | Sở Thông tin và Truyền thông | Ủy ban nhân dân các huyện, thị xã, thành phố | các Sở, Ban ngành tỉnh | các cơ quan báo chí',
  ],
  [
    31,
    'Chánh Văn phòng, Vụ trưởng Vụ Phổ biến, giáo dục pháp luật, Cục trưởng Cục Kế hoạch - Tài chính, Thủ trưởng các đơn vị thuộc Bộ Tư pháp',
    'Văn phòng | Vụ Phổ biến, giáo dục pháp luật | Cục Kế hoạch - Tài chính | các đơn vị thuộc Bộ Tư pháp',
  ],
  [
    32,
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ; Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương (UBND cấp tỉnh)',
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ | Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương',
  ],
  [
    33,
    'Sở Nội vụ (Ban Thi đua – Khen thưởng), các ngành, đơn vị liên quan tham mưu trình UBND Thành phố',
    'Sở Nội vụ | các ngành, đơn vị liên quan',
    'tham mưu',
  ],
  [
    34,
    'Sở Khoa học và Công nghệ và các sở, ngành có liên quan triển khai thực hiện',
    'Sở Khoa học và Công nghệ | các sở, ngành có liên quan',
    'triển khai',
  ],
  [
    35,
    'Sở Tư pháp, UBND các phường, xã nghiên cứu, triển khai',
    'Sở Tư pháp | UBND các phường, xã',
    'nghiên cứu',
  ],
  [
    36,
    'Các sở, ngành, Mặt trận tổ quốc các cấp, UBND các huyện, thị xã, thành phố Huế',
    'Các sở, ngành | Mặt trận tổ quốc các cấp | UBND các huyện, thị xã, thành phố Huế',
  ],
  [
    37,
    'các sở, ngành liên quan, Uỷ ban nhân dân thành phố và các huyện',
    'các sở, ngành liên quan | Uỷ ban nhân dân thành phố và các huyện',
  ],
  [
    38,
    'Các Sở, ban, ngành đoàn thể, lực lượng vũ trang tỉnh',
    'Các Sở, ban, ngành đoàn thể | lực lượng vũ trang tỉnh',
  ],
  [39, 'Phòng VH-XH; UBMTTQ; Tổ CNSCĐ 12 ấp', 'Phòng VH-XH | UBMTTQ | Tổ CNSCĐ 12 ấp'],
  [39, 'Các phòng; TT PVHCC', 'Các phòng | TT PVHCC'],
  // both persons stand for one unit
  [40, 'Chủ tịch, các PCT UBND tỉnh;', 'UBND tỉnh', ';'],
  [
    41,
    'Ban Tuyên giáo Huyện ủy và các cơ quan, đơn vị có liên quan, tham mưu Ủy ban nhân dân huyện',
    'Ban Tuyên giáo Huyện ủy | các cơ quan, đơn vị có liên quan',
    ', tham mưu',
  ],
  [
    42,
    'các cơ quan đảng, Mặt trận, hội, đoàn thể, các sở, ban, ngành, cơ quan, đơn vị, lực lượng vũ trang trên địa bàn tỉnh',
    'các cơ quan đảng | Mặt trận, hội, đoàn thể | các sở, ban, ngành, cơ quan, đơn vị | lực lượng vũ trang trên địa bàn tỉnh',
  ],
]

describe('lists of domain.md 3.7', () => {
  const cases = LISTS.map(([number, text, names, after = '']) => ({ number, text, names, after }))
  test.each(cases)('$number: $text', ({ text, names, after }) => {
    const { units, end } = readUnitList(text, 0, CATALOGUE)
    expect(units.map((unit) => unit.name).join(' | ')).toBe(names)
    expect(text.slice(end).trimStart().startsWith(after)).toBe(true)
    if (after === '') expect(text.slice(end)).toBe('')
  })
})
