import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import type { ConcernOptions, NamedUnit } from '../../../src/recognise/resolving/concerned-by.ts'
import { inheritedVia } from '../../../src/recognise/resolving/inherited-via.ts'
import { resolveUnit } from '../../../src/recognise/resolving/resolve-unit.ts'
import { inheritedBy, successorsOf } from '../../../src/recognise/resolving/successors.ts'

function after(unit: string, text: string, on: string | undefined): string {
  return successorsOf(unit, text, CATALOGUE, on === undefined ? {} : { on })
    .map(({ id, certainty }) => `${id} ${certainty}`)
    .join(', ')
}

const NOW = '2026-01-15'

describe('who answers today, by the subject of the task', () => {
  test.each([
    // Sở TT&TT: press to culture, technology to science
    ['so-tttt', 'Tăng cường quản lý nhà nước về báo chí trên địa bàn', NOW, 'so-vhttdl certain'],
    ['so-tttt', 'tổng hợp kết quả công tác thông tin đối ngoại hằng năm', NOW, 'so-vhttdl certain'],
    ['so-tttt', 'tổ chức họp báo định kỳ', NOW, 'so-vhttdl certain'],
    ['so-tttt', 'nâng cấp hệ thống truyền thanh cơ sở', NOW, 'so-vhttdl certain'],
    ['so-tttt', 'cấp phép xuất bản bản tin', NOW, 'so-vhttdl certain'],
    ['so-tttt', 'triển khai ứng dụng công nghệ thông tin', NOW, 'so-khcn certain'],
    ['so-tttt', 'Kế hoạch chuyển đổi số năm 2024', NOW, 'so-khcn certain'],
    ['so-tttt', 'phát triển hạ tầng viễn thông', NOW, 'so-khcn certain'],
    ['so-tttt', 'PHÁT TRIỂN HẠ TẦNG VIỄN THÔNG', NOW, 'so-khcn certain'],
    ['so-tttt', 'bảo đảm an toàn thông tin mạng', NOW, 'cong-an-tinh likely'],
    ['so-tttt', 'tuyên truyền trên báo chí về chuyển đổi số', NOW, 'so-khcn ask, so-vhttdl ask'],
    ['so-tttt', 'xây dựng dự toán kinh phí', NOW, 'so-khcn ask, so-vhttdl ask, cong-an-tinh ask'],
    ['so-tttt', 'báo chí', '2025-02-28', ''],
    ['so-tttt', 'báo chí', '2025-03-01', 'so-vhttdl certain'],
    ['so-tttt', 'báo chí', undefined, 'so-vhttdl certain'],
    // topics are whole words
    ['so-tttt', 'báo chín chắn', NOW, 'so-khcn ask, so-vhttdl ask, cong-an-tinh ask'],
    // Sở LĐTB&XH
    ['so-ldtbxh', 'giải quyết việc làm cho thanh niên', NOW, 'so-noi-vu certain'],
    ['so-ldtbxh', 'chăm sóc người có công với cách mạng', NOW, 'so-noi-vu certain'],
    ['so-ldtbxh', 'rà soát hộ nghèo, hộ cận nghèo', NOW, 'so-nnmt certain'],
    ['so-ldtbxh', 'trợ giúp xã hội cho người khuyết tật', NOW, 'so-y-te certain'],
    ['so-ldtbxh', 'phòng, chống đuối nước trẻ em', NOW, 'so-y-te certain'],
    ['so-ldtbxh', 'tuyển sinh giáo dục nghề nghiệp', NOW, 'so-gddt certain'],
    ['so-ldtbxh', 'tổ chức cai nghiện ma tuý tự nguyện', NOW, 'cong-an-tinh certain'],
    ['so-ldtbxh', 'giảm nghèo gắn với giải quyết việc làm', NOW, 'so-noi-vu ask, so-nnmt ask'],
    // whole successions
    ['so-khdt', 'thẩm định chủ trương đầu tư', NOW, 'so-tai-chinh certain'],
    ['so-gtvt', 'bảo trì đường tỉnh', NOW, 'so-xay-dung certain'],
    ['so-gtvt', 'sát hạch lái xe', NOW, 'cong-an-tinh likely'],
    ['so-nnptnt', 'phòng, chống dịch bệnh gia súc', NOW, 'so-nnmt certain'],
    ['so-tnmt', 'cấp giấy chứng nhận quyền sử dụng đất', NOW, 'so-nnmt certain'],
    ['ban-dan-toc', 'chính sách dân tộc', NOW, 'so-dttg likely'],
    ['ban-tuyen-giao-tinh-uy', 'định hướng tuyên truyền', NOW, 'ban-tgdv-tinh-uy certain'],
    ['bao-tinh', 'mở chuyên trang', NOW, 'bao-ptth-tinh likely'],
    ['bo-tttt', 'quản lý báo chí', NOW, 'bo-vhttdl certain'],
    ['bo-tttt', 'phát triển viễn thông', NOW, 'bo-khcn certain'],
    ['bo-khdt', 'đầu tư công', NOW, 'bo-tai-chinh certain'],
    // no 1-to-1 successor
    ['ubnd-huyen', 'tổ chức thực hiện', NOW, 'ubnd-xa ask, ubnd-tinh ask'],
    ['ubnd-huyen', 'tổ chức thực hiện', '2025-06-30', ''],
    // units that still stand keep their tasks, but for the field they handed over
    ['so-y-te', 'tiêm chủng', NOW, ''],
    ['so-noi-vu', 'cải cách hành chính', NOW, ''],
    ['so-noi-vu', 'quản lý hoạt động tín ngưỡng, tôn giáo', NOW, 'so-dttg likely'],
    ['so-tu-phap', 'cấp Phiếu lý lịch tư pháp', '2025-02-28', ''],
    ['so-tu-phap', 'cấp Phiếu lý lịch tư pháp', NOW, 'cong-an-tinh ask'],
    ['so-tu-phap', 'cấp Phiếu lý lịch tư pháp', '2026-07-01', 'cong-an-tinh likely'],
    ['so-tu-phap', 'phổ biến, giáo dục pháp luật', '2026-07-01', ''],
    // a succession for a time, reached through a chain
    ['so-nnmt', 'quản lý khoáng sản', '2026-09-14', ''],
    ['so-nnmt', 'quản lý khoáng sản', '2026-09-15', 'so-cong-thuong likely'],
    ['so-nnmt', 'quản lý khoáng sản', '2027-03-01', ''],
    ['so-nnmt', 'quản lý khoáng sản', undefined, ''],
    ['so-tnmt', 'quản lý khoáng sản', NOW, 'so-nnmt certain'],
    ['so-tnmt', 'quản lý khoáng sản', '2026-10-01', 'so-cong-thuong likely'],
    ['so-buu-chinh-vien-thong', 'phát triển viễn thông', NOW, 'so-khcn likely'],
    ['khong-co', 'báo chí', NOW, ''],
  ])('%s, «%s» on %s → %s', (unit, text, on, expected) => {
    expect(after(unit, text, on)).toBe(expected)
  })

  test('each successor comes with its date, legal basis, field and the word that decided', () => {
    expect(successorsOf('so-tttt', 'quản lý báo chí', CATALOGUE, { on: NOW })).toEqual([
      {
        id: 'so-vhttdl',
        otherwise: 'so-vhtt',
        from: '2025-03-01',
        basis: expect.stringContaining('10/2025/TT-BVHTTDL'),
        certainty: 'certain',
        field: expect.stringContaining('báo chí'),
        topic: 'báo chí',
      },
    ])
  })
})

describe('what a unit took over', () => {
  test.each([
    ['so-vhttdl', NOW, ['so-tttt', 'so-vhttttdl', 'so-vhtt-cu']],
    ['so-vhtt', NOW, ['so-tttt']],
    ['so-tai-chinh', NOW, ['so-khdt']],
    ['so-nnmt', NOW, ['so-nnptnt', 'so-tnmt', 'so-ldtbxh']],
    ['so-nnmt', '2025-02-01', []],
    ['so-cong-thuong', '2026-10-01', ['so-nnmt', 'so-thuong-mai', 'so-cong-nghiep']],
    ['so-cong-thuong', '2027-03-01', ['so-thuong-mai', 'so-cong-nghiep']],
    ['so-du-lich', NOW, []],
  ])('%s on %s: %s', (unit, on, expected) => {
    expect(inheritedBy(unit, CATALOGUE, { on }).map(({ id }) => id)).toEqual(expected)
  })
})

describe('tasks that are now the asked unit’s', () => {
  function via(query: string, unit: NamedUnit, text: string, options: ConcernOptions): string {
    const asked = resolveUnit(query, CATALOGUE)
    if ('suggestions' in asked) throw new Error(`unknown unit ${query}`)
    const found = inheritedVia(asked, unit, text, CATALOGUE, options)
    if (found === undefined) return 'no'
    const province = found.from.province === undefined ? '' : `@${found.from.province}`
    return `${found.from.id}${province} ${found.certainty}${found.via === undefined ? '' : ' via'}`
  }
  const at = { date: '2024-01-22', on: NOW }
  const TTTT = { name: 'Sở Thông tin và Truyền thông' }

  test.each<[string, NamedUnit, string, ConcernOptions, string]>([
    ['Sở VHTTDL', TTTT, 'quản lý báo chí', at, 'so-tttt certain'],
    ['Sở VHTTDL', TTTT, 'chuyển đổi số', at, 'no'],
    ['Sở VHTTDL', TTTT, 'lập dự toán', at, 'so-tttt ask'],
    ['Sở Văn hóa và Thể thao', TTTT, 'quản lý báo chí', at, 'so-tttt likely'],
    ['Sở KH&CN', TTTT, 'chuyển đổi số', at, 'so-tttt certain'],
    ['Sở KH&CN', TTTT, 'chuyển đổi số', { date: '2024-01-22', on: '2025-01-01' }, 'no'],
    ['Sở KH&CN', { name: 'Sở Y tế' }, 'chuyển đổi số', at, 'no'],
    ['Sở NN&MT', { name: 'các sở, ban, ngành', collective: true }, 'trồng cây', at, 'so-nnptnt certain via'],
    [
      'Sở NN&MT',
      { name: 'các sở, ban, ngành liên quan', collective: true, qualifier: 'liên quan' },
      'trồng cây',
      at,
      'so-nnptnt likely via',
    ],
    [
      'UBND xã Ia Grai',
      { name: 'UBND các huyện, thị xã, thành phố', collective: true },
      'rà soát',
      at,
      'ubnd-huyen ask via',
    ],
    ['Công an tỉnh', { name: 'Công an huyện' }, 'tuần tra', at, 'cong-an-huyen ask'],
    [
      'Sở Y tế tỉnh Gia Lai',
      { name: 'Sở Y tế' },
      'tiêm chủng',
      { ...at, province: 'binh-dinh' },
      'so-y-te@binh-dinh certain',
    ],
    [
      'Sở VHTTDL tỉnh Gia Lai',
      TTTT,
      'báo chí',
      { ...at, province: 'binh-dinh' },
      'so-tttt@binh-dinh certain',
    ],
    ['Sở Y tế tỉnh Gia Lai', { name: 'Sở Y tế' }, 'tiêm chủng', { ...at, province: 'kon-tum' }, 'no'],
    [
      'Sở Y tế tỉnh Gia Lai',
      { name: 'Sở Y tế' },
      'tiêm chủng',
      { date: '2024-01-22', on: '2025-05-01', province: 'binh-dinh' },
      'no',
    ],
    [
      'UBND tỉnh Gia Lai',
      { name: 'UBND tỉnh Bình Định' },
      'chỉ đạo',
      { ...at, province: 'binh-dinh' },
      'ubnd-tinh@binh-dinh certain',
    ],
  ])('%s asked, %o had «%s» (%o): %s', (query, unit, text, options, expected) => {
    expect(via(query, unit, text, options)).toBe(expected)
  })
})
