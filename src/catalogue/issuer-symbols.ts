/** An abbreviation of an issuing body in document numbers, and whom it names. */
export interface IssuerSymbol {
  /** as it stands in a number: `TTg` in `1191/QĐ-TTg` */
  readonly symbol: string
  /** the body; where the symbol serves many bodies of one kind, without the place */
  readonly name: string
  /** every province, district, commune … has one: only the place names the body */
  readonly local?: true
  /** ISO days between which the body bore this symbol, inclusive */
  readonly from?: string
  readonly to?: string
  /** false: general knowledge, not seen in a document */
  readonly verified?: false
}

/**
 * Issuing bodies in numbers (domain.md 1.3). Departments of provinces stand in the catalogue of units, under
 * `symbols`. A record without `verified: false` was seen in real documents. Ministries up to 28/02/2025 and after: Nghị quyết 176/2025/QH15 on the structure of the Government.
 */
export const ISSUER_SYMBOLS: readonly IssuerSymbol[] = [
  { symbol: 'QH', name: 'Quốc hội' },
  { symbol: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội' },
  { symbol: 'CTN', name: 'Chủ tịch nước', verified: false },
  { symbol: 'CP', name: 'Chính phủ' },
  { symbol: 'TTg', name: 'Thủ tướng Chính phủ' },
  { symbol: 'VPCP', name: 'Văn phòng Chính phủ' },
  { symbol: 'VPQH', name: 'Văn phòng Quốc hội', verified: false },
  { symbol: 'VPCTN', name: 'Văn phòng Chủ tịch nước', verified: false },
  { symbol: 'TANDTC', name: 'Tòa án nhân dân tối cao', verified: false },
  { symbol: 'VKSNDTC', name: 'Viện kiểm sát nhân dân tối cao', verified: false },
  { symbol: 'HĐTP', name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', verified: false },
  { symbol: 'KTNN', name: 'Kiểm toán nhà nước', verified: false },
  { symbol: 'TTCP', name: 'Thanh tra Chính phủ', verified: false },
  { symbol: 'NHNN', name: 'Ngân hàng Nhà nước Việt Nam' },
  { symbol: 'UBDT', name: 'Ủy ban Dân tộc', to: '2025-02-28', verified: false },
  { symbol: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo', from: '2025-03-01', verified: false },
  { symbol: 'BCA', name: 'Bộ Công an' },
  { symbol: 'BQP', name: 'Bộ Quốc phòng', verified: false },
  { symbol: 'BNG', name: 'Bộ Ngoại giao', verified: false },
  { symbol: 'BNV', name: 'Bộ Nội vụ' },
  { symbol: 'BTP', name: 'Bộ Tư pháp' },
  { symbol: 'BTC', name: 'Bộ Tài chính' },
  { symbol: 'BCT', name: 'Bộ Công Thương', verified: false },
  { symbol: 'BXD', name: 'Bộ Xây dựng', verified: false },
  { symbol: 'BYT', name: 'Bộ Y tế' },
  { symbol: 'BKHCN', name: 'Bộ Khoa học và Công nghệ' },
  { symbol: 'BGDĐT', name: 'Bộ Giáo dục và Đào tạo' },
  { symbol: 'BVHTTDL', name: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { symbol: 'BNNMT', name: 'Bộ Nông nghiệp và Môi trường', from: '2025-03-01' },
  { symbol: 'BTTTT', name: 'Bộ Thông tin và Truyền thông', to: '2025-02-28' },
  { symbol: 'BKHĐT', name: 'Bộ Kế hoạch và Đầu tư', to: '2025-02-28' },
  { symbol: 'BGTVT', name: 'Bộ Giao thông vận tải', to: '2025-02-28', verified: false },
  { symbol: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường', to: '2025-02-28', verified: false },
  { symbol: 'BNNPTNT', name: 'Bộ Nông nghiệp và Phát triển nông thôn', to: '2025-02-28' },
  { symbol: 'BLĐTBXH', name: 'Bộ Lao động - Thương binh và Xã hội', to: '2025-02-28' },
  { symbol: 'BHXH', name: 'Bảo hiểm xã hội Việt Nam', verified: false },

  { symbol: 'TW', name: 'Ban Chấp hành Trung ương' },
  { symbol: 'VPTW', name: 'Văn phòng Trung ương Đảng' },
  { symbol: 'BTCTW', name: 'Ban Tổ chức Trung ương' },
  { symbol: 'BTGTW', name: 'Ban Tuyên giáo Trung ương', to: '2025-01-31', verified: false },
  { symbol: 'BTGDVTW', name: 'Ban Tuyên giáo và Dân vận Trung ương', from: '2025-02-01' },
  { symbol: 'UBKTTW', name: 'Ủy ban Kiểm tra Trung ương', verified: false },
  { symbol: 'BNCTW', name: 'Ban Nội chính Trung ương', verified: false },
  { symbol: 'TLĐ', name: 'Tổng Liên đoàn Lao động Việt Nam', verified: false },
  { symbol: 'TƯĐTN', name: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', verified: false },
  { symbol: 'MTTW', name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', verified: false },

  { symbol: 'UBND', name: 'Ủy ban nhân dân', local: true },
  // numbers before 2005 (domain.md 3.7)
  { symbol: 'UB', name: 'Ủy ban nhân dân', local: true },
  { symbol: 'CTUBND', name: 'Chủ tịch Ủy ban nhân dân', local: true },
  { symbol: 'HĐND', name: 'Hội đồng nhân dân', local: true },
  { symbol: 'TTHĐND', name: 'Thường trực Hội đồng nhân dân', local: true, verified: false },
  { symbol: 'ĐĐBQH', name: 'Đoàn đại biểu Quốc hội', local: true, verified: false },
  { symbol: 'MTTQ', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam', local: true, verified: false },
  { symbol: 'TU', name: 'Tỉnh ủy hoặc Thành ủy', local: true },
  { symbol: 'HU', name: 'Huyện ủy', local: true },
  { symbol: 'QU', name: 'Quận ủy', local: true, verified: false },
  { symbol: 'ThU', name: 'Thị ủy', local: true, verified: false },
  { symbol: 'ĐU', name: 'Đảng ủy', local: true },
  { symbol: 'VPTU', name: 'Văn phòng Tỉnh ủy hoặc Thành ủy', local: true, verified: false },
  { symbol: 'BTCTU', name: 'Ban Tổ chức Tỉnh ủy hoặc Thành ủy', local: true, verified: false },
  { symbol: 'BTGTU', name: 'Ban Tuyên giáo Tỉnh ủy hoặc Thành ủy', local: true },
  {
    symbol: 'BTGDVTU',
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy hoặc Thành ủy',
    local: true,
    verified: false,
  },
  { symbol: 'UBKTTU', name: 'Ủy ban Kiểm tra Tỉnh ủy hoặc Thành ủy', local: true, verified: false },
  { symbol: 'BNCTU', name: 'Ban Nội chính Tỉnh ủy hoặc Thành ủy', local: true, verified: false },
  { symbol: 'BCĐ', name: 'Ban Chỉ đạo', local: true },
]
