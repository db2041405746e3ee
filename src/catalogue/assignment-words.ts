/**
 * The words by which sentences assign duties (domain.md 2.4; roles: accuracy conventions). Written small;
 * compared without regard to case. A wording may be several words; the longest one that fits is meant.
 */
export interface AssignmentWords {
  /** words of one who assigns, before the units: "Giao Sở X …" */
  readonly directives: readonly string[]
  /** the unit before them leads; with no unit before, whoever is meant leads */
  readonly leads: readonly string[]
  /** nouns that make "chủ trì" or "phối hợp" part of a name for somebody else ("cơ quan chủ trì") */
  readonly roleNouns: readonly string[]
  /** between a unit and what it does: nothing of the duty itself */
  readonly duties: readonly string[]
  /** what stands between "phối hợp" and the partners */
  readonly manners: readonly string[]
  /** "phối hợp" and one of these, with no partner named: somebody else's work is supported */
  readonly cooperating: readonly string[]
  /** an aside after a list of doers: "…, nhất là …," */
  readonly asides: readonly string[]
  /** a sentence that gives the tasks of its section their unit or time: "Các nhiệm vụ tại mục này do … chủ trì" */
  readonly declarations: readonly string[]
  /** a clause before the doer: "Căn cứ …, Sở X …" */
  readonly introductions: readonly string[]
  /** words that join a sentence to the one before */
  readonly connectors: readonly string[]
  /** the next word after a unit that makes it no doer: "Sở X được quyền …", "Sở X đã …" */
  readonly notDoing: readonly string[]
  /** the unit after them is reported to, advised or asked */
  readonly receiving: readonly string[]
  /** the unit after them is a channel: "(thông qua Sở X)" */
  readonly channels: readonly string[]
  /** the unit after them guides */
  readonly guiding: readonly string[]
  /** before a unit's name when it heads its own duties */
  readonly unitHeadings: readonly string[]
  /** after a unit's name when it heads its own duties */
  readonly unitHeadingEnds: readonly string[]
}

export const ASSIGNMENT_WORDS: AssignmentWords = {
  directives: [
    'giao', 'giao cho', 'giao trách nhiệm cho', 'giao nhiệm vụ cho', 'phân công', 'đề nghị', 'kính đề nghị', 'trân trọng đề nghị', 'yêu cầu', 'kiến nghị', 'giao các đồng chí', 'ủy quyền cho', 'đồng ý giao', 'thống nhất giao',
  ],
  leads: [
    'chủ trì', 'làm đầu mối', 'là đầu mối', 'đầu mối', 'làm cơ quan đầu mối', 'là cơ quan đầu mối', 'là đơn vị đầu mối', 'chịu trách nhiệm chính', 'là cơ quan thường trực', 'là đơn vị thường trực', 'làm cơ quan thường trực', 'là cơ quan chủ trì', 'là đơn vị chủ trì', 'giữ vai trò chủ trì',
  ],
  roleNouns: ['cơ quan', 'đơn vị', 'các cơ quan', 'được phân công', 'được giao', 'vai trò', 'tổ chức', 'công tác', 'cơ chế', 'quy chế', 'sự', 'việc', 'trách nhiệm', 'đơn vị được giao', 'cơ quan được giao', 'quan hệ', 'tinh thần', 'nội dung', 'hoạt động', 'chương trình', 'kế hoạch', 'bộ', 'sở', 'địa phương', 'trong', 'không', 'thiếu', 'sức mạnh'],
  duties: ['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm về việc', 'chịu trách nhiệm trong việc', 'có trách nhiệm trong việc'],
  manners: ['chặt chẽ', 'thường xuyên', 'đồng bộ', 'hiệu quả', 'có hiệu quả', 'tốt', 'kịp thời', 'quyết liệt', 'chủ động', 'thực hiện', 'trực tiếp', 'toàn diện', 'nhịp nhàng', 'và', 'công tác', 'tích cực', 'thống nhất', 'hỗ trợ', 'liên ngành', 'giữa'],
  cooperating: ['thực hiện', 'theo dõi', 'hỗ trợ', 'triển khai', 'chặt chẽ', 'tổ chức thực hiện', 'triển khai thực hiện', 'giám sát'],
  asides: ['nhất là', 'đặc biệt là', 'trong đó có', 'trước hết là', 'bao gồm', 'gồm'],
  declarations: ['các nhiệm vụ tại mục', 'các nhiệm vụ tại phần', 'các nhiệm vụ tại điểm', 'các nội dung tại mục', 'các nhiệm vụ trong mục', 'các nhiệm vụ thuộc mục', 'các nhiệm vụ nêu tại mục', 'các nhiệm vụ của mục', 'các công việc tại mục', 'các nội dung trong mục', 'nhiệm vụ tại mục', 'các nhiệm vụ ở mục', 'các nhiệm vụ nhóm', 'các nhiệm vụ tại nhóm'],
  introductions: [
    'căn cứ', 'trên cơ sở', 'theo', 'trong quá trình', 'hàng năm', 'hằng năm', 'hàng quý', 'hằng quý', 'hàng tháng', 'hằng tháng', 'định kỳ', 'sau khi', 'khi', 'nếu', 'để', 'nhằm', 'trường hợp', 'đối với', 'trước', 'tại', 'từ', 'ngoài', 'tùy', 'trong', 'đến', 'chậm nhất', 'xuất phát', 'với', 'thực hiện', 'ngay sau khi', 'kể từ', 'bên cạnh', 'qua', 'hết', 'cuối', 'đầu', 'nhân dịp', 'về', 'tiếp tục', 'ngoài việc', 'vào', 'hàng tuần', 'hằng tuần', 'hằng ngày', 'hàng ngày',
  ],
  connectors: ['đồng thời', 'ngoài ra', 'bên cạnh đó', 'cùng với đó', 'trong đó', 'riêng', 'theo đó', 'do vậy', 'vì vậy', 'mặt khác', 'cụ thể', 'trước mắt', 'hơn nữa', 'riêng đối với'],
  notDoing: [
    'là', 'được', 'đã', 'của', 'và', 'hoặc', 'thuộc', 'tại', 'trên', 'cho', 'để', 'bị', 'do', 'về', 'với', 'có', 'sẽ được', 'đang', 'như', 'nhằm', 'từ', 'ở', 'cũng', 'vẫn', 'chưa', 'không', 'mới', 'vừa', 'khóa', 'khoá', 'nhiệm', 'số', 'năm', 'ngày', 'đến', 'khi', 'này', 'nêu', 'nói', 'đó', 'trở', 'gồm', 'mà', 'sau', 'trước', 'bằng', 'hay', 'các', 'những',
  ],
  receiving: ['báo cáo', 'trình', 'tham mưu', 'tham mưu cho', 'tham mưu với', 'tham mưu giúp', 'tham mưu, trình', 'tham mưu, đề xuất', 'tham mưu đề xuất', 'đề xuất', 'đề xuất với', 'kiến nghị', 'kiến nghị với', 'phản ánh', 'phản ánh về', 'gửi', 'gửi về', 'gửi đến', 'gửi cho', 'gửi báo cáo về', 'báo cáo về', 'báo cáo với', 'báo cáo cho', 'thông báo cho', 'xin ý kiến', 'trình lên', 'đề nghị', 'báo cáo, đề xuất', 'báo cáo, tham mưu', 'báo cáo, trình', 'giúp', 'tổng hợp báo cáo', 'gửi kết quả về'],
  channels: ['thông qua', 'qua', 'thông qua cơ quan thường trực là'],
  guiding: ['căn cứ hướng dẫn của', 'theo hướng dẫn của', 'căn cứ vào hướng dẫn của', 'theo sự hướng dẫn của', 'theo chỉ đạo, hướng dẫn của', 'theo hướng dẫn, chỉ đạo của', 'trên cơ sở hướng dẫn của', 'thực hiện theo hướng dẫn của', 'dưới sự hướng dẫn của'],
  unitHeadings: ['trách nhiệm của', 'nhiệm vụ của', 'đối với', 'về phía', 'giao', 'đề nghị', 'yêu cầu', 'giao cho', 'phân công', 'trách nhiệm', 'kính đề nghị', 'đồng chí'],
  unitHeadingEnds: ['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'thực hiện', 'chủ trì', 'theo chức năng, nhiệm vụ', 'theo chức năng, nhiệm vụ được giao', 'tập trung', 'thực hiện các nhiệm vụ sau', 'có trách nhiệm sau', 'chủ trì thực hiện', 'thực hiện một số nội dung sau', 'thực hiện tốt các nhiệm vụ sau', 'tập trung thực hiện', 'tập trung thực hiện các nhiệm vụ sau', 'cụ thể như sau', 'như sau'],
}
