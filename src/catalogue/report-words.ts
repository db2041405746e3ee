/**
 * The words of those who report on a plan (newspapers, portals of offices) and of pages that merely quote one
 * (issue "Styles", 8; domain.md 0 and 6.1). Written small; compared without regard to case; a wording may be
 * several words. Correct or extend the lists freely.
 */
export interface ReportWords {
  /** codes of the types of document that give duties, and that an article can report */
  readonly reportedTypes: readonly string[]
  /** those of them that are plans themselves: meant before a decision or a resolution named beside them */
  readonly planTypes: readonly string[]
  /** just now: "vừa ban hành"; only a reporter says so */
  readonly recency: readonly string[]
  /** some time ago: a document says so too */
  readonly earlier: readonly string[]
  /** at the head of the sentence instead: "Mới đây, X ban hành …"; the first are said by reporters only */
  readonly recentOpenings: readonly string[]
  readonly earlierOpenings: readonly string[]
  readonly issuing: readonly string[]
  /** between the issuing and the type: "ban hành [bản] Kế hoạch" */
  readonly articles: readonly string[]
  /** before "Kế hoạch số …" at the head of a sentence that tells what it says */
  readonly relaying: readonly string[]
  /** how a sentence goes on about the plan: "Theo đó, …" */
  readonly relays: readonly string[]
  /** what a plan does in a report: "Kế hoạch nêu rõ …" */
  readonly states: readonly string[]
  /** how a page asks and answers questions with the words of acts */
  readonly quoting: readonly string[]
  /** how the report of a meeting, a record or a contest begins or goes on */
  readonly events: readonly string[]
  /** heads of a list of other articles: what follows is no part of this one */
  readonly relatedHeads: readonly string[]
  /** a site's own words at the head of a line, beside those of the document words */
  readonly siteWords: readonly string[]
  /** a line that names who wrote or photographed */
  readonly credits: readonly string[]
  /** a line that tells when the article was published, before its day */
  readonly publishedLabels: readonly string[]
  readonly weekdays: readonly string[]
  /** first words of the name of a newspaper or site */
  readonly publishers: readonly string[]
  /** words before the name of the one the text was taken from */
  readonly sourceLabels: readonly string[]
  readonly rightsLabels: readonly string[]
  /** somebody is quoted: no duty in the sentence */
  readonly speech: readonly string[]
  /** a sentence that begins with them tells what was */
  readonly past: readonly string[]
  /** inside a sentence: praise and results */
  readonly results: readonly string[]
  /** between one who assigns and the word of assigning: "UBND tỉnh [đã có công văn] yêu cầu …" */
  readonly assigningAdverbs: readonly string[]
  /** words of assigning in prose, beside those of the assignment words */
  readonly assigning: readonly string[]
  /** those that assign with nobody named before them: "Giao Sở X …"; what begins with others is somebody's duty */
  readonly assigningAlone: readonly string[]
  /** after a doer: it is given something to do: "Sở Y tế [được giao] chủ trì" */
  readonly given: readonly string[]
  /** after a doer, before what it will do: nothing of the duty */
  readonly intentions: readonly string[]
  /** bodies that no catalogue names, when they must do something: "[Các chủ hồ chứa …] phải …" */
  readonly anyOpenings: readonly string[]
  readonly obligations: readonly string[]
  /** those that tell of a standing duty, even after a longer name: "Các đơn vị quản lý hồ chứa có trách nhiệm …" */
  readonly duties: readonly string[]
  /** the next word after a body that makes it a speaker, not a doer: "Bộ Y tế khuyến cáo …" */
  readonly tells: readonly string[]
  /** before the pieces of a counted list */
  readonly ordinals: readonly string[]
  /** a level alone stands for its people and offices: "tỉnh sẽ …" */
  readonly localities: readonly string[]
  /** words of a clause that only leads in to a list: "tập trung thực hiện các nhiệm vụ sau" */
  readonly leadIns: readonly string[]
  /** what makes a lead-in one to duties */
  readonly dutyNouns: readonly string[]
  /** what makes a lead-in or a sentence one about aims */
  readonly aimNouns: readonly string[]
  /** verbs that begin what is to be done, beside the verbs of action */
  readonly furtherVerbs: readonly string[]
  /** a clause that begins with them tells what for: it belongs to the clause before */
  readonly purposes: readonly string[]
  /** before a list inside the sentence: "với các nội dung như:" */
  readonly listOpeners: readonly string[]
}

export const REPORT_WORDS: ReportWords = {
  reportedTypes: ['KH', 'CTr', 'PA', 'ĐA', 'CT', 'CĐ', 'CV', 'TB', 'HD', 'KL', 'NQ', 'QĐ'],
  planTypes: ['KH', 'CTr', 'PA', 'ĐA', 'CT', 'CĐ'],
  recency: ['vừa', 'mới', 'vừa mới', 'vừa qua đã', 'mới đây đã', 'mới đây', 'vừa qua', 'vừa có', 'vừa chính thức'],
  earlier: ['đã', 'đã chính thức', 'cũng đã'],
  recentOpenings: ['mới đây', 'mới nhất', 'hôm nay', 'sáng nay', 'chiều nay', 'ngày hôm nay', 'sáng ngày', 'chiều ngày'],
  earlierOpenings: ['vừa qua', 'thời gian vừa qua'],
  issuing: ['ban hành', 'ký ban hành', 'ký, ban hành', 'ký', 'có', 'phê duyệt', 'ký phê duyệt', 'công bố', 'thông qua', 'xây dựng', 'xây dựng và ban hành', 'ký quyết định ban hành', 'phát hành', 'triển khai', 'đề ra', 'gửi', 'ra'],
  articles: ['bản', 'các', 'một', 'thêm', 'riêng', 'về', 'và triển khai'],
  relaying: ['theo', 'tại', 'trong', 'với', 'mục tiêu của', 'nội dung của', 'căn cứ'],
  relays: ['theo đó', 'theo kế hoạch', 'theo chương trình', 'theo chỉ thị', 'theo đề án', 'theo phương án', 'theo công điện', 'theo công văn', 'theo văn bản', 'theo quyết định', 'theo nghị quyết', 'theo hướng dẫn', 'theo thông báo', 'tại kế hoạch', 'tại công văn', 'tại công điện', 'tại chỉ thị', 'mục tiêu của kế hoạch', 'mục tiêu của chương trình', 'mục tiêu của đề án', 'trong kế hoạch', 'trong chỉ thị', 'cụ thể, theo kế hoạch', 'trong đó, yêu cầu', 'mục đích của kế hoạch'],
  states: ['nêu rõ', 'nêu', 'đề ra', 'đặt ra', 'đặt mục tiêu', 'xác định', 'yêu cầu', 'nhằm', 'hướng tới', 'hướng đến', 'phấn đấu', 'tập trung', 'cũng', 'được ban hành nhằm', 'quy định', 'chỉ rõ', 'giao', 'gồm', 'bao gồm', 'nhấn mạnh', 'đưa ra'],
  quoting: ['có quy định như sau', 'quy định như sau', 'quy định cụ thể như sau', 'có quy định rằng', 'quy định rằng', 'có nêu rằng', 'có nêu như sau', 'có nêu', 'cho tôi hỏi', 'cho em hỏi', 'xin hỏi', 'trả lời:', 'chào bạn', 'chào anh', 'chào chị', 'nội dung tư vấn', 'mang tính chất tham khảo', 'mang tính tham khảo', 'như thế nào?', 'thế nào?', 'là gì?', 'là bao nhiêu?', 'hay không?', 'khi nào?', 'ra sao?', 'bao lâu?', 'được không?', 'căn cứ theo điều', 'căn cứ theo khoản', 'căn cứ theo điểm', 'căn cứ vào tiểu mục', 'căn cứ tiểu mục', 'căn cứ vào khoản', 'câu hỏi:', 'hỏi:', 'luật sư', 'tư vấn pháp luật'],
  events: ['tại hội nghị', 'tại buổi làm việc', 'tại cuộc họp', 'tại buổi lễ', 'tại lễ', 'phát biểu tại', 'phát biểu khai mạc', 'phát biểu chỉ đạo', 'phát biểu kết luận', 'hội nghị', 'tham dự hội nghị', 'tham dự có', 'dự hội nghị', 'dự và chỉ đạo', 'kết luận hội nghị', 'các đại biểu', 'đại biểu đã', 'tại lớp tập huấn', 'tại buổi tập huấn', 'tại phiên họp', 'thành phần tham dự', 'thư ký cuộc họp', 'chủ tọa', 'tại chương trình', 'tại buổi', 'kết thúc hội nghị', 'hội nghị kết thúc'],
  relatedHeads: ['các tin khác', 'tin khác', 'các tin liên quan', 'tin liên quan', 'bài liên quan', 'bài viết liên quan', 'bài viết khác', 'các bài khác', 'các bài viết khác', 'các tin mới hơn', 'các tin cũ hơn', 'tin mới hơn', 'tin cũ hơn', 'những tin mới hơn', 'những tin cũ hơn', 'tin mới nhất', 'tin đọc nhiều', 'đọc nhiều', 'đọc nhiều nhất', 'xem nhiều', 'xem nhiều nhất', 'tin cùng chuyên mục', 'cùng chuyên mục', 'các tin đã đưa', 'tin đã đưa', 'các tin đã đăng', 'có thể bạn quan tâm', 'bạn có thể quan tâm', 'tin nổi bật', 'tin bài khác', 'tin, bài khác', 'tin bài liên quan', 'tin tức khác', 'tin tức liên quan', 'ý kiến bạn đọc', 'bình luận', 'gửi bình luận', 'ý kiến của bạn', 'văn bản liên quan', 'tin mới', 'liên kết website', 'đọc thêm', 'xem thêm', 'nên đọc', 'tiêu điểm'],
  siteWords: ['skip to main content', 'giới thiệu |', 'trang chủ', 'chia sẻ', 'in bài viết', 'in trang', 'quay lại', 'về trang trước', 'từ khóa', 'từ khoá', 'tags', 'tag:', 'thẻ:', 'đánh giá bài viết', 'tổng số điểm', 'lượt xem', 'lượt truy cập', 'cơ quan chủ quản', 'giấy phép', 'đơn vị quản lý', 'chịu trách nhiệm chính', 'chịu trách nhiệm nội dung', 'tổng biên tập', 'trưởng ban biên tập', 'điện thoại', 'email', 'địa chỉ', 'ghi rõ nguồn', 'bản quyền', '©', 'copyright', 'cỡ chữ', 'đọc bài viết', 'nghe bài viết', 'theo dõi', 'facebook', 'zalo', 'file đính kèm', 'tệp đính kèm', 'tài liệu đính kèm', 'xem toàn văn', 'tải về', 'chi tiết xem tại', 'toàn văn kế hoạch', 'ngày đăng', 'ngày cập nhật'],
  credits: ['tin, ảnh', 'tin và ảnh', 'bài, ảnh', 'bài và ảnh', 'tin:', 'bài:', 'ảnh:', 'ảnh minh họa', 'ảnh minh hoạ', 'ảnh tư liệu', 'nguồn ảnh', 'tác giả', 'thực hiện:', 'người viết', 'người đăng', 'biên tập', 'theo:', 'ctv', 'hình ảnh', 'hình:', 'hình minh họa', 'video', 'clip', 'tin bài'],
  publishedLabels: ['ngày đăng bài', 'ngày đăng', 'ngày đưa tin', 'đăng ngày', 'đăng lúc', 'cập nhật lúc', 'cập nhật ngày', 'cập nhật', 'ngày cập nhật', 'xuất bản', 'ngày xuất bản', 'đăng bởi', 'lúc', 'vào lúc', 'ngày', 'lượt xem', 'lượt đọc', 'gmt', 'utc', 'giờ', 'phút', 'am', 'pm', 'đã xem', 'thời gian đăng', 'ngày gửi', 'admin'],
  weekdays: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7'],
  publishers: ['trang thông tin điện tử', 'cổng thông tin điện tử', 'trang tin điện tử', 'cổng tttđt', 'báo điện tử', 'báo', 'tạp chí', 'thông tấn xã', 'đài phát thanh'],
  sourceLabels: ['nguồn', 'nguồn tin', 'theo nguồn'],
  rightsLabels: ['©', 'bản quyền thuộc về', 'bản quyền thuộc', 'bản quyền ©', 'copyright ©', 'copyright'],
  speech: ['cho biết', 'cho hay', 'chia sẻ', 'phát biểu', 'nhấn mạnh', 'khẳng định', 'bày tỏ', 'trao đổi với', 'nói', 'thông tin thêm', 'nhận định', 'theo ông', 'theo bà', 'theo đồng chí', 'theo anh', 'theo chị'],
  past: ['trước đó', 'trước đây', 'theo thống kê', 'theo số liệu', 'theo báo cáo', 'thời gian qua', 'trong thời gian qua', 'những năm qua', 'trong những năm qua', 'những năm gần đây', 'đến nay', 'tính đến', 'tính từ', 'qua rà soát', 'qua kiểm tra', 'qua thống kê', 'năm qua', 'hiện nay', 'hiện', 'hiện tại', 'được biết', 'nhờ đó', 'nhờ vậy', 'kết quả', 'sáng', 'chiều', 'sau thời gian', 'sau gần', 'sau hơn', 'nhìn chung', 'vừa qua', 'mới đây', 'nhiều năm qua', 'từ đầu năm'],
  results: ['đánh giá cao', 'biểu dương', 'tuyên dương', 'ghi nhận và', 'đạt kết quả', 'đã đạt', 'đã thực hiện', 'đã tổ chức', 'đã triển khai', 'cùng kỳ'],
  assigningAdverbs: ['còn', 'cũng', 'đã', 'vừa', 'sẽ', 'tiếp tục', 'đồng thời', 'và', 'có', 'ra', 'gửi', 'ban hành', 'công văn', 'văn bản', 'công điện', 'thông báo', 'kịp thời', 'đặc biệt', 'trực tiếp', 'thống nhất', 'chính thức', 'cụ thể', 'nêu rõ', 'theo đó', 'chỉ đạo', 'nghiêm túc', 'lưu ý', 'nhấn mạnh', 'trong đó', 'qua đó', 'từ đó', 'do đó', 'kêu gọi'],
  assigning: ['giao', 'giao cho', 'giao nhiệm vụ cho', 'giao trách nhiệm cho', 'phân công', 'yêu cầu', 'đề nghị', 'chỉ đạo', 'phân giao'],
  assigningAlone: ['giao', 'phân công', 'phân giao', 'yêu cầu', 'đề nghị'],
  given: ['được giao nhiệm vụ', 'được giao trách nhiệm', 'được giao', 'được yêu cầu', 'được phân công', 'được đề nghị', 'được UBND tỉnh giao', 'có trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm', 'phải', 'cần', 'cần phải', 'sẽ được giao'],
  intentions: ['sẽ', 'sẽ phải', 'còn', 'cũng', 'cũng sẽ', 'còn phải', 'phải', 'cần', 'cần phải', 'dự kiến', 'dự kiến sẽ', 'tiếp tục sẽ', 'đồng thời', 'cũng cần', 'cũng được giao'],
  anyOpenings: ['các', 'những', 'mỗi', 'từng', 'toàn bộ', 'chủ', 'người'],
  obligations: ['phải', 'cần phải', 'có trách nhiệm', 'có nhiệm vụ', 'được yêu cầu', 'được giao'],
  duties: ['có trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm'],
  tells: ['khuyến cáo', 'cho biết', 'cho hay', 'cho rằng', 'nhận định', 'mong muốn', 'mong', 'kỳ vọng', 'hy vọng', 'chia sẻ', 'cảm ơn', 'biểu dương', 'đánh giá', 'đánh giá cao', 'ghi nhận', 'khẳng định', 'nhấn mạnh', 'lưu ý', 'thông tin', 'nêu rõ', 'nhận được', 'hiện', 'hiện có', 'hiện đang', 'có hơn', 'từng', 'xác định', 'kêu gọi', 'chúc mừng', 'cũng cho biết', 'giới thiệu về', 'diễn ra', 'quy tụ', 'thu hút'],
  ordinals: ['một là', 'hai là', 'ba là', 'bốn là', 'năm là', 'sáu là', 'bảy là', 'tám là', 'chín là', 'mười là', 'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'],
  localities: ['tỉnh', 'toàn tỉnh', 'thành phố', 'toàn thành phố', 'huyện', 'toàn huyện', 'thị xã', 'quận', 'xã', 'toàn xã', 'phường', 'thị trấn', 'đặc khu', 'địa phương', 'tỉnh ta', 'ngành', 'toàn ngành', 'nhà trường', 'trường', 'trung tâm', 'cơ quan', 'bệnh viện', 'sở', 'đơn vị'],
  leadIns: ['tập trung', 'triển khai', 'thực hiện', 'tổ chức', 'một số', 'các', 'những', 'nhiệm vụ', 'giải pháp', 'nội dung', 'trọng tâm', 'chủ yếu', 'cụ thể', 'sau', 'như sau', 'sau đây', 'gồm', 'bao gồm', 'là', 'nghiêm túc', 'tốt', 'đồng bộ', 'việc', 'công việc', 'hoạt động', 'chính', 'vào', 'và', 'hiệu quả', 'có hiệu quả', 'nhóm', 'cơ bản', 'với', 'như', 'đó', 'theo', 'chức năng', 'được giao', 'quyết liệt', 'kịp thời', 'khẩn trương', 'đề ra', 'trong đó', 'về', 'thời gian tới', 'trong thời gian tới', 'quan trọng', 'then chốt', 'chú trọng', 'ưu tiên', 'yêu cầu', 'phải', 'cần', 'để', 'mục tiêu', 'trên', 'đạt', 'đó là', 'chỉ đạo', 'lãnh đạo', 'triển khai thực hiện', 'kế hoạch', 'vấn đề', 'phần việc', 'chỉ đạo thực hiện'],
  dutyNouns: ['nhiệm vụ', 'giải pháp', 'nội dung', 'yêu cầu', 'giao', 'hoạt động', 'công việc', 'trách nhiệm', 'phân công', 'đề nghị', 'biện pháp', 'chỉ đạo', 'tổ chức thực hiện', 'trọng tâm', 'thực hiện', 'triển khai', 'tập trung'],
  aimNouns: ['mục tiêu', 'chỉ tiêu', 'phấn đấu', 'mục đích', 'đặt mục tiêu', 'quyết tâm'],
  listOpeners: ['với các nội dung như', 'với các nội dung', 'với những nội dung', 'với các nhiệm vụ', 'với các nhiệm vụ như', 'với các giải pháp', 'với các giải pháp như', 'với các hoạt động', 'với các hoạt động như', 'với một số nội dung', 'với nội dung', 'trong đó tập trung', 'trong đó chú trọng', 'bằng các giải pháp', 'thông qua các hoạt động', 'với nội dung trọng tâm', 'với các nội dung trọng tâm', 'trên các lĩnh vực', 'như'],
  furtherVerbs: ['phối hợp', 'phổ cập', 'phối kết hợp', 'xuất bản', 'sản xuất', 'sáng tác', 'dàn dựng', 'tái cơ cấu', 'cơ cấu lại', 'khôi phục', 'phục hồi', 'bảo tồn', 'tôn tạo', 'trồng', 'nuôi', 'giảm thiểu', 'mở', 'mở các', 'củng cố', 'nhân rộng', 'hình thành', 'thiết kế', 'thiết lập', 'tạo', 'tạo lập', 'tạo sự', 'nối', 'kêu gọi', 'thay đổi', 'rèn luyện', 'phát hành', 'in', 'dạy', 'đa dạng hóa', 'chuẩn hóa', 'hiện đại hóa', 'xã hội hóa', 'tinh gọn', 'giảm tải', 'siết chặt', 'tổ chức lại', 'làm', 'dành', 'đặt', 'gắn', 'gắn kết', 'lắng nghe', 'phát thanh', 'truyền tải', 'xóa bỏ', 'tránh', 'không để', 'không được', 'kết hợp', 'phân luồng', 'trợ giúp', 'giúp', 'bảo hộ', 'bảo quản', 'nạo vét', 'vệ sinh', 'tiêu hủy', 'phong tỏa', 'khoanh vùng', 'tuần tra', 'tiêm phòng', 'hoàn chỉnh', 'củng cố, kiện toàn', 'tham vấn', 'chỉnh trang', 'cải tạo', 'xây mới', 'đón tiếp', 'tri ân', 'tham quan', 'phân định', 'phát triển', 'chỉ định', 'tuyển dụng', 'tuyển chọn', 'tuyển sinh', 'đăng cai', 'thắp sáng', 'kiểm kê', 'kiểm định', 'kiểm nghiệm', 'giám định', 'xử phạt', 'trấn áp', 'truy quét', 'triệt phá', 'ngăn ngừa', 'nghiêm cấm', 'khẩn trương', 'tích tụ', 'cải thiện', 'nêu cao', 'đề cao', 'khơi dậy', 'lan tỏa', 'gìn giữ', 'giữ gìn', 'kế thừa', 'trao', 'trao tặng', 'vinh danh', 'khuyến nông', 'cơ giới hóa', 'số hóa', 'tự động hóa', 'cắt giảm', 'đơn giản hóa', 'rà quét', 'bám nắm', 'mua', 'bán', 'vay', 'cho vay', 'giải ngân'],
  purposes: ['góp phần', 'nhằm', 'để', 'qua đó', 'từ đó', 'đáp ứng', 'hướng tới', 'hướng đến', 'phấn đấu'],
}
