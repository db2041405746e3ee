/** Invented articles of several styles, with what a careful reader takes from each. */

export interface ExpectedTask {
  /** how the content begins */
  readonly content: string
  /** "role name", in any order; undefined where it is not asked for */
  readonly units?: readonly string[]
  /** "kind end" or "kind every" of the first time; null where the article gives none */
  readonly time?: string | null
}

export interface SampleArticle {
  readonly name: string
  readonly format: 'markdown' | 'text'
  readonly text: string
  readonly document: Readonly<Record<string, string | undefined>>
  readonly source?: Readonly<Record<string, string | undefined>>
  readonly citations?: readonly string[]
  readonly tasks: readonly ExpectedTask[]
}

export const ARTICLES: readonly SampleArticle[] = [
  {
    name: 'plain text wrapped at 76 columns, a person signs, duties announced without a doer',
    format: 'text',
    text: `BÁO ĐIỆN TỬ VĨNH LONG

Chủ động ứng phó hạn, mặn mùa khô
Cập nhật lúc 06:15, 07/3/2024

(VLO) Ngày 05/3/2024, Phó Chủ tịch UBND tỉnh Vĩnh Long Lê Văn Mẫu đã ký
ban hành Kế hoạch số 45/KH-UBND về phòng, chống hạn hán, xâm nhập mặn mùa
khô năm 2024.

Kế hoạch đề ra các nhiệm vụ trọng tâm: rà soát, khơi thông kênh mương nội
đồng; lắp đặt trạm bơm dã chiến tại vùng xa nguồn nước; vận động người dân
trữ nước sinh hoạt.

Sở Nông nghiệp và Phát triển nông thôn được giao chủ trì, phối hợp với UBND
các huyện, thị xã, thành phố vận hành cống, đập ngăn mặn; báo cáo UBND tỉnh
trước ngày 15 hằng tháng.

Đài Khí tượng Thủy văn tỉnh cung cấp bản tin dự báo độ mặn hằng tuần.

Mùa khô năm ngoái, toàn tỉnh có 1.200 ha lúa bị ảnh hưởng.

Bài, ảnh: Thu Hằng
`,
    document: {
      number: '45/KH-UBND',
      type: 'KH',
      date: '2024-03-05',
      issuer: 'UBND tỉnh Vĩnh Long',
      title: 'phòng, chống hạn hán, xâm nhập mặn mùa khô năm 2024',
    },
    source: {
      kind: 'article',
      title: 'Chủ động ứng phó hạn, mặn mùa khô',
      published: '2024-03-07',
      publisher: 'BÁO ĐIỆN TỬ VĨNH LONG',
    },
    citations: [],
    tasks: [
      { content: 'rà soát, khơi thông kênh mương', units: [] },
      { content: 'lắp đặt trạm bơm dã chiến', units: [] },
      { content: 'vận động người dân trữ nước', units: [] },
      {
        content: 'vận hành cống, đập ngăn mặn; báo cáo UBND tỉnh',
        units: [
          'lead Sở Nông nghiệp và Phát triển nông thôn',
          'coordinate UBND các huyện, thị xã, thành phố',
          'receive UBND tỉnh',
        ],
        time: 'recurring month',
      },
      {
        content: 'cung cấp bản tin dự báo độ mặn',
        units: ['implement Đài Khí tượng Thủy văn tỉnh'],
      },
    ],
  },
  {
    name: 'Markdown with a list of duties by unit below a lead-in',
    format: 'markdown',
    text: `# Hà Nam tăng cường quản lý dạy thêm, học thêm

*Thứ Tư, 12/02/2025 | 14:05*

**UBND tỉnh Hà Nam vừa ban hành Công văn số 310/UBND-KGVX về việc chấn chỉnh hoạt động dạy thêm, học thêm trên địa bàn tỉnh.**

Theo đó, UBND tỉnh yêu cầu các đơn vị thực hiện tốt các nội dung sau:

- **Sở Giáo dục và Đào tạo** tham mưu ban hành quy định về dạy thêm, hoàn thành trước ngày 31/3/2025; công khai đường dây nóng.
- **Công an tỉnh**: phối hợp với Sở Giáo dục và Đào tạo kiểm tra các trung tâm có dấu hiệu vi phạm.
- UBND các huyện, thị xã, thành phố chịu trách nhiệm quản lý hoạt động dạy thêm trên địa bàn.

Văn bản cũng đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền, vận động phụ huynh đồng thuận.

![Một giờ học](anh.jpg)
*Một giờ học tại trường tiểu học. Ảnh: Hồng Vân*

**Đọc thêm**

- [Sở Nội vụ giao chỉ tiêu biên chế cho các trường trong tỉnh trước ngày 30/6](/tin/9)
`,
    document: {
      number: '310/UBND-KGVX',
      type: 'CV',
      issuer: 'UBND tỉnh Hà Nam',
      title: 'chấn chỉnh hoạt động dạy thêm, học thêm trên địa bàn tỉnh',
      date: undefined,
    },
    source: { title: 'Hà Nam tăng cường quản lý dạy thêm, học thêm', published: '2025-02-12' },
    citations: [],
    tasks: [
      {
        content: 'tham mưu ban hành quy định về dạy thêm',
        units: ['implement Sở Giáo dục và Đào tạo'],
        time: 'deadline 2025-03-31',
      },
      {
        content: 'kiểm tra các trung tâm có dấu hiệu vi phạm',
        units: ['implement Công an tỉnh', 'coordinate Sở Giáo dục và Đào tạo'],
        time: null,
      },
      {
        content: 'quản lý hoạt động dạy thêm',
        units: ['implement UBND các huyện, thị xã, thành phố'],
      },
      {
        content: 'tuyên truyền, vận động phụ huynh',
        units: ['implement Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
      },
    ],
  },
  {
    name: 'told in the passive, with a quotation and results of the past',
    format: 'text',
    text: `Hải Phòng số hóa di tích
Kế hoạch số 77/KH-UBND ngày 18/4/2024 vừa được UBND thành phố Hải Phòng ban hành, nhằm cụ thể hóa Quyết định số 2026/QĐ-TTg ngày 02/12/2021 của Thủ tướng Chính phủ.
Theo Kế hoạch, thành phố sẽ số hóa toàn bộ di tích cấp quốc gia; xây dựng bản đồ du lịch số; đào tạo thuyết minh viên tại các điểm đến.
Sở Văn hóa và Thể thao chủ trì, phối hợp với Sở Khoa học và Công nghệ lập danh mục hiện vật cần số hóa trong quý II/2024.
Ông Nguyễn Văn Mẫu, Trưởng ban quản lý di tích, cho biết: "Chúng tôi yêu cầu các phòng chuyên môn kiểm kê hiện vật ngay trong tháng này và báo cáo Sở Văn hóa và Thể thao."
Trước đó, năm 2023, Sở Văn hóa và Thể thao đã số hóa 15 di tích, được du khách đánh giá cao.
Nguồn: Báo Hải Phòng
`,
    document: {
      number: '77/KH-UBND',
      type: 'KH',
      date: '2024-04-18',
      issuer: 'UBND thành phố Hải Phòng',
      title: undefined,
    },
    source: { title: 'Hải Phòng số hóa di tích', publisher: 'Báo Hải Phòng' },
    citations: ['2026/QĐ-TTg'],
    tasks: [
      { content: 'số hóa toàn bộ di tích cấp quốc gia', units: ['implement thành phố'] },
      { content: 'xây dựng bản đồ du lịch số', units: ['implement thành phố'] },
      { content: 'đào tạo thuyết minh viên', units: ['implement thành phố'] },
      {
        content: 'lập danh mục hiện vật cần số hóa',
        units: ['lead Sở Văn hóa và Thể thao', 'coordinate Sở Khoa học và Công nghệ'],
        time: 'period 2024-06-30',
      },
    ],
  },
  {
    name: 'a plan without a number',
    format: 'text',
    text: `Mường La chuẩn bị Ngày hội trái cây

Đăng ngày 02/7/2023

UBND huyện Mường La vừa ban hành kế hoạch tổ chức Ngày hội trái cây năm 2023, dự kiến diễn ra từ ngày 20 đến ngày 22/7/2023.

Phòng Nông nghiệp và Phát triển nông thôn huyện chủ trì lựa chọn sản phẩm trưng bày, báo cáo UBND huyện trước ngày 10/7/2023.

Giao Trung tâm Truyền thông - Văn hóa huyện xây dựng kịch bản khai mạc; Công an huyện bảo đảm an ninh trật tự, an toàn giao thông.

Khách tham quan sẽ được thưởng thức xoài, nhãn và nhiều đặc sản vùng cao.
`,
    document: { number: undefined, type: 'KH', issuer: 'UBND huyện Mường La', date: undefined },
    source: { title: 'Mường La chuẩn bị Ngày hội trái cây', published: '2023-07-02' },
    tasks: [
      {
        content: 'lựa chọn sản phẩm trưng bày',
        units: ['lead Phòng Nông nghiệp và Phát triển nông thôn huyện', 'receive UBND huyện'],
        time: 'deadline 2023-07-10',
      },
      {
        content: 'xây dựng kịch bản khai mạc',
        units: ['implement Trung tâm Truyền thông - Văn hóa huyện'],
        time: null,
      },
      { content: 'bảo đảm an ninh trật tự', units: ['implement Công an huyện'], time: null },
    ],
  },
  {
    name: 'a telegram: what is asked for stands in the sentence that tells of it',
    format: 'text',
    text: `Nghệ An chủ động ứng phó mưa lớn
20/07/2023 17:40
(BNA) - Chủ tịch UBND tỉnh Nghệ An vừa có Công điện số 12/CĐ-UBND ngày 20/7/2023, yêu cầu Giám đốc các sở, ngành, Chủ tịch UBND các huyện, thành phố, thị xã tổ chức trực ban 24/24 giờ.
Chủ tịch UBND tỉnh cũng yêu cầu Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng, phương tiện cứu hộ. Công an tỉnh phân luồng giao thông tại các ngầm tràn.
Các chủ hồ chứa thủy lợi, thủy điện phải thông báo cho hạ du trước khi xả lũ.
P.V
`,
    document: { number: '12/CĐ-UBND', type: 'CĐ', date: '2023-07-20', issuer: 'UBND tỉnh Nghệ An' },
    source: { title: 'Nghệ An chủ động ứng phó mưa lớn', published: '2023-07-20' },
    tasks: [
      {
        content: 'tổ chức trực ban 24/24 giờ',
        units: ['implement các sở, ngành', 'implement UBND các huyện, thành phố, thị xã'],
      },
      {
        content: 'sẵn sàng lực lượng, phương tiện cứu hộ',
        units: ['implement Bộ Chỉ huy Quân sự tỉnh'],
        time: null,
      },
      { content: 'phân luồng giao thông', units: ['implement Công an tỉnh'], time: null },
      { content: 'thông báo cho hạ du trước khi xả lũ' },
    ],
  },
  {
    name: 'a portal with headings inside the article; the locality, then its bodies',
    format: 'text',
    text: `Cổng thông tin điện tử huyện Phú Tân
Trang chủ > Tin tức > Nông nghiệp
Phú Tân phát triển thủy sản bền vững
Ngày đăng: 15/9/2022 - Lượt xem: 41

Mới đây, UBND huyện Phú Tân ban hành Kế hoạch số 128/KH-UBND ngày 12/9/2022 về phát triển nuôi trồng thủy sản giai đoạn 2022 - 2025.

1. Mục tiêu
Phấn đấu đến năm 2025, sản lượng nuôi trồng đạt 60.000 tấn.

2. Nhiệm vụ, giải pháp
Huyện tiếp tục rà soát vùng nuôi tập trung; kêu gọi doanh nghiệp đầu tư nhà máy chế biến; nhân rộng mô hình nuôi tôm sinh thái. Đồng thời, tổ chức lại các hợp tác xã nuôi tôm.

3. Tổ chức thực hiện
a) Phòng Kinh tế huyện: tham mưu UBND huyện ban hành quy chế vùng nuôi; hoàn thành trong tháng 12/2022.
b) UBND các xã, thị trấn: tuyên truyền, vận động người dân thực hiện đúng lịch thời vụ.

Tin mới hơn
Khánh thành cầu nông thôn ấp 5, giao UBND xã quản lý (16/9/2022)
`,
    document: {
      number: '128/KH-UBND',
      type: 'KH',
      date: '2022-09-12',
      issuer: 'UBND huyện Phú Tân',
      title: 'phát triển nuôi trồng thủy sản giai đoạn 2022 - 2025',
    },
    source: {
      title: 'Phú Tân phát triển thủy sản bền vững',
      publisher: 'Cổng thông tin điện tử huyện Phú Tân',
      published: '2022-09-15',
    },
    tasks: [
      { content: 'tiếp tục rà soát vùng nuôi tập trung', units: ['implement Huyện'] },
      { content: 'kêu gọi doanh nghiệp đầu tư nhà máy', units: ['implement Huyện'] },
      { content: 'nhân rộng mô hình nuôi tôm sinh thái', units: ['implement Huyện'] },
      { content: 'tổ chức lại các hợp tác xã nuôi tôm', units: ['implement Huyện'] },
      {
        content: 'tham mưu UBND huyện ban hành quy chế vùng nuôi',
        units: ['implement Phòng Kinh tế huyện', 'receive UBND huyện'],
        time: 'deadline 2022-12-31',
      },
      {
        content: 'tuyên truyền, vận động người dân',
        units: ['implement UBND các xã, thị trấn'],
      },
    ],
  },
  {
    name: 'a day without a year, background acts before the plan itself',
    format: 'markdown',
    text: `## Lào Cai bảo vệ trẻ em trên không gian mạng

10/01/2024 08:00 AM

Ngày 01/6/2021, Thủ tướng Chính phủ ban hành Quyết định số 830/QĐ-TTg về bảo vệ trẻ em trên môi trường mạng.

Để cụ thể hóa quyết định này, ngày 28/12, UBND tỉnh Lào Cai đã ban hành Kế hoạch số 512/KH-UBND triển khai trên địa bàn tỉnh.

Kế hoạch giao Sở Lao động - Thương binh và Xã hội là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện; Sở Thông tin và Truyền thông rà soát, gỡ bỏ nội dung xấu độc. Kinh phí thực hiện từ ngân sách nhà nước và các nguồn hợp pháp khác.

Hằng năm, các cơ quan, đơn vị báo cáo kết quả về Sở Lao động - Thương binh và Xã hội trước ngày 30/11.

_Theo Cổng TTĐT tỉnh_
`,
    document: {
      number: '512/KH-UBND',
      type: 'KH',
      date: '2023-12-28',
      issuer: 'UBND tỉnh Lào Cai',
    },
    source: { title: 'Lào Cai bảo vệ trẻ em trên không gian mạng', published: '2024-01-10' },
    citations: ['830/QĐ-TTg'],
    tasks: [
      {
        content: 'theo dõi, đôn đốc việc thực hiện',
        units: ['lead Sở Lao động - Thương binh và Xã hội'],
      },
      { content: 'rà soát, gỡ bỏ nội dung xấu độc', units: ['implement Sở Thông tin và Truyền thông'] },
      {
        content: 'báo cáo kết quả về Sở Lao động',
        units: ['implement các cơ quan, đơn vị', 'receive Sở Lao động - Thương binh và Xã hội'],
        time: 'recurring year',
      },
    ],
  },
  {
    name: 'a central decision that approves a plan; bodies bound by words of duty',
    format: 'text',
    text: `Triển khai hệ thống định danh động vật nuôi
05/06/2025 16:21
(TTX) - Thủ tướng Chính phủ vừa ký Quyết định số 1290/QĐ-TTg ngày 05/6/2025 phê duyệt Kế hoạch truy xuất nguồn gốc vật nuôi giai đoạn 2025 - 2030.
Kế hoạch đặt mục tiêu đến năm 2030, 80% trang trại quy mô lớn được cấp mã số.
Theo Kế hoạch, Bộ Nông nghiệp và Môi trường có trách nhiệm xây dựng cơ sở dữ liệu quốc gia về vật nuôi trong năm 2026; Bộ Tài chính bố trí kinh phí thường xuyên.
UBND các tỉnh, thành phố trực thuộc trung ương xây dựng kế hoạch của địa phương, gửi Bộ Nông nghiệp và Môi trường trước ngày 30/7/2025 để tổng hợp.
Việt Nam hiện có hơn 10.000 trang trại chăn nuôi lợn.
`,
    document: { number: '1290/QĐ-TTg', type: 'QĐ', date: '2025-06-05', issuer: 'Thủ tướng Chính phủ' },
    source: { title: 'Triển khai hệ thống định danh động vật nuôi', published: '2025-06-05' },
    tasks: [
      {
        content: 'xây dựng cơ sở dữ liệu quốc gia về vật nuôi',
        units: ['implement Bộ Nông nghiệp và Môi trường'],
        time: 'period 2026-12-31',
      },
      { content: 'bố trí kinh phí thường xuyên', units: ['implement Bộ Tài chính'] },
      {
        content: 'xây dựng kế hoạch của địa phương',
        units: [
          'implement UBND các tỉnh, thành phố trực thuộc trung ương',
          'receive Bộ Nông nghiệp và Môi trường',
        ],
        time: 'deadline 2025-07-30',
      },
    ],
  },
  {
    name: 'a letter without a number, duties by office in a list',
    format: 'text',
    text: `Tăng cường phòng, chống bệnh sởi

Bộ Y tế vừa có văn bản gửi UBND các tỉnh, thành phố trực thuộc Trung ương về tăng cường phòng, chống bệnh sởi.

Theo đó, Bộ Y tế đề nghị UBND các tỉnh, thành phố chỉ đạo:

- Sở Y tế rà soát, lập danh sách trẻ chưa tiêm đủ mũi; tổ chức tiêm bù trước ngày 15/4/2025.
- Sở Giáo dục và Đào tạo phối hợp với ngành y tế theo dõi sức khỏe học sinh.

Bộ Y tế khuyến cáo người dân chủ động đưa trẻ đi tiêm chủng.
`,
    document: { number: undefined, type: 'CV', issuer: 'Bộ Y tế' },
    tasks: [
      {
        content: 'rà soát, lập danh sách trẻ chưa tiêm đủ mũi',
        units: ['implement Sở Y tế'],
        time: 'deadline 2025-04-15',
      },
      { content: 'phối hợp với ngành y tế theo dõi sức khỏe học sinh' },
    ],
  },
  {
    name: 'a commune: counted points in a sentence, a standing body with partners',
    format: 'text',
    text: `Hòa Phú đẩy mạnh chuyển đổi số
Nhằm đưa dịch vụ công đến gần người dân, ngày 12/5/2025, UBND xã Hòa Phú đã ban hành Kế hoạch số 22/KH-UBND về chuyển đổi số năm 2025.
Kế hoạch tập trung vào 03 nhóm nhiệm vụ: Một là, tuyên truyền về dịch vụ công trực tuyến; hai là, phổ cập kỹ năng số cho hội viên các đoàn thể; ba là, lắp đặt wifi tại nhà văn hóa thôn.
Để Kế hoạch được triển khai hiệu quả, UBND xã giao Phòng Văn hóa - Xã hội làm đầu mối, phối hợp với Công an xã, Đoàn Thanh niên xã hướng dẫn người dân cài đặt VNeID.
Đồng thời, tổng hợp kết quả, báo cáo UBND xã ngày 20 hằng tháng.
Với sự vào cuộc đồng bộ, tin rằng Hòa Phú sẽ sớm hoàn thành mục tiêu đề ra.
Lê Na
`,
    document: {
      number: '22/KH-UBND',
      type: 'KH',
      date: '2025-05-12',
      issuer: 'UBND xã Hòa Phú',
      title: 'chuyển đổi số năm 2025',
    },
    source: { title: 'Hòa Phú đẩy mạnh chuyển đổi số', published: undefined },
    tasks: [
      { content: 'tuyên truyền về dịch vụ công trực tuyến', units: [] },
      { content: 'phổ cập kỹ năng số', units: [] },
      { content: 'lắp đặt wifi tại nhà văn hóa thôn', units: [] },
      {
        content: 'hướng dẫn người dân cài đặt VNeID',
        units: ['lead Phòng Văn hóa - Xã hội', 'coordinate Công an xã', 'coordinate Đoàn Thanh niên xã'],
      },
      {
        content: 'tổng hợp kết quả, báo cáo UBND xã',
        units: ['lead Phòng Văn hóa - Xã hội', 'receive UBND xã'],
        time: 'recurring month',
      },
    ],
  },
  {
    name: 'a Party instruction: blame first, then numbered duties of all levels',
    format: 'text',
    text: `PHÚ THỌ: SIẾT CHẶT KỶ LUẬT, KỶ CƯƠNG
Thứ năm, 13/3/2025 - 15:02

Ban Thường vụ Tỉnh ủy Phú Thọ vừa ban hành Chỉ thị số 30-CT/TU ngày 12/3/2025 về tăng cường kỷ luật, kỷ cương hành chính.

Chỉ thị nêu rõ, thời gian qua, nhiều đơn vị đã có chuyển biến tích cực. Tuy nhiên, một số nơi còn đùn đẩy trách nhiệm.

Để khắc phục, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng tập trung thực hiện tốt các nhiệm vụ sau:

1. Tăng cường kiểm tra việc chấp hành giờ giấc làm việc.

2. Xử lý nghiêm cán bộ gây phiền hà cho người dân, doanh nghiệp.

Ủy ban Kiểm tra Tỉnh ủy theo dõi, đôn đốc, định kỳ 6 tháng báo cáo Ban Thường vụ Tỉnh ủy.
`,
    document: {
      number: '30-CT/TU',
      type: 'CT',
      date: '2025-03-12',
      issuer: 'Ban Thường vụ Tỉnh ủy Phú Thọ',
      title: 'tăng cường kỷ luật, kỷ cương hành chính',
    },
    source: { title: 'PHÚ THỌ: SIẾT CHẶT KỶ LUẬT, KỶ CƯƠNG', published: '2025-03-13' },
    tasks: [
      {
        content: 'Tăng cường kiểm tra việc chấp hành giờ giấc',
        units: ['implement các cấp ủy, tổ chức đảng'],
      },
      {
        content: 'Xử lý nghiêm cán bộ gây phiền hà',
        units: ['implement các cấp ủy, tổ chức đảng'],
      },
      {
        content: 'theo dõi, đôn đốc, định kỳ 6 tháng báo cáo',
        units: ['implement Ủy ban Kiểm tra Tỉnh ủy', 'receive Ban Thường vụ Tỉnh ủy'],
        time: 'recurring half-year',
      },
    ],
  },
  {
    name: 'a provincial office that directs in the headline sentence itself',
    format: 'markdown',
    text: `# Lạng Sơn: Bảo đảm an toàn hồ đập

UBND tỉnh Lạng Sơn vừa ban hành Công văn số 655/UBND-KT yêu cầu các sở, ban, ngành, UBND các huyện, thành phố kiểm tra toàn bộ hồ chứa trước mùa mưa lũ năm 2024.

Trong đó, Sở Nông nghiệp và Phát triển nông thôn thành lập đoàn kiểm tra liên ngành, hoàn thành trước ngày 31/5/2024; tham mưu phương án sửa chữa các hồ xuống cấp.

Các đơn vị quản lý hồ chứa có trách nhiệm trực ban 24/24 giờ khi có mưa lớn.

Giám đốc Sở Nông nghiệp và Phát triển nông thôn chia sẻ: "Năm nay mưa đến sớm".
`,
    document: { number: '655/UBND-KT', type: 'CV', issuer: 'UBND tỉnh Lạng Sơn' },
    source: { title: 'Lạng Sơn: Bảo đảm an toàn hồ đập' },
    tasks: [
      {
        content: 'kiểm tra toàn bộ hồ chứa',
        units: ['implement UBND các huyện, thành phố', 'implement các sở, ban, ngành'],
      },
      {
        content: 'thành lập đoàn kiểm tra liên ngành',
        units: ['implement Sở Nông nghiệp và Phát triển nông thôn'],
        time: 'deadline 2024-05-31',
      },
      { content: 'trực ban 24/24 giờ' },
    ],
  },
  {
    name: 'points headed by a unit alone, and one that orders nothing',
    format: 'markdown',
    text: `# Gia Lai đẩy nhanh tiến độ đường tránh Chư Sê

Ngày 04/9/2025, UBND tỉnh Gia Lai ban hành Công văn 3107/UBND-KT về việc đẩy nhanh tiến độ đường tránh Chư Sê.

Theo đó, Chủ tịch UBND tỉnh có ý kiến như sau:

**1. UBND xã Chư Sê:**

- Hoàn thành kiểm đếm trước ngày 30/9/2025.

- Tuyên truyền để người dân đồng thuận.

**2. Sở Xây dựng** tổ chức giao ban tiến độ hằng tuần.

**3. Xây dựng đường tránh Chư Sê** là nhiệm vụ trọng tâm của tỉnh trong năm 2025.
`,
    document: { number: '3107/UBND-KT', type: 'CV', date: '2025-09-04', issuer: 'UBND tỉnh Gia Lai' },
    tasks: [
      {
        content: 'Hoàn thành kiểm đếm',
        units: ['implement UBND xã Chư Sê'],
        time: 'deadline 2025-09-30',
      },
      { content: 'Tuyên truyền để người dân', units: ['implement UBND xã Chư Sê'], time: null },
      {
        content: 'tổ chức giao ban tiến độ',
        units: ['implement Sở Xây dựng'],
        time: 'recurring week',
      },
    ],
  },
]
