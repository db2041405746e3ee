/** A time in which a province had one territory, type and name (domain.md 3.4). */
export interface ProvincePeriod {
  readonly type: 'tỉnh' | 'thành phố'
  /** its name then, when that was another */
  readonly name?: string
  /** ISO days, both inclusive; absent = as far as we know */
  readonly from?: string
  readonly to?: string
  /** what began the period: a merger makes new bodies, a change of type or name keeps them */
  readonly change?: 'merger' | 'type'
  /** ids of the provinces a merger joined (its own old self among them) */
  readonly predecessors?: readonly string[]
  /** id of the province it was joined into when the period ended */
  readonly successor?: string
  readonly basis?: string
  readonly verified?: false
}

/** A province or a city under the centre. */
export interface ProvinceRecord {
  /** `gia-lai` */
  readonly id: string
  readonly name: string
  readonly names?: readonly string[]
  readonly short?: readonly string[]
  /** in order of time, without gaps */
  readonly periods: readonly ProvincePeriod[]
}

const NQ202 = 'Nghị quyết 202/2025/QH15'
const NQ175 = 'Nghị quyết 175/2024/QH15'
const NQ30 = 'Nghị quyết 30/2026/QH16'
const NQ36 = 'Nghị quyết 36/2026/QH16'
const NQ39 = 'Nghị quyết 39/2026/QH16'
const NQ15 = 'Nghị quyết 15/2008/QH12'

/** The 63 provinces until 30/6/2025, the 34 from 1/7/2025, and their changes of type since. */
export const PROVINCES: readonly ProvinceRecord[] = [
  {
    id: 'an-giang',
    name: 'An Giang',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['an-giang', 'kien-giang'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'ba-ria-vung-tau',
    name: 'Bà Rịa - Vũng Tàu',
    names: ['Bà Rịa-Vũng Tàu', 'Bà Rịa Vũng Tàu'],
    short: ['BR-VT', 'BRVT'],
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'ho-chi-minh', basis: NQ202 }],
  },
  {
    id: 'bac-giang',
    name: 'Bắc Giang',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'bac-ninh', basis: NQ202 }],
  },
  {
    id: 'bac-kan',
    name: 'Bắc Kạn',
    names: ['Bắc Cạn'],
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'thai-nguyen', basis: NQ202 }],
  },
  {
    id: 'bac-lieu',
    name: 'Bạc Liêu',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'ca-mau', basis: NQ202 }],
  },
  {
    id: 'bac-ninh',
    name: 'Bắc Ninh',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        to: '2026-09-19',
        change: 'merger',
        predecessors: ['bac-ninh', 'bac-giang'],
        basis: NQ202,
      },
      { type: 'thành phố', from: '2026-09-20', change: 'type', basis: NQ39 },
    ],
  },
  {
    id: 'ben-tre',
    name: 'Bến Tre',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'vinh-long', basis: NQ202 }],
  },
  {
    id: 'binh-dinh',
    name: 'Bình Định',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'gia-lai', basis: NQ202 }],
  },
  {
    id: 'binh-duong',
    name: 'Bình Dương',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'ho-chi-minh', basis: NQ202 }],
  },
  {
    id: 'binh-phuoc',
    name: 'Bình Phước',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'dong-nai', basis: NQ202 }],
  },
  {
    id: 'binh-thuan',
    name: 'Bình Thuận',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'lam-dong', basis: NQ202 }],
  },
  {
    id: 'ca-mau',
    name: 'Cà Mau',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['ca-mau', 'bac-lieu'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'can-tho',
    name: 'Cần Thơ',
    periods: [
      { type: 'thành phố', to: '2025-06-30' },
      {
        type: 'thành phố',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['can-tho', 'soc-trang', 'hau-giang'],
        basis: NQ202,
      },
    ],
  },
  { id: 'cao-bang', name: 'Cao Bằng', periods: [{ type: 'tỉnh' }] },
  {
    id: 'da-nang',
    name: 'Đà Nẵng',
    periods: [
      { type: 'thành phố', to: '2025-06-30' },
      {
        type: 'thành phố',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['da-nang', 'quang-nam'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'dak-lak',
    name: 'Đắk Lắk',
    names: ['Đăk Lăk', 'Đắc Lắc', 'Đak Lak', 'Daklak'],
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['dak-lak', 'phu-yen'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'dak-nong',
    name: 'Đắk Nông',
    names: ['Đăk Nông', 'Đắc Nông', 'Đak Nông'],
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'lam-dong', basis: NQ202 }],
  },
  { id: 'dien-bien', name: 'Điện Biên', periods: [{ type: 'tỉnh' }] },
  {
    id: 'dong-nai',
    name: 'Đồng Nai',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        to: '2026-04-29',
        change: 'merger',
        predecessors: ['dong-nai', 'binh-phuoc'],
        basis: NQ202,
      },
      { type: 'thành phố', from: '2026-04-30', change: 'type', basis: NQ30 },
    ],
  },
  {
    id: 'dong-thap',
    name: 'Đồng Tháp',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['dong-thap', 'tien-giang'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'gia-lai',
    name: 'Gia Lai',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['gia-lai', 'binh-dinh'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'ha-giang',
    name: 'Hà Giang',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'tuyen-quang', basis: NQ202 }],
  },
  {
    id: 'ha-nam',
    name: 'Hà Nam',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'ninh-binh', basis: NQ202 }],
  },
  {
    id: 'ha-noi',
    name: 'Hà Nội',
    short: ['HN', 'TP HN'],
    periods: [
      { type: 'thành phố', to: '2008-07-31' },
      {
        type: 'thành phố',
        from: '2008-08-01',
        change: 'merger',
        predecessors: ['ha-noi', 'ha-tay'],
        basis: NQ15,
        verified: false,
      },
    ],
  },
  { id: 'ha-tinh', name: 'Hà Tĩnh', periods: [{ type: 'tỉnh' }] },
  {
    id: 'hai-duong',
    name: 'Hải Dương',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'hai-phong', basis: NQ202 }],
  },
  {
    id: 'hai-phong',
    name: 'Hải Phòng',
    periods: [
      { type: 'thành phố', to: '2025-06-30' },
      {
        type: 'thành phố',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['hai-phong', 'hai-duong'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'hau-giang',
    name: 'Hậu Giang',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'can-tho', basis: NQ202 }],
  },
  {
    id: 'ho-chi-minh',
    name: 'Hồ Chí Minh',
    names: ['Sài Gòn'],
    short: ['HCM', 'TP HCM', 'TPHCM', 'TP.HCM', 'TP. HCM'],
    periods: [
      { type: 'thành phố', to: '2025-06-30' },
      {
        type: 'thành phố',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['ho-chi-minh', 'ba-ria-vung-tau', 'binh-duong'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'hoa-binh',
    name: 'Hòa Bình',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'phu-tho', basis: NQ202 }],
  },
  {
    id: 'hue',
    name: 'Huế',
    names: ['Thừa Thiên Huế', 'Thừa Thiên - Huế'],
    short: ['TT-Huế', 'TT Huế', 'TTH'],
    periods: [
      { name: 'Thừa Thiên Huế', type: 'tỉnh', to: '2024-12-31' },
      { type: 'thành phố', from: '2025-01-01', change: 'type', basis: NQ175 },
    ],
  },
  {
    id: 'hung-yen',
    name: 'Hưng Yên',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['hung-yen', 'thai-binh'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'khanh-hoa',
    name: 'Khánh Hòa',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['khanh-hoa', 'ninh-thuan'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'kien-giang',
    name: 'Kiên Giang',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'an-giang', basis: NQ202 }],
  },
  {
    id: 'kon-tum',
    name: 'Kon Tum',
    names: ['KonTum'],
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'quang-ngai', basis: NQ202 }],
  },
  { id: 'lai-chau', name: 'Lai Châu', periods: [{ type: 'tỉnh' }] },
  {
    id: 'lam-dong',
    name: 'Lâm Đồng',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['lam-dong', 'dak-nong', 'binh-thuan'],
        basis: NQ202,
      },
    ],
  },
  { id: 'lang-son', name: 'Lạng Sơn', periods: [{ type: 'tỉnh' }] },
  {
    id: 'lao-cai',
    name: 'Lào Cai',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['lao-cai', 'yen-bai'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'long-an',
    name: 'Long An',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'tay-ninh', basis: NQ202 }],
  },
  {
    id: 'nam-dinh',
    name: 'Nam Định',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'ninh-binh', basis: NQ202 }],
  },
  { id: 'nghe-an', name: 'Nghệ An', periods: [{ type: 'tỉnh' }] },
  {
    id: 'ninh-binh',
    name: 'Ninh Bình',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['ninh-binh', 'ha-nam', 'nam-dinh'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'ninh-thuan',
    name: 'Ninh Thuận',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'khanh-hoa', basis: NQ202 }],
  },
  {
    id: 'phu-tho',
    name: 'Phú Thọ',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['phu-tho', 'vinh-phuc', 'hoa-binh'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'phu-yen',
    name: 'Phú Yên',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'dak-lak', basis: NQ202 }],
  },
  {
    id: 'quang-binh',
    name: 'Quảng Bình',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'quang-tri', basis: NQ202 }],
  },
  {
    id: 'quang-nam',
    name: 'Quảng Nam',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'da-nang', basis: NQ202 }],
  },
  {
    id: 'quang-ngai',
    name: 'Quảng Ngãi',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['quang-ngai', 'kon-tum'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'quang-ninh',
    name: 'Quảng Ninh',
    periods: [
      { type: 'tỉnh', to: '2026-08-31' },
      { type: 'thành phố', from: '2026-09-01', change: 'type', basis: NQ36 },
    ],
  },
  {
    id: 'quang-tri',
    name: 'Quảng Trị',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['quang-tri', 'quang-binh'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'soc-trang',
    name: 'Sóc Trăng',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'can-tho', basis: NQ202 }],
  },
  { id: 'son-la', name: 'Sơn La', periods: [{ type: 'tỉnh' }] },
  {
    id: 'tay-ninh',
    name: 'Tây Ninh',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['tay-ninh', 'long-an'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'thai-binh',
    name: 'Thái Bình',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'hung-yen', basis: NQ202 }],
  },
  {
    id: 'thai-nguyen',
    name: 'Thái Nguyên',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['thai-nguyen', 'bac-kan'],
        basis: NQ202,
      },
    ],
  },
  { id: 'thanh-hoa', name: 'Thanh Hóa', periods: [{ type: 'tỉnh' }] },
  {
    id: 'tien-giang',
    name: 'Tiền Giang',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'dong-thap', basis: NQ202 }],
  },
  {
    id: 'tra-vinh',
    name: 'Trà Vinh',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'vinh-long', basis: NQ202 }],
  },
  {
    id: 'tuyen-quang',
    name: 'Tuyên Quang',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['tuyen-quang', 'ha-giang'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'vinh-long',
    name: 'Vĩnh Long',
    periods: [
      { type: 'tỉnh', to: '2025-06-30' },
      {
        type: 'tỉnh',
        from: '2025-07-01',
        change: 'merger',
        predecessors: ['vinh-long', 'ben-tre', 'tra-vinh'],
        basis: NQ202,
      },
    ],
  },
  {
    id: 'vinh-phuc',
    name: 'Vĩnh Phúc',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'phu-tho', basis: NQ202 }],
  },
  {
    id: 'yen-bai',
    name: 'Yên Bái',
    periods: [{ type: 'tỉnh', to: '2025-06-30', successor: 'lao-cai', basis: NQ202 }],
  },
  {
    id: 'ha-tay',
    name: 'Hà Tây',
    periods: [{ type: 'tỉnh', to: '2008-07-31', successor: 'ha-noi', basis: NQ15, verified: false }],
  },
]
