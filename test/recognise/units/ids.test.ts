import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { readUnitField, readUnitList } from '../../../src/recognise/units/list.ts'
import { findUnits } from '../../../src/recognise/units/find.ts'
import { identifyUnit } from '../../../src/recognise/resolving/identify-unit.ts'

const DATE = '2026-02-03'

/** `field → id`, as the registry gives it: the recogniser's, else that of the whole name; an id only where it is certain. */
const IDS: readonly (readonly [field: string, id: string | undefined])[] = [
  ['Mặt trận Tổ quốc Việt Nam xã', 'ubmttq-xa'],
  ['Mặt trận Tổ quốc Việt Nam phường Tân Lập', 'ubmttq-xa'],
  ['Mặt trận Tổ quốc Việt Nam huyện', 'ubmttq-huyen'],
  ['Mặt trận Tổ quốc Việt Nam tỉnh', 'ubmttq-tinh'],
  ['Mặt trận Tổ quốc Việt Nam', 'ubtw-mttq'],
  ['Thanh tra Chính phủ', 'thanh-tra-chinh-phu'],
  ['Thanh tra Chính phủ tỉnh', undefined],
  ['Trung ương Đoàn xã', undefined],
  ['Sở Y tế tỉnh Đắk Lắk', 'so-y-te'],
  ['Sở Y tế thành phố', 'so-y-te'],
  ['các hợp tác xã', undefined],
  ['các ngân hàng', undefined],
  ['các doanh nghiệp', 'doanh-nghiep'],
  ['các cơ quan, đơn vị', 'cac-co-quan-don-vi'],
  ['các đơn vị', 'cac-co-quan-don-vi'],
  ['các đơn vị quản lý chợ', undefined],
  ['các đơn vị trực thuộc', undefined],
  ['các đơn vị thuộc Bộ', undefined],
  ['các phòng', undefined],
  ['các phòng chuyên môn thuộc UBND xã', 'cac-co-quan-chuyen-mon-xa'],
  ['UBND các xã có chợ đầu mối', 'ubnd-cac-xa'],
  ['UBND huyện, thành phố', 'ubnd-cac-huyen'],
  ['UBND huyện', 'ubnd-huyen'],
  ['UBND xã, phường', 'ubnd-cac-xa'],
  ['nhà trường', undefined],
  ['các nhà trường', 'cac-co-so-giao-duc'],
  ['Ban Thường vụ Đảng ủy xã', 'ban-thuong-vu-dang-uy-xa'],
  ['Thường trực Đảng ủy phường', 'thuong-truc-dang-uy-xa'],
  ['Đảng ủy phường', 'dang-uy-xa'],
  ['Ban Thường vụ Quận ủy', 'ban-thuong-vu-huyen-uy'],
  ['VNPT', 'vnpt'],
  ['VNPT Bình Thuận', undefined],
  ['Điện lực Krông Năng', undefined],
]

describe('ids of units', () => {
  test.each(IDS)('%s', (text, id) => {
    const { units } = readUnitField(text, CATALOGUE, { date: DATE })
    expect(units).toHaveLength(1)
    expect(units[0]?.id ?? identifyUnit(units[0]?.name ?? '', CATALOGUE, { date: DATE })).toBe(id)
  })

  test.each([
    ['Ban Chỉ đạo 389 tỉnh', undefined],
    ['Ban Chỉ đạo cải cách hành chính tỉnh', undefined],
    ['UBND 12 xã', true],
  ] as const)('%s: a set? %s', (text, collective) => {
    expect(readUnitField(text, CATALOGUE).units.map((unit) => unit.collective)).toEqual([collective])
  })

  test('"nhà trường" without "các" is one school', () => {
    expect(readUnitField('nhà trường', CATALOGUE).units[0]?.collective).toBeUndefined()
    expect(readUnitField('các nhà trường', CATALOGUE).units[0]?.collective).toBe(true)
  })
})

/** `start of a sentence → units ¶ what is left`. */
const STARTS: readonly (readonly [string, string])[] = [
  ['Thủ trưởng các sở xây dựng dự toán', 'các sở ¶ xây dựng dự toán'],
  ['Các sở xây dựng chủ trì thẩm định', 'Các sở xây dựng ¶ chủ trì thẩm định'],
  ['các đơn vị thuộc Bộ xây dựng lộ trình', 'các đơn vị thuộc Bộ ¶ xây dựng lộ trình'],
  ['Sở Xây dựng kiểm tra', 'Sở Xây dựng ¶ kiểm tra'],
  ['Sở Nông nghiệp - Xây dựng thẩm định', 'Sở Nông nghiệp - Xây dựng ¶ thẩm định'],
  ['Sở Tài chính - Sở Nội vụ thẩm định', 'Sở Tài chính | Sở Nội vụ ¶ thẩm định'],
  ['Phòng Giám định X trước 9h00', 'Phòng Giám định X ¶ trước 9h00'],
  ['Bệnh viện Mắt Lâm Đồng mổ miễn phí', 'Bệnh viện Mắt Lâm Đồng ¶ mổ miễn phí'],
  ['Trường THPT Nguyễn Thị Minh Khai bày gian hàng', 'Trường THPT Nguyễn Thị Minh Khai ¶ bày gian hàng'],
  ['Các Đài Khí tượng Thủy văn khu vực phát tin', 'Các Đài Khí tượng Thủy văn khu vực ¶ phát tin'],
  ['Đoàn Khối các cơ quan tỉnh phát động', 'Đoàn Khối các cơ quan tỉnh ¶ phát động'],
  ['Ban Quản lý Hồ Núi Cốc thả phao', 'Ban Quản lý Hồ Núi Cốc ¶ thả phao'],
  ['Nhà xuất bản Kim Đồng Việt Nam in lịch', 'Nhà xuất bản Kim Đồng Việt Nam ¶ in lịch'],
  ['Trung tâm Dịch vụ việc làm Quân khu báo cáo', 'Trung tâm Dịch vụ việc làm Quân khu ¶ báo cáo'],
  ['Sở Y tế Tăng cường giám sát', 'Sở Y tế ¶ Tăng cường giám sát'],
  [
    'Hạt Kiểm lâm liên huyện Trà Bồng - Sơn Tây Hạ tuần tra',
    'Hạt Kiểm lâm liên huyện Trà Bồng - Sơn Tây Hạ ¶ tuần tra',
  ],
  ['Bảo hiểm xã hội cơ sở Phú Lộc rà soát', 'Bảo hiểm xã hội cơ sở Phú Lộc ¶ rà soát'],
  ['Tòa án nhân dân khu vực 4 - Cà Mau xét xử', 'Tòa án nhân dân khu vực 4 - Cà Mau ¶ xét xử'],
  [
    'Ngân hàng Chính sách xã hội tỉnh Cà Mau - Chi nhánh huyện Đầm Dơi giải ngân',
    'Ngân hàng Chính sách xã hội tỉnh Cà Mau - Chi nhánh huyện Đầm Dơi ¶ giải ngân',
  ],
  ['Phòng Kế hoạch tổng hợp báo cáo', 'Phòng Kế hoạch tổng hợp ¶ báo cáo'],
  ['Phòng Văn hóa tổng hợp báo cáo', 'Phòng Văn hóa ¶ tổng hợp báo cáo'],
  ['Các khoa cận lâm sàng rà soát', 'Các khoa cận lâm sàng ¶ rà soát'],
  ['Các siêu thị, trung tâm thương mại niêm yết giá', 'Các siêu thị, trung tâm thương mại ¶ niêm yết giá'],
  ['Các khách sạn, nhà hàng rà soát', 'Các khách sạn, nhà hàng ¶ rà soát'],
  ['Liên danh tư vấn lập hồ sơ', 'Liên danh tư vấn ¶ lập hồ sơ'],
  [
    'UBND các xã chưa hoàn thành cắm mốc chỉ đạo rà soát',
    'UBND các xã chưa hoàn thành cắm mốc ¶ chỉ đạo rà soát',
  ],
  ['UBND các xã chưa thực hiện', 'UBND các xã ¶ chưa thực hiện'],
  ['Đoàn các phường, xã ra quân', 'Đoàn các phường, xã ¶ ra quân'],
  ['các đơn vị thuộc Bộ, Cục trưởng Cục Đăng kiểm rà soát', 'các đơn vị thuộc Bộ | Cục Đăng kiểm ¶ rà soát'],
  ['Lực lượng lao động trẻ tăng', '¶ Lực lượng lao động trẻ tăng'],
  ['Kiểm tra các siêu thị', '¶ Kiểm tra các siêu thị'],
  ['Thanh tra giao thông trái phép', '¶ Thanh tra giao thông trái phép'],
  ['Tạp chí Văn hóa Phật giáo Phối hợp với Sở Y tế', 'Tạp chí Văn hóa Phật giáo ¶ Phối hợp với Sở Y tế'],
  ['Học viện Hành chính khu vực II dạy thử', 'Học viện Hành chính khu vực II ¶ dạy thử'],
  ['Ban Giám sát đầu tư của cộng đồng thôn Hạ họp', 'Ban Giám sát đầu tư của cộng đồng thôn Hạ ¶ họp'],
  ['Phòng Vật tư - Thiết bị y tế mua sắm', 'Phòng Vật tư - Thiết bị y tế ¶ mua sắm'],
]

describe('where names end', () => {
  test.each(STARTS)('%s', (text, want) => {
    const { units, end } = readUnitList(text, 0, CATALOGUE, { date: DATE })
    expect(`${units.map((unit) => unit.name).join(' | ')} ¶ ${text.slice(end).trim()}`.trim()).toBe(want)
  })

  test('in running text', () => {
    const names = (text: string): string[] => findUnits(text, CATALOGUE).map((unit) => unit.name)
    expect(names('với các Đài Khí tượng Thủy văn khu vực')).toEqual(['các Đài Khí tượng Thủy văn khu vực'])
    expect(names('kiểm tra các siêu thị, cửa hàng tiện lợi')).toEqual([])
    expect(names('phối hợp với Lực lượng Kiểm lâm')).toEqual(['Lực lượng Kiểm lâm'])
    expect(names('trình UBND tỉnh Đề án vị trí việc làm')).toEqual(['UBND tỉnh'])
    expect(names('thuộc Sở xây dựng phương án')).toEqual([])
  })
})
