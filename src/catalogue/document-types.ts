/** One type of document: what it is called and how its numbers abbreviate it. */
export interface DocumentType {
  /** the code the registry writes: `KH`, `QĐ`, `CV`, `Luật` */
  readonly code: string
  /** name as it stands before a number: "Kế hoạch" */
  readonly name: string
  /** other words that stand before such a number, most of them longer or looser than the name */
  readonly names?: readonly string[]
  /** words that stand before this type's numbers, and before those of any other type as well */
  readonly loose?: readonly string[]
  /** abbreviations in numbers that this type uses; the code itself is meant when absent, none when empty */
  readonly symbols?: readonly string[]
  /** codes of the acts that issue such a document and often lend it their number ("Đề án 06/QĐ-TTg") */
  readonly issuedBy?: readonly string[]
}

/**
 * Types of documents. The first table is Nghị định 30/2020/NĐ-CP, Phụ lục III (27 abbreviations, letters and
 * thư công without one, three for copies); the second, acts of law; the third, Party and joint documents
 * (domain.md 1.4). Where two types use one abbreviation the first row is meant unless the words say otherwise.
 */
const ISSUING: readonly string[] = ['QĐ', 'NQ', 'NĐ', 'TT', 'TTLT', 'CT']

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: 'NQ', name: 'Nghị quyết', names: ['Nghị quyết liên tịch'], symbols: ['NQ', 'NQLT'] },
  { code: 'QĐ', name: 'Quyết định', symbols: ['QĐ', 'QĐLT'] },
  { code: 'CT', name: 'Chỉ thị' },
  { code: 'QC', name: 'Quy chế', names: ['Quy chế phối hợp'], symbols: ['QC', 'QCPH'], issuedBy: ISSUING },
  // Party organs abbreviate Quy định as QĐ (domain.md 5.2)
  { code: 'QyĐ', name: 'Quy định', symbols: ['QyĐ', 'QYĐ', 'QĐi', 'QĐ'], issuedBy: ISSUING },
  { code: 'TC', name: 'Thông cáo' },
  {
    code: 'TB',
    name: 'Thông báo',
    names: ['Thông báo kết luận', 'Thông báo Kết luận', 'Thông báo ý kiến kết luận'],
  },
  { code: 'HD', name: 'Hướng dẫn', names: ['Hướng dẫn liên ngành'], symbols: ['HD', 'HDLN', 'HDLT'] },
  // older provincial Party organs abbreviate an action programme as CT (domain.md 1.4)
  {
    code: 'CTr',
    name: 'Chương trình',
    names: ['Chương trình hành động', 'Chương trình phối hợp', 'Chương trình công tác'],
    symbols: ['CTr', 'CTR', 'CTrHĐ', 'CTHĐ', 'CTrPH', 'CTPH', 'CT'],
    issuedBy: ISSUING,
  },
  {
    code: 'KH',
    name: 'Kế hoạch',
    names: ['Kế hoạch hành động', 'Kế hoạch liên tịch', 'Kế hoạch liên ngành', 'Kế hoạch phối hợp'],
    symbols: ['KH', 'KHLT', 'KHLN', 'KHPH'],
    issuedBy: ISSUING,
  },
  { code: 'PA', name: 'Phương án', issuedBy: ISSUING },
  { code: 'ĐA', name: 'Đề án', issuedBy: ISSUING },
  { code: 'DA', name: 'Dự án', issuedBy: ISSUING },
  { code: 'BC', name: 'Báo cáo' },
  { code: 'BB', name: 'Biên bản' },
  { code: 'TTr', name: 'Tờ trình', symbols: ['TTr', 'TTR'] },
  { code: 'HĐ', name: 'Hợp đồng' },
  { code: 'CĐ', name: 'Công điện' },
  { code: 'BGN', name: 'Bản ghi nhớ' },
  { code: 'BTT', name: 'Bản thỏa thuận' },
  { code: 'GUQ', name: 'Giấy ủy quyền' },
  { code: 'GM', name: 'Giấy mời' },
  { code: 'GGT', name: 'Giấy giới thiệu' },
  { code: 'GNP', name: 'Giấy nghỉ phép' },
  { code: 'PG', name: 'Phiếu gửi' },
  { code: 'PC', name: 'Phiếu chuyển' },
  { code: 'PB', name: 'Phiếu báo' },
  { code: 'SY', name: 'Bản sao y' },
  { code: 'TrS', name: 'Bản trích sao' },
  { code: 'SL', name: 'Bản sao lục' },
  // a letter's number has no type: the office stands there (`3115/BTTTT-CVT`); the Party writes CV
  { code: 'CV', name: 'Công văn', names: ['Thư công'], loose: ['Văn bản'], symbols: ['CV'] },

  { code: 'HP', name: 'Hiến pháp', symbols: [] },
  { code: 'Luật', name: 'Luật', names: ['Bộ luật', 'Đạo luật'], symbols: [] },
  { code: 'PL', name: 'Pháp lệnh', symbols: [] },
  { code: 'L', name: 'Lệnh', symbols: ['L'] },
  { code: 'NĐ', name: 'Nghị định' },
  { code: 'TTLT', name: 'Thông tư liên tịch', names: ['Thông tư liên bộ'], symbols: ['TTLT', 'TTLB'] },
  { code: 'TT', name: 'Thông tư' },
  { code: 'VBHN', name: 'Văn bản hợp nhất', symbols: ['VBHN', 'HNVB'] },

  { code: 'KL', name: 'Kết luận' },
  { code: 'QT', name: 'Quy trình' },
  { code: 'ĐL', name: 'Điều lệ', issuedBy: ISSUING },
  { code: 'TTri', name: 'Thông tri', symbols: ['TT'] },
]
