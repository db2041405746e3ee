import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findUnits } from '../../../src/recognise/units/find.ts'
import { readUnitField, readUnitList } from '../../../src/recognise/units/list.ts'

/** `field → units`: names that run on, sets of one kind, clauses of sets, persons. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['các sở giáo dục và đào tạo', 'các sở giáo dục và đào tạo'],
  ['Các sở giáo dục và đào tạo được chọn thí điểm', 'Các sở giáo dục và đào tạo được chọn thí điểm'],
  ['các phòng giáo dục và đào tạo; các sở nội vụ', 'các phòng giáo dục và đào tạo | các sở nội vụ'],
  ['các trung tâm y tế, các trạm y tế xã', 'các trung tâm y tế | các trạm y tế xã'],
  ['Cục Nhà giáo và Cán bộ quản lý giáo dục', 'Cục Nhà giáo và Cán bộ quản lý giáo dục'],
  [
    'Vụ Học sinh, sinh viên; các sở giáo dục và đào tạo',
    'Vụ Học sinh, sinh viên | các sở giáo dục và đào tạo',
  ],
  [
    'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao (Bộ Công an)',
    'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
  ],
  ['Trung tâm Công nghệ thông tin và Truyền thông', 'Trung tâm Công nghệ thông tin và Truyền thông'],
  ['Trung tâm Giám sát, điều hành đô thị thông minh', 'Trung tâm Giám sát, điều hành đô thị thông minh'],
  [
    'Sở Y tế, Trung tâm Giám sát, điều hành đô thị thông minh, Sở Nội vụ',
    'Sở Y tế | Trung tâm Giám sát, điều hành đô thị thông minh | Sở Nội vụ',
  ],
  ['Ban Quản lý các khu công nghiệp và khu kinh tế', 'Ban Quản lý các khu công nghiệp và khu kinh tế'],
  [
    'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Khánh Hòa',
    'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Khánh Hòa',
  ],
  ['Vụ Kế hoạch, Tài chính', 'Vụ Kế hoạch, Tài chính'],
  [
    'Phòng Công nghệ thông tin; Phòng Kế hoạch tổng hợp',
    'Phòng Công nghệ thông tin | Phòng Kế hoạch tổng hợp',
  ],
  ['Viện Lúa Đồng bằng sông Cửu Long', 'Viện Lúa Đồng bằng sông Cửu Long'],
  ['Quỹ hỗ trợ phát triển hợp tác xã tỉnh', 'Quỹ hỗ trợ phát triển hợp tác xã tỉnh'],
  [
    'Công ty TNHH một thành viên Khai thác công trình thủy lợi tỉnh',
    'Công ty TNHH một thành viên Khai thác công trình thủy lợi tỉnh',
  ],
  ['Nhà hát Nghệ thuật Truyền thống Cung đình Huế', 'Nhà hát Nghệ thuật Truyền thống Cung đình Huế'],
  [
    'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
    'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
  ],
  ['Phòng Tuyên truyền, Báo chí - Xuất bản', 'Phòng Tuyên truyền, Báo chí - Xuất bản'],
  ['các trường đại học sư phạm', 'các trường đại học sư phạm'],
  [
    'Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh | các tổ chức chính trị - xã hội tỉnh',
  ],
  ['UBMTTQ và các đoàn thể huyện', 'UBMTTQ | các đoàn thể huyện'],
  ['Các ban đảng, đảng ủy trực thuộc Tỉnh ủy', 'Các ban đảng | đảng ủy trực thuộc Tỉnh ủy'],
  ['Các hợp tác xã, liên hiệp hợp tác xã', 'Các hợp tác xã, liên hiệp hợp tác xã'],
  ['các doanh nghiệp trồng sâm', 'các doanh nghiệp trồng sâm'],
  ['các doanh nghiệp vận tải hành khách công cộng', 'các doanh nghiệp vận tải hành khách công cộng'],
  ['UBND các xã có vùng trồng sâm', 'UBND các xã có vùng trồng sâm'],
  ['các đơn vị quản lý công trình', 'các đơn vị quản lý công trình'],
  ['UBND các xã, các đơn vị quản lý công trình', 'UBND các xã | các đơn vị quản lý công trình'],
  ['UBND 10 phường; Công an 05 huyện', 'UBND 10 phường | Công an 05 huyện'],
  ['Các khoa, phòng', 'Các khoa, phòng'],
  ['các khoa, phòng, trung tâm', 'các khoa, phòng, trung tâm'],
  ['Cảng vụ Hàng hải Quy Nhơn', 'Cảng vụ Hàng hải Quy Nhơn'],
  ['Đảng ủy các xã, phường', 'Đảng ủy các xã, phường'],
  ['Các địa phương ven biển', 'Các địa phương ven biển'],
  ['Tổ bảo vệ', 'Tổ bảo vệ'],
  ['giáo viên chủ nhiệm các lớp', 'giáo viên chủ nhiệm các lớp'],
  ['Trưởng thôn', 'Trưởng thôn'],
  ['Bí thư chi bộ; Trưởng ban công tác Mặt trận', 'Bí thư chi bộ | Trưởng ban công tác Mặt trận'],
  ['Công chức Tư pháp - Hộ tịch', 'Công chức Tư pháp - Hộ tịch'],
  ['Phó Hiệu trưởng phụ trách chuyên môn', 'Phó Hiệu trưởng phụ trách chuyên môn'],
  [
    'Giáo viên chủ nhiệm, giáo viên bộ môn, nhân viên y tế',
    'Giáo viên chủ nhiệm | giáo viên bộ môn | nhân viên y tế',
  ],
  ['tổ Văn phòng; các tổ chuyên môn', 'tổ Văn phòng | các tổ chuyên môn'],
  ['Các doanh nghiệp kinh doanh kho, bãi', 'Các doanh nghiệp kinh doanh kho, bãi'],
  ['Tổ bảo vệ, các lớp', 'Tổ bảo vệ | các lớp'],
  ['Tổ khoa học xã hội, Liên đội', 'Tổ khoa học xã hội | Liên đội'],
  [
    'các đơn vị trực thuộc Bộ Y tế; các trường thuộc Sở',
    'các đơn vị trực thuộc Bộ Y tế | các trường thuộc Sở',
  ],
  ['các đơn vị trực thuộc; các chi cục trực thuộc Sở', 'các đơn vị trực thuộc | các chi cục trực thuộc Sở'],
  ['Các sở, ngành, địa phương, doanh nghiệp vận tải', 'Các sở, ngành, địa phương | doanh nghiệp vận tải'],
  ['các cơ quan, đơn vị, doanh nghiệp, hợp tác xã', 'các cơ quan, đơn vị, doanh nghiệp, hợp tác xã'],
  ['Hợp tác xã, nhà cung cấp, chủ đầu tư', 'Hợp tác xã | nhà cung cấp | chủ đầu tư'],
  [
    'các phòng, ban trong phạm vi quyền hạn, trách nhiệm của mình; Công an phường',
    'các phòng, ban | Công an phường',
  ],
  [
    'Các đơn vị là thành viên mạng lưới, câu lạc bộ; Sở Nội vụ',
    'Các đơn vị là thành viên mạng lưới, câu lạc bộ | Sở Nội vụ',
  ],
  [
    'Vụ Tổ chức cán bộ, Vụ Kế hoạch - Tài chính, Văn phòng Bộ',
    'Vụ Tổ chức cán bộ | Vụ Kế hoạch - Tài chính | Văn phòng Bộ',
  ],
  [
    'Cục Quản lý, giám sát bảo hiểm; Cục Kế hoạch - Tài chính; các đơn vị có liên quan thuộc Bộ',
    'Cục Quản lý, giám sát bảo hiểm | Cục Kế hoạch - Tài chính | các đơn vị có liên quan thuộc Bộ',
  ],
  [
    'Cục Thông tin, Thống kê; Viện Chiến lược và Chính sách tài chính; Học viện Tài chính',
    'Cục Thông tin, Thống kê | Viện Chiến lược và Chính sách tài chính | Học viện Tài chính',
  ],
  [
    'Cục Quản lý Khám, chữa bệnh; các sở y tế; các bệnh viện trực thuộc Bộ',
    'Cục Quản lý Khám, chữa bệnh | các sở y tế | các bệnh viện trực thuộc Bộ',
  ],
  [
    'Sở Xây dựng; Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
    'Sở Xây dựng | Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
  ],
  [
    'Trung tâm Khuyến nông, Chi cục Trồng trọt và Bảo vệ thực vật, UBND các xã vùng trồng chè',
    'Trung tâm Khuyến nông | Chi cục Trồng trọt và Bảo vệ thực vật | UBND các xã vùng trồng chè',
  ],
  [
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh; Ủy ban MTTQ Việt Nam tỉnh và các đoàn thể cấp tỉnh',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh | Ủy ban MTTQ Việt Nam tỉnh | các đoàn thể cấp tỉnh',
  ],
  [
    'Quỹ Đầu tư phát triển tỉnh, Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa',
    'Quỹ Đầu tư phát triển tỉnh | Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa',
  ],
  [
    'Công ty Cổ phần Quản lý, bảo trì đường bộ 26; Công ty TNHH MTV Lâm nghiệp Krông Bông',
    'Công ty Cổ phần Quản lý, bảo trì đường bộ 26 | Công ty TNHH MTV Lâm nghiệp Krông Bông',
  ],
  [
    'Bảo tàng tỉnh, Thư viện tỉnh, Nhà hát Cải lương Hương Tràm, Đoàn Nghệ thuật Khmer',
    'Bảo tàng tỉnh | Thư viện tỉnh | Nhà hát Cải lương Hương Tràm | Đoàn Nghệ thuật Khmer',
  ],
  [
    'Phòng Kinh tế, Phòng Văn hóa - Xã hội, Trưởng các thôn',
    'Phòng Kinh tế | Phòng Văn hóa - Xã hội | các thôn',
  ],
  [
    'Công chức Địa chính - Xây dựng; Trưởng thôn; Bí thư chi bộ',
    'Công chức Địa chính - Xây dựng | Trưởng thôn | Bí thư chi bộ',
  ],
  [
    'Tổ công nghệ số cộng đồng các thôn, Đoàn Thanh niên xã',
    'Tổ công nghệ số cộng đồng các thôn | Đoàn Thanh niên xã',
  ],
  [
    'Ban Chỉ huy Quân sự xã, Tổ bảo vệ an ninh trật tự ở cơ sở, các trường học',
    'Ban Chỉ huy Quân sự xã | Tổ bảo vệ an ninh trật tự ở cơ sở | các trường học',
  ],
  [
    'Giáo viên chủ nhiệm các lớp, Tổng phụ trách Đội, nhân viên y tế',
    'Giáo viên chủ nhiệm các lớp | Tổng phụ trách Đội | nhân viên y tế',
  ],
  [
    'Cán bộ phụ trách thư viện; tổ Toán - Tin; các tổ chuyên môn',
    'Cán bộ phụ trách thư viện | tổ Toán - Tin | các tổ chuyên môn',
  ],
  [
    'Khoa Hồi sức cấp cứu, Khoa Dược, Phòng Kế hoạch tổng hợp',
    'Khoa Hồi sức cấp cứu | Khoa Dược | Phòng Kế hoạch tổng hợp',
  ],
  [
    'các khoa, phòng; Phòng Điều dưỡng; Tổ Công tác xã hội',
    'các khoa, phòng | Phòng Điều dưỡng | Tổ Công tác xã hội',
  ],
  [
    'Ban Tổ chức, Ban Tuyên giáo và Dân vận, Ủy ban Kiểm tra Tỉnh ủy',
    'Ban Tổ chức | Ban Tuyên giáo và Dân vận | Ủy ban Kiểm tra Tỉnh ủy',
  ],
  [
    'Phòng Lý luận chính trị, Lịch sử Đảng; Phòng Khoa giáo, Văn hóa - Văn nghệ',
    'Phòng Lý luận chính trị, Lịch sử Đảng | Phòng Khoa giáo, Văn hóa - Văn nghệ',
  ],
  [
    'Ban Kỹ thuật - Sản xuất, Phòng An toàn lao động, Xí nghiệp Cấp nước số 2',
    'Ban Kỹ thuật - Sản xuất | Phòng An toàn lao động | Xí nghiệp Cấp nước số 2',
  ],
  ['Các cơ quan, đơn vị, doanh nghiệp trên địa bàn', 'Các cơ quan, đơn vị, doanh nghiệp trên địa bàn'],
]

/** `text → units`: the part of the text that is no longer the list stands behind ¶. */
const LISTS: readonly (readonly [string, string])[] = [
  ['các sở nông nghiệp và môi trường ¶rà soát', 'các sở nông nghiệp và môi trường'],
  ['Trung tâm Công nghệ thông tin và Truyền thông ¶chủ trì', 'Trung tâm Công nghệ thông tin và Truyền thông'],
  [
    'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Khánh Hòa, Cảng vụ Hàng hải Nha Trang ¶rà soát',
    'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Khánh Hòa | Cảng vụ Hàng hải Nha Trang',
  ],
  ['Phòng Công nghệ thông tin ¶xây dựng', 'Phòng Công nghệ thông tin'],
  ['Quỹ hỗ trợ phát triển hợp tác xã tỉnh ¶cho vay vốn', 'Quỹ hỗ trợ phát triển hợp tác xã tỉnh'],
  [
    'Công ty TNHH một thành viên Khai thác công trình thủy lợi tỉnh¶:',
    'Công ty TNHH một thành viên Khai thác công trình thủy lợi tỉnh',
  ],
  ['Phòng Tuyên truyền, Báo chí - Xuất bản ¶theo dõi', 'Phòng Tuyên truyền, Báo chí - Xuất bản'],
  ['Mặt trận Tổ quốc và các đoàn thể huyện ¶phối hợp', 'Mặt trận Tổ quốc | các đoàn thể huyện'],
  ['các doanh nghiệp trồng sâm', 'các doanh nghiệp trồng sâm'],
  ['Các doanh nghiệp vận tải hành khách công cộng', 'Các doanh nghiệp vận tải hành khách công cộng'],
  ['UBND các xã có vùng trồng sâm', 'UBND các xã có vùng trồng sâm'],
  [
    'Các cơ quan, đơn vị, địa phương được giao nhiệm vụ ¶chủ động triển khai',
    'Các cơ quan, đơn vị, địa phương được giao nhiệm vụ',
  ],
  ['UBND 10 phường ¶rà soát', 'UBND 10 phường'],
  ['các khoa, phòng, trạm y tế ¶thực hiện', 'các khoa, phòng, trạm y tế'],
  [
    'Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh, Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh, các đảng ủy xã, phường',
    'Đảng ủy các cơ quan Đảng tỉnh | Đảng ủy Ủy ban nhân dân tỉnh | Đảng ủy Quân sự tỉnh | Đảng ủy Công an tỉnh | các đảng ủy xã, phường',
  ],
  ['các địa phương ven biển', 'các địa phương ven biển'],
  ['Hiệu trưởng¶:', 'Hiệu trưởng'],
  ['Cán bộ phụ trách chăn nuôi của Phòng¶:', 'Cán bộ phụ trách chăn nuôi của Phòng'],
  ['Công chức Tư pháp - Hộ tịch các xã, thị trấn ¶tiếp nhận', 'Công chức Tư pháp - Hộ tịch các xã, thị trấn'],
  [
    'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn ¶chủ trì',
    'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
  ],
  ['¶đơn vị thực hiện Thông báo này', ''],
  ['¶cơ quan, địa phương thực hiện nhiệm vụ', ''],
  ['đơn vị liên quan ¶thực hiện', 'đơn vị liên quan'],
  ['sở, ban, ngành ¶rà soát', 'sở, ban, ngành'],
  ['Cấp ủy, chính quyền các cấp ¶lãnh đạo', 'Cấp ủy, chính quyền các cấp'],
  [
    'Thường trực HĐND, các Ban, Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh ¶giám sát',
    'Thường trực HĐND | các Ban | Tổ đại biểu | đại biểu Hội đồng nhân dân tỉnh',
  ],
  [
    'Thủ trưởng các cơ quan, đơn vị, Trưởng các ấp ¶cụ thể hóa thành kế hoạch',
    'các cơ quan, đơn vị | các ấp',
  ],
  [
    'Chủ tịch UBND các huyện, thị xã, thành phố, các Ban quản lý rừng phòng hộ, các Công ty TNHH MTV lâm nghiệp ¶thực hiện ngay',
    'UBND các huyện, thị xã, thành phố | các Ban quản lý rừng phòng hộ | các Công ty TNHH MTV lâm nghiệp',
  ],
  ['Tổ trưởng các tổ chuyên môn¶:', 'các tổ chuyên môn'],
  [
    'các Tổng công ty, Công ty, đơn vị có liên quan ¶vận hành',
    'các Tổng công ty, Công ty | đơn vị có liên quan',
  ],
  ['Chủ tịch Hội đồng quản trị, Giám đốc các công ty ¶bố trí kinh phí', 'các công ty'],
  ['Trưởng các phòng, Thủ trưởng các ngành, đơn vị ¶phối hợp', 'các phòng | các ngành, đơn vị'],
  [
    'Cục Bảo tồn thiên nhiên và Đa dạng sinh học ¶chủ trì, phối hợp với Vụ Pháp chế',
    'Cục Bảo tồn thiên nhiên và Đa dạng sinh học',
  ],
  [
    'Bộ Nông nghiệp và Môi trường, Bộ Công Thương, các hiệp hội ngành hàng ¶rà soát',
    'Bộ Nông nghiệp và Môi trường | Bộ Công Thương | các hiệp hội ngành hàng',
  ],
  [
    'Các Bộ: Y tế, Xây dựng, Khoa học và Công nghệ và Bảo hiểm xã hội Việt Nam ¶khẩn trương',
    'Bộ Y tế | Bộ Xây dựng | Bộ Khoa học và Công nghệ | Bảo hiểm xã hội Việt Nam',
  ],
  [
    'UBND các xã, phường có tuyến đường sắt đi qua ¶tổ chức cắm biển cảnh báo',
    'UBND các xã, phường có tuyến đường sắt đi qua',
  ],
  [
    'Sở Công Thương, các doanh nghiệp kinh doanh xăng dầu ¶bảo đảm nguồn cung',
    'Sở Công Thương | các doanh nghiệp kinh doanh xăng dầu',
  ],
  ['Công an 12 xã, UBND 12 xã biên giới ¶tuần tra', 'Công an 12 xã | UBND 12 xã biên giới'],
  [
    'Giám đốc Sở Tài chính, Thủ trưởng các đơn vị sự nghiệp công lập ¶chịu trách nhiệm',
    'Sở Tài chính | các đơn vị sự nghiệp công lập',
  ],
  [
    'Trung tâm Điều hành thông minh tỉnh, Trung tâm Phục vụ hành chính công tỉnh ¶kết nối',
    'Trung tâm Điều hành thông minh tỉnh | Trung tâm Phục vụ hành chính công tỉnh',
  ],
  [
    'UBND các huyện Mường Tè, Nậm Nhùn, Phong Thổ và thành phố Lai Châu ¶rà soát',
    'UBND huyện Mường Tè | UBND huyện Nậm Nhùn | UBND huyện Phong Thổ | UBND thành phố Lai Châu',
  ],
  ['Công chức Văn hóa - Xã hội ¶tham mưu UBND xã', 'Công chức Văn hóa - Xã hội'],
  [
    'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã ¶vận động',
    'Mặt trận Tổ quốc | các tổ chức chính trị - xã hội xã',
  ],
  [
    'Đảng ủy các xã, phường, Đảng ủy Quân sự tỉnh, các chi bộ trực thuộc ¶quán triệt',
    'Đảng ủy các xã, phường | Đảng ủy Quân sự tỉnh | các chi bộ trực thuộc',
  ],
  [
    'Đảng ủy UBND thành phố, Đảng ủy các cơ quan Đảng thành phố ¶lãnh đạo',
    'Đảng ủy UBND thành phố | Đảng ủy các cơ quan Đảng thành phố',
  ],
  ['Chủ tịch Hội đồng quản trị, Tổng Giám đốc các tổng công ty ¶chỉ đạo', 'các tổng công ty'],
  [
    'Phòng Tổ chức - Hành chính, Phòng Quản lý chất lượng ¶tổng hợp',
    'Phòng Tổ chức - Hành chính | Phòng Quản lý chất lượng',
  ],
]

/** `sentence → units`; none where the words only mention an idiom. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['Đề nghị các sở giáo dục và đào tạo tổ chức hội thi.', 'các sở giáo dục và đào tạo'],
  ['Giao UBND 10 phường rà soát.', 'UBND 10 phường'],
  ['Nội dung này được gửi tới ngành, địa phương để biết.', ''],
  ['phù hợp với điều kiện của địa phương, đơn vị', ''],
  ['Phân công cấp ủy viên dự sinh hoạt', ''],
  ['số liệu mà các sở, cơ quan, địa phương gửi về', 'các sở, cơ quan, địa phương'],
  [
    'Đề nghị các sở nông nghiệp và môi trường, các chi cục thủy sản gửi số liệu về Cục Thủy sản và Kiểm ngư.',
    'các sở nông nghiệp và môi trường | các chi cục thủy sản | Cục Thủy sản và Kiểm ngư',
  ],
  [
    'Yêu cầu UBND các xã, phường được chọn làm điểm báo cáo về Sở Nội vụ.',
    'UBND các xã, phường được chọn làm điểm | Sở Nội vụ',
  ],
  [
    'Giao Văn phòng Tỉnh ủy theo dõi, đôn đốc các cấp ủy, cơ quan, đơn vị thực hiện.',
    'Văn phòng Tỉnh ủy | các cấp ủy, cơ quan, đơn vị',
  ],
]

describe('names and sets', () => {
  test.each(FIELDS)('field %s', (text, names) => {
    const { units, rest } = readUnitField(text, CATALOGUE)
    expect(units.map((unit) => unit.name).join(' | ')).toBe(names)
    expect(rest).toEqual([])
  })

  test.each(LISTS)('list %s', (line, names) => {
    const [list = '', after = ''] = line.split('¶')
    const text = list + after
    const { units, end } = readUnitList(text, 0, CATALOGUE)
    expect(units.map((unit) => unit.name).join(' | ')).toBe(names)
    expect(text.slice(end).trim()).toBe(after)
  })

  test.each(SENTENCES)('sentence %s', (text, names) => {
    expect(
      findUnits(text, CATALOGUE)
        .map((unit) => unit.name)
        .join(' | '),
    ).toBe(names)
  })

  test.each([
    'Tổ chức hội nghị triển khai tại các khoa học viện.',
    'Khoa học và công nghệ là động lực phát triển.',
    'Tổ quốc trên hết.',
    'Lớp tập huấn được mở trong quý II.',
    'Nâng cao chất lượng khám bệnh tại các khoa.',
    'Các lớp học được trang bị máy chiếu.',
    'Phát triển các trung tâm dịch vụ logistics và các quỹ đầu tư mạo hiểm.',
    'Quyền lợi của người dân, doanh nghiệp được bảo đảm.',
    'Nhà máy điện gió đi vào hoạt động.',
    'Công đoàn viên tham gia đông đủ.',
    'Đẩy mạnh phong trào trong các tổ hợp tác.',
  ])('no unit in «%s»', (text) => {
    expect(findUnits(text, CATALOGUE)).toEqual([])
  })

  test.each([
    ['Các doanh nghiệp cung cấp số liệu', 'Các doanh nghiệp'],
    ['UBND các xã có kế hoạch triển khai', 'UBND các xã'],
    ['Trạm Y tế quản lý người bệnh.', 'Trạm Y tế'],
    ['Phòng Văn hóa quản lý di tích.', 'Phòng Văn hóa'],
  ])('what is done stays out of the name: %s', (text, name) => {
    expect(readUnitList(text, 0, CATALOGUE).units.map((unit) => unit.name)).toEqual([name])
  })

  test('a person is no doer in running text', () => {
    expect(findUnits('Trao đổi với giáo viên chủ nhiệm, báo cáo Hiệu trưởng.', CATALOGUE)).toEqual([])
  })

  test('a title stands for the unit after it, not for the person', () => {
    expect(readUnitField('Hiệu trưởng Trường Tiểu học Kim Đồng', CATALOGUE).units).toMatchObject([
      { name: 'Trường Tiểu học Kim Đồng' },
    ])
  })
})
