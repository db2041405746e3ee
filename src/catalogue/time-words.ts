import type { Frequency } from '../terms.ts'

/**
 * The words in which Vietnamese administrative texts state times (domain.md section 4).
 * Every entry is written in lower case with single blanks; the recognisers ignore case and fold blanks.
 * Both spellings of a word are listed where offices write both (hằng/hàng, quý/quí, kỳ/kì).
 */
export interface TimeWords {
  /** names of the units of the calendar, as they stand before a number */
  readonly day: readonly string[]
  readonly month: readonly string[]
  /** before a number that counts something else than days: "tuần 1 tháng 6" */
  readonly ordinals: readonly string[]
  /** only before a number with its year: "T6/2025" */
  readonly monthShort: readonly string[]
  readonly quarter: readonly string[]
  readonly year: readonly string[]
  /** words before two years: "giai đoạn 2021-2025" */
  readonly stage: readonly string[]
  /** "năm học 2026 - 2027": its days are set by each province, so it stays a name */
  readonly schoolYear: readonly string[]
  readonly headOfPeriod: readonly string[]
  readonly middleOfPeriod: readonly string[]
  readonly tailOfPeriod: readonly string[]
  /** the whole of a period: adds nothing */
  readonly wholeOfPeriod: readonly string[]
  /** the document's own day */
  readonly now: readonly string[]
  readonly weekdays: readonly { readonly words: readonly string[]; readonly weekday: number }[]
  readonly workdays: readonly string[]
  /** part of the day; the afternoon and evening add twelve to the hour */
  readonly morning: readonly string[]
  readonly afternoon: readonly string[]

  /** the work is to be finished at the time that follows */
  readonly complete: readonly string[]
  /** finished earlier than the day named */
  readonly before: readonly string[]
  /** finished on the day named at the latest */
  readonly by: readonly string[]
  /** up to the end of the time named; `full` says so expressly */
  readonly until: readonly string[]
  readonly untilFull: readonly string[]
  readonly from: readonly string[]
  readonly within: readonly string[]
  readonly at: readonly string[]
  readonly and: readonly string[]
  /** the end stays open */
  readonly later: readonly string[]

  /** before the name of a unit of the calendar: "hằng năm" */
  readonly every: readonly string[]
  readonly frequencies: readonly { readonly every: Frequency; readonly words: readonly string[] }[]
  readonly periodic: readonly string[]
  /** "6 tháng/lần", "mỗi năm một lần" */
  readonly times: readonly string[]
  /** what is done a number of times in a period: "03 buổi/tuần", "02 kỳ/tháng" */
  readonly occasions: readonly string[]
  /** of those, what is done several times a day: "03 lần/ngày" ("02 buổi/ngày" names a timetable) */
  readonly dailyOccasions: readonly string[]
  /** before a number that has to be reached */
  readonly atLeast: readonly string[]
  /** before a number: a limit or a comparison, no duty */
  readonly limits: readonly string[]
  /** before "09 buổi/tuần": the hours of a school or service */
  readonly timetables: readonly string[]
  /** where in its period a bare day stands: "ngày 25 của tháng cuối quý" */
  readonly daysOfPeriod: readonly {
    readonly words: readonly string[]
    /** absent where the words leave the period open ("tháng cuối kỳ báo cáo") */
    readonly every?: Frequency
    readonly lastMonthOfPeriod?: true
    readonly nextPeriod?: true
  }[]

  readonly ongoing: readonly string[]
  /** nouns and verbs that make "thường xuyên" say when: "nhiệm vụ thường xuyên", "thực hiện thường xuyên" */
  readonly ongoingDuties: readonly string[]
  readonly ongoingVerbs: readonly string[]

  /** a length of time */
  readonly lengths: readonly {
    readonly unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
    readonly words: readonly string[]
    readonly workingDays?: true
  }[]
  readonly numbers: readonly { readonly n: number; readonly words: readonly string[] }[]
  /** before a length, beside "trong" and "chậm nhất" */
  readonly lengthPrefixes: readonly string[]
  /** between a length and the event it is counted from */
  readonly countedFrom: readonly string[]
  /** before an event: the work comes straight after it */
  readonly after: readonly string[]
  /** before an event: the work comes before it */
  readonly beforeEvent: readonly string[]
  /** after "sau khi": what a meeting did before its conclusion, told rather than ordered */
  readonly deliberation: readonly string[]
  /** before an event in whose course the work is done */
  readonly atEvent: readonly string[]
  /** what has to come first is an instruction of others: a condition rather than a day to count from */
  readonly awaited: readonly string[]
  /** whole expressions that state a condition */
  readonly conditions: readonly string[]
  /** openings of a condition in running text */
  readonly conditionHeads: readonly string[]
  /** openings of a condition that may stand anywhere in running text; the others only open a clause */
  readonly conditionsAnywhere: readonly string[]
  /** after "khi …": the act by which the condition is met */
  readonly conditionActs: readonly string[]
  /** in a time field: the time is set by something else */
  readonly external: readonly string[]

  /** words of a time field that say nothing of their own */
  readonly fieldFiller: readonly string[]
  /** before the year in a title: the year is a season's or a law's, not the document's */
  readonly titleNarrowers: readonly string[]
  /** running text in which a date is no time of a duty */
  readonly validity: readonly string[]
  /** an event is told, not ordered */
  readonly past: readonly string[]
  /** before a day up to which something was counted */
  readonly counting: readonly string[]
  /** words that may open a sentence before its time */
  readonly openings: readonly string[]
  /** before "đến năm …": the horizon of a title */
  readonly horizon: readonly string[]
  /** after "đến năm …": a figure to reach then, so the words are a time */
  readonly reach: readonly string[]
  /** before a time: it belongs to these participles, not to the duty */
  readonly attributes: readonly string[]
  /** before "trong năm …", "từ …": things that are made for a period */
  readonly datedThings: readonly string[]
  /** before a list of units: "báo cáo tuần, tháng" */
  readonly reports: readonly string[]
  /** before "hằng năm": the work that recurs */
  readonly recurringWork: readonly string[]
  /** before "hằng năm": things that are called yearly */
  readonly yearlyThings: readonly string[]
  /** before the name of an activity: "công tác kiểm tra hằng năm" names a thing */
  readonly activityNames: readonly string[]
  /** before "mỗi năm": a figure is told */
  readonly averages: readonly string[]
  /** what a figure counts, before "mỗi năm": "01 tỷ đồng mỗi năm" */
  readonly amounts: readonly string[]
  /** what is held on a day: "tổ chức Lễ phát động ngày 16/10/2026" */
  readonly held: readonly string[]
  /** between the holding and a day: the day is another event's */
  readonly commemorated: readonly string[]
  /** begun on a day: "mở chuyên mục từ ngày 01/8" */
  readonly undertaken: readonly string[]
  /** a meeting at which the work is put forward: "trong kỳ sinh hoạt tháng 8/2026" */
  readonly meetings: readonly string[]
  /** in brackets behind a duty, beside its time: "(Sở A chủ trì; quý II/2026)" */
  readonly assigned: readonly string[]
  /** who sets the condition: "khi cấp có thẩm quyền phê duyệt" */
  readonly conditionSubjects: readonly string[]
  /** "trong thời hạn 05 ngày làm việc" without an event says when; other lengths may say how long */
  readonly termPrefixes: readonly string[]
  /** before "trong thời hạn 30 ngày": how long it lasts, not by when it is done */
  readonly durations: readonly string[]
  /** things made by recurring work: "kết quả đánh giá hằng năm" */
  readonly workNames: readonly string[]
  /** after "hằng năm": says that the recurrence is prescribed */
  readonly asPrescribed: readonly string[]
}

export const TIME_WORDS: TimeWords = {
  day: ['ngày', 'mồng', 'mùng', 'ngày mồng', 'ngày mùng'],
  month: ['tháng'],
  ordinals: ['tuần', 'đợt', 'lần', 'kỳ', 'khóa', 'khoá', 'phiên', 'thứ', 'số', 'tổ', 'vòng', 'giai đoạn'],
  monthShort: ['t'],
  quarter: ['quý', 'quí', 'q'],
  year: ['năm'],
  stage: ['giai đoạn', 'thời kỳ', 'thời kì', 'nhiệm kỳ', 'nhiệm kì', 'trong các năm', 'các năm', 'những năm'],
  schoolYear: ['năm học', 'niên khóa', 'niên khoá', 'năm ngân sách'],
  headOfPeriod: ['đầu'],
  middleOfPeriod: ['giữa'],
  tailOfPeriod: ['cuối'],
  wholeOfPeriod: ['cả'],
  now: [
    'nay',
    'bây giờ',
    'ngày ban hành kế hoạch',
    'ngày ban hành kế hoạch này',
    'khi ban hành kế hoạch',
    'khi ban hành kế hoạch này',
    'khi ban hành',
    'khi kế hoạch được ban hành',
    'ngày kế hoạch được ban hành',
    'ngày ký ban hành',
    'ngày ký',
    'ngày ban hành',
  ],
  weekdays: [
    { words: ['thứ hai', 'thứ 2'], weekday: 1 },
    { words: ['thứ ba', 'thứ 3'], weekday: 2 },
    { words: ['thứ tư', 'thứ 4'], weekday: 3 },
    { words: ['thứ năm', 'thứ 5'], weekday: 4 },
    { words: ['thứ sáu', 'thứ 6'], weekday: 5 },
    { words: ['thứ bảy', 'thứ bẩy', 'thứ 7'], weekday: 6 },
    { words: ['chủ nhật'], weekday: 7 },
  ],
  workdays: [
    'các ngày làm việc trong tuần',
    'tất cả các ngày làm việc trong tuần',
    'các ngày làm việc hàng tuần',
  ],
  morning: ['sáng', 'buổi sáng', 'trưa'],
  afternoon: ['chiều', 'buổi chiều', 'tối', 'buổi tối'],

  complete: [
    'hoàn thành',
    'hoàn thành xong',
    'phải hoàn thành',
    'phấn đấu hoàn thành',
    'cơ bản hoàn thành',
    'hoàn tất',
    'xong',
    'thực hiện xong',
    'kết thúc',
    'kết thúc vào',
    'thời hạn hoàn thành',
    'thời gian hoàn thành',
  ],
  before: [
    'trước',
    'muộn nhất trước',
    'chậm nhất trước',
    'xong trước',
    'chậm nhất là trước',
    'đến trước',
    'hạn trước',
  ],
  by: [
    'chậm nhất',
    'chậm nhất là',
    'chậm nhất vào',
    'chậm nhất đến',
    'chậm nhất đến hết',
    'chậm nhất là đến',
    'chậm nhất trong',
    'muộn nhất',
    'muộn nhất là',
    'muộn nhất vào',
    'muộn nhất đến',
    'không muộn hơn',
    'không chậm hơn',
    'không quá',
    'hạn cuối',
    'hạn cuối là',
    'hạn chót',
    'thời hạn cuối',
    'thời hạn cuối cùng',
  ],
  until: ['đến', 'tới', 'cho đến', 'cho tới', 'kéo dài đến'],
  untilFull: ['đến hết', 'tới hết', 'cho đến hết', 'hết', 'kéo dài đến hết'],
  from: ['từ', 'kể từ', 'tính từ', 'bắt đầu từ', 'bắt đầu', 'khởi đầu từ', 'từ sau'],
  within: [
    'trong',
    'ngay trong',
    'trong thời gian',
    'trong thời hạn',
    'trong khoảng',
    'ngay từ',
    'trong cả',
    'nội trong',
  ],
  at: ['vào', 'vào dịp', 'vào lúc', 'lúc', 'dự kiến', 'dự kiến vào', 'dự kiến trong', 'khoảng', 'vào khoảng'],
  and: ['và', 'hoặc', 'và vào', 'và trong'],
  later: [
    'và các năm tiếp theo',
    'và những năm tiếp theo',
    'và năm tiếp theo',
    'và các năm sau',
    'và những năm sau',
    'và các năm sau đó',
    'và những năm sau đó',
    'và các năm kế tiếp',
    'và những năm kế tiếp',
    'và các năm tới',
    'và những năm tới',
    'và các quý tiếp theo',
    'và các tháng tiếp theo',
    'và các giai đoạn tiếp theo',
    'và giai đoạn tiếp theo',
    'và tiếp theo',
    'và hằng năm',
    'và hàng năm',
    'các năm tiếp theo',
    'những năm tiếp theo',
    'trở đi',
    'trở về sau',
  ],

  every: ['hằng', 'hàng', 'mỗi'],
  frequencies: [
    { every: 'day', words: ['ngày', '01 ngày', '1 ngày', 'một ngày'] },
    { every: 'week', words: ['tuần', '01 tuần', '1 tuần', 'một tuần'] },
    { every: 'month', words: ['tháng', '01 tháng', '1 tháng', 'một tháng'] },
    {
      every: 'quarter',
      words: ['quý', 'quí', '01 quý', '1 quý', 'một quý', '03 tháng', '3 tháng', 'ba tháng'],
    },
    { every: 'half-year', words: ['6 tháng', '06 tháng', 'sáu tháng', 'nửa năm'] },
    { every: 'year', words: ['năm', '12 tháng', '01 năm', '1 năm', 'một năm', 'cả năm'] },
  ],
  periodic: ['định kỳ', 'định kì', 'theo định kỳ', 'theo định kì', 'thực hiện định kỳ'],
  times: ['lần', 'một lần', '01 lần', '1 lần'],
  occasions: [
    'lần',
    'buổi',
    'kỳ',
    'kì',
    'đợt',
    'cuộc',
    'phiên',
    'ngày',
    'số',
    'tin',
    'bài',
    'tin bài',
    'tin, bài',
    'bản tin',
    'lớp',
    'chuyên đề',
    'chuyên mục',
    'chương trình',
    'hội nghị',
    'chuyến',
  ],
  dailyOccasions: ['lần', 'bản tin'],
  atLeast: [
    'ít nhất',
    'tối thiểu',
    'ít nhất từ',
    'tối thiểu từ',
    'không dưới',
    'bảo đảm ít nhất',
    'đảm bảo ít nhất',
  ],
  timetables: ['dạy học', 'tiết học', 'thời khóa biểu', 'thời khoá biểu', 'công suất', 'tần suất bay'],
  limits: ['quá', 'không quá', 'tối đa', 'vượt', 'vượt quá', 'tăng', 'giảm', 'gấp', 'lên', 'xuống', 'dưới'],
  daysOfPeriod: [
    {
      words: ['của tháng', 'của tháng báo cáo', 'trong tháng', 'của mỗi tháng', 'tháng báo cáo'],
      every: 'month',
    },
    {
      words: [
        'tháng sau',
        'của tháng sau',
        'tháng sau tháng báo cáo',
        'của tháng sau tháng báo cáo',
        'tháng tiếp theo',
        'của tháng tiếp theo',
        'của tháng tiếp theo tháng báo cáo',
        'của tháng kế tiếp',
        'tháng kế tiếp',
        'tháng liền kề',
        'của tháng liền kề',
        'của tháng liền kề tháng báo cáo',
        'của tháng sau kỳ báo cáo',
      ],
      every: 'month',
      nextPeriod: true,
    },
    {
      words: [
        'tháng cuối quý',
        'của tháng cuối quý',
        'tháng cuối quí',
        'tháng cuối của quý',
        'của tháng cuối của quý',
        'tháng cuối mỗi quý',
        'của tháng cuối mỗi quý',
        'tháng cuối cùng của quý',
        'của tháng cuối cùng của quý',
        'tháng cuối cùng của mỗi quý',
        'của tháng cuối cùng của mỗi quý',
        'tháng cuối cùng quý',
        'tháng cuối hằng quý',
        'của tháng cuối hằng quý',
        'tháng cuối của mỗi quý',
        'của tháng thứ ba của quý',
        'tháng cuối của quý báo cáo',
        'của tháng cuối quý báo cáo',
      ],
      every: 'quarter',
      lastMonthOfPeriod: true,
    },
    {
      words: [
        'tháng đầu quý sau',
        'của tháng đầu quý sau',
        'tháng đầu tiên của quý sau',
        'của tháng đầu tiên của quý sau',
        'tháng đầu của quý sau',
        'của tháng đầu của quý sau',
        'của tháng đầu quý tiếp theo',
        'tháng đầu quý tiếp theo',
        'của tháng đầu tiên của quý tiếp theo',
        'tháng đầu tiên quý sau',
      ],
      every: 'quarter',
      nextPeriod: true,
    },
    {
      words: [
        'năm sau',
        'của năm sau',
        'năm kế tiếp',
        'của năm kế tiếp',
        'năm kế tiếp của năm báo cáo',
        'của năm kế tiếp của năm báo cáo',
        'năm tiếp theo',
        'của năm tiếp theo',
        'của năm liền kề',
        'năm liền kề',
        'của năm liền kề năm báo cáo',
        'năm liền kề năm báo cáo',
        'của năm sau năm báo cáo',
        'năm sau năm báo cáo',
        'năm sau liền kề',
      ],
      every: 'year',
      nextPeriod: true,
    },
    {
      words: [
        'tháng cuối kỳ báo cáo',
        'của tháng cuối kỳ báo cáo',
        'tháng cuối của kỳ báo cáo',
        'của tháng cuối của kỳ báo cáo',
        'của tháng cuối cùng của kỳ báo cáo',
        'tháng cuối cùng của kỳ báo cáo',
      ],
      lastMonthOfPeriod: true,
    },
    { words: ['năm báo cáo', 'của năm báo cáo', 'của năm', 'của mỗi năm'], every: 'year' },
  ],

  ongoing: [
    'thường xuyên',
    'liên tục',
    'thường xuyên, liên tục',
    'thường xuyên liên tục',
    'thường xuyên và liên tục',
    'nhiệm vụ thường xuyên',
    'công việc thường xuyên',
    'thực hiện thường xuyên',
    'thực hiện thường xuyên, liên tục',
    'triển khai thường xuyên',
    'tiến hành thường xuyên',
    'duy trì thường xuyên',
    'làm thường xuyên',
    'quanh năm',
    'lâu dài',
    'thường xuyên, lâu dài',
    '24/24',
    '24/24 giờ',
    '24/7',
  ],
  ongoingDuties: ['nhiệm vụ', 'công việc'],
  ongoingVerbs: ['thực hiện', 'triển khai', 'tiến hành', 'duy trì', 'làm'],

  lengths: [
    { unit: 'hour', words: ['giờ', 'tiếng', 'giờ đồng hồ'] },
    { unit: 'day', words: ['ngày'] },
    { unit: 'day', words: ['ngày làm việc'], workingDays: true },
    { unit: 'week', words: ['tuần', 'tuần lễ'] },
    { unit: 'month', words: ['tháng'] },
    { unit: 'quarter', words: ['quý'] },
    { unit: 'year', words: ['năm'] },
  ],
  numbers: [
    { n: 1, words: ['một'] },
    { n: 2, words: ['hai'] },
    { n: 3, words: ['ba'] },
    { n: 4, words: ['bốn'] },
    { n: 5, words: ['năm'] },
    { n: 6, words: ['sáu'] },
    { n: 7, words: ['bảy', 'bẩy'] },
    { n: 8, words: ['tám'] },
    { n: 9, words: ['chín'] },
    { n: 10, words: ['mười'] },
    { n: 15, words: ['mười lăm'] },
    { n: 20, words: ['hai mươi'] },
    { n: 30, words: ['ba mươi'] },
  ],
  lengthPrefixes: [
    'trong vòng',
    'sau',
    'tối đa',
    'trong vòng tối đa',
    'chậm nhất sau',
    'trong thời hạn tối đa',
  ],
  countedFrom: ['kể từ', 'tính từ', 'từ', 'sau', 'kể từ sau', 'ngay sau', 'trước', 'trước khi'],
  after: ['ngay sau khi', 'sau khi', 'ngay sau', 'ngay khi', 'liền sau khi', 'ngay lập tức sau khi'],
  beforeEvent: [
    'trước khi',
    'ngay trước khi',
    'trước thời điểm',
    'trước kỳ họp',
    'trước phiên họp',
    'trước hội nghị',
  ],
  deliberation: ['nghe', 'xem xét', 'thảo luận', 'nghiên cứu', 'trao đổi', 'xem', 'bàn'],
  atEvent: [
    'tại thời điểm',
    'vào thời điểm',
    'vào dịp',
    'nhân dịp',
    'trong dịp',
    'dịp',
    'cùng thời điểm',
    'cùng thời gian',
  ],
  awaited: ['hướng dẫn', 'chỉ đạo', 'yêu cầu', 'ý kiến', 'chủ trương', 'kế hoạch của', 'văn bản'],
  conditions: [
    'đột xuất',
    'khi có yêu cầu',
    'đột xuất khi có yêu cầu',
    'khi được yêu cầu',
    'đột xuất theo yêu cầu',
    'khi cần thiết',
    'khi cần',
    'khi phát sinh',
  ],
  conditionHeads: [
    'khi có',
    'khi được',
    'khi phát hiện',
    'khi xuất hiện',
    'khi xảy ra',
    'khi phát sinh',
    'khi cần',
    'khi cần thiết',
    'khi nhận được',
    'trường hợp phát sinh',
  ],
  conditionsAnywhere: [
    'khi có yêu cầu',
    'khi được yêu cầu',
    'đột xuất khi có yêu cầu',
    'đột xuất theo yêu cầu',
    'khi phát hiện',
  ],
  conditionActs: [
    'ban hành',
    'phê duyệt',
    'thông qua',
    'giao',
    'hướng dẫn',
    'yêu cầu',
    'đề nghị',
    'cho ý kiến',
  ],
  external: [
    'theo tiến độ',
    'theo hướng dẫn',
    'theo kế hoạch',
    'theo chương trình',
    'theo quy định',
    'theo qui định',
    'theo yêu cầu',
    'theo chỉ đạo',
    'theo lịch',
    'theo thời hạn',
    'theo thời gian',
    'theo lộ trình',
    'theo phân kỳ',
    'theo thông báo',
    'theo thực tế',
    'theo mùa vụ',
    'theo nhu cầu',
    'theo đề nghị',
    'theo đề án',
    'theo dự án',
    'theo nghị quyết',
    'theo quyết định',
    'theo chỉ thị',
    'căn cứ tình hình thực tế',
    'tùy theo tình hình thực tế',
    'tùy tình hình thực tế',
    'phù hợp với',
  ],

  titleNarrowers: [
    'mùa',
    'vụ',
    'đợt',
    'dịp',
    'tết',
    'kỳ thi',
    'kì thi',
    'luật',
    'bộ luật',
    'hiến pháp',
    'phiên họp',
    'kỳ họp',
    'kì họp',
    'hội nghị',
    'cuộc họp',
  ],
  fieldFiller: [
    'và',
    'hoặc',
    'thực hiện',
    'triển khai',
    'thời gian',
    'thời hạn',
    'thời gian thực hiện',
    'tổ chức',
  ],
  validity: ['hiệu lực', 'có hiệu lực', 'hiệu lực thi hành', 'thi hành kể', 'hết hiệu lực', 'có giá trị'],
  past: [
    'đã',
    'vừa qua',
    'vừa rồi',
    'năm qua',
    'quý qua',
    'tháng qua',
    'tuần qua',
    'thời gian qua',
    'giai đoạn qua',
    'nhiệm kỳ qua',
  ],
  counting: ['tính', 'tính từ', 'số liệu', 'lũy kế', 'luỹ kế', 'so với', 'tại', 'từ', 'dự báo', 'ước'],
  openings: ['phấn đấu', 'mục tiêu', 'riêng', 'đồng thời', 'trong đó', 'và', 'chỉ tiêu', 'cụ thể', 'yêu cầu'],
  horizon: ['tầm nhìn', 'định hướng', 'hướng tới', 'giai đoạn', 'và đến', 'thời kỳ'],
  reach: [
    'đạt',
    'có',
    'phải',
    'hoàn thành',
    'cơ bản',
    'tăng',
    'giảm',
    'khoảng',
    'ít nhất',
    'tối thiểu',
    'phấn đấu',
    'bảo đảm',
    'đảm bảo',
    'trở thành',
  ],
  attributes: [
    'được giao',
    'tiếp nhận',
    'phát sinh',
    'được cấp',
    'sinh',
    'nghỉ hưu',
    'tuyển dụng',
    'tồn đọng',
    'tính',
    'so với',
    'trở về',
    'gia hạn',
    'công nhận',
    'có hiệu lực',
    'hoạt động',
    'thành lập',
    'sáp nhập',
    'hưởng',
    'áp dụng',
    'bước',
    'đưa',
    'chuyển',
    'nghỉ',
    'bắt đầu',
  ],
  datedThings: [
    'kế hoạch',
    'kế hoạch vốn',
    'chương trình',
    'dự toán',
    'ngân sách',
    'mục tiêu',
    'chỉ tiêu',
    'nhu cầu',
    'quy hoạch',
    'chiến lược',
    'phát triển',
    'tình hình',
    'số liệu',
  ],
  reports: ['báo cáo', 'sơ kết', 'tổng kết', 'giao ban', 'họp', 'họp giao ban'],
  recurringWork: [
    'báo cáo',
    'sơ kết',
    'tổng kết',
    'đánh giá',
    'rà soát',
    'cập nhật',
    'công bố',
    'kiểm tra',
    'giao ban',
    'tổng hợp',
    'họp',
    'thực hiện',
    'tổ chức',
    'gửi',
    'thống kê',
    'khảo sát',
    'kiểm kê',
    'phát sóng',
    'phát thanh',
    'phát hành',
    'xuất bản',
    'công khai',
    'niêm yết',
    'gặp gỡ',
    'đối thoại',
    'ra thông báo',
    'giám sát',
    'sinh hoạt',
    'tuyên truyền',
    'tập huấn',
    'diễn tập',
    'quan trắc',
    'tổng vệ sinh',
    'tuần tra',
    'đôn đốc',
    'theo dõi',
    'kiểm điểm',
    'đối chiếu',
    'ra quân',
    'nộp',
    'lập',
    'thu thập',
    'xếp hạng',
    'bình xét',
    'biểu dương',
    'tham mưu',
    'trình',
    'mở',
    'đăng tải',
    'tiếp',
    'trao đổi',
    'nhắc nhở',
    'điểm danh',
    'trực',
    'thu gom',
    'vệ sinh',
    'quét dọn',
    'đối soát',
    'bàn giao',
    'chấm điểm',
  ],
  yearlyThings: [
    'dự toán',
    'ngân sách',
    'kinh phí',
    'nguồn',
    'nguồn vốn',
    'trợ cấp',
    'kế hoạch',
    'chương trình',
    'danh mục',
    'chỉ tiêu',
    'xếp loại',
    'thi đua',
    'đời sống',
    'hoạt động',
    'nhiệm vụ',
    'bồi dưỡng',
    'mức',
    'tiền',
    'lương',
    'phụ cấp',
    'học phí',
    'thu nhập',
    'trợ giúp',
    'doanh thu',
    'vốn',
  ],
  activityNames: [
    'việc',
    'công tác',
    'kết quả',
    'chất lượng',
    'hoạt động',
    'quy chế',
    'quy trình',
    'kế hoạch',
    'chương trình',
    'nội dung',
    'phần mềm',
    'hệ thống',
    'tiêu chí',
    'căn cứ',
    'nguồn',
    'kinh phí',
    'mẫu',
    'trong',
  ],
  amounts: ['đồng', 'người', 'hộ', 'tấn', 'ha', 'kg', 'suất', 'lượt', 'kwh', 'm3', 'usd'],
  averages: ['bình quân', 'trung bình', 'tính bình quân', 'ước', 'khoảng'],
  held: [
    'tổ chức',
    'diễn ra',
    'khai mạc',
    'bế mạc',
    'phát động',
    'ra quân',
    'khánh thành',
    'khai trương',
    'khai giảng',
    'khởi công',
    'công bố',
    'tiến hành',
  ],
  commemorated: [
    'kỷ niệm',
    'chào mừng',
    'hướng tới',
    'phục vụ',
    'hưởng ứng',
    'nhân',
    'bầu cử',
    'kết quả',
    'theo',
    'quy định',
    'thực hiện',
    'căn cứ',
    'số',
    'sinh',
    'ban hành',
  ],
  undertaken: [
    'mở',
    'triển khai',
    'tổ chức',
    'thực hiện',
    'vận hành',
    'đưa',
    'phát động',
    'khai giảng',
    'thí điểm',
    'tiến hành',
    'phát sóng',
    'phát thanh',
    'cung cấp',
    'tiếp nhận',
    'thu phí',
    'ra quân',
    'bố trí',
    'cấp',
    'sử dụng',
    'áp dụng',
    'tuyển sinh',
    'đăng tải',
    'trang trí',
    'treo',
  ],
  meetings: [
    'kỳ họp',
    'kỳ sinh hoạt',
    'phiên họp',
    'cuộc họp',
    'buổi sinh hoạt',
    'hội nghị',
    'đợt sinh hoạt',
    'buổi họp',
  ],
  assigned: ['chủ trì', 'phối hợp', 'thực hiện', 'tham mưu', 'đầu mối', 'đơn vị', 'cơ quan'],
  conditionSubjects: [
    'cấp',
    'cơ quan',
    'trung ương',
    'tỉnh',
    'thành phố',
    'đề án',
    'kế hoạch',
    'dự án',
    'quy hoạch',
    'nghị quyết',
    'nghị định',
    'thông tư',
    'quyết định',
    'luật',
    'các bộ',
    'bộ',
    'văn bản',
  ],
  durations: [
    'bảo hành',
    'lưu',
    'lưu giữ',
    'lưu trữ',
    'tạm',
    'tạm dừng',
    'đình chỉ',
    'tước',
    'giảm',
    'rút ngắn',
    'nghỉ',
    'cách ly',
    'niêm yết',
    'kéo dài',
  ],
  termPrefixes: [
    'trong thời hạn',
    'trong vòng',
    'trong thời hạn tối đa',
    'trong vòng tối đa',
    'chậm nhất sau',
  ],
  workNames: [
    'quy chế',
    'quy định',
    'kế hoạch',
    'tiêu chí',
    'bộ chỉ số',
    'kết quả',
    'danh mục',
    'số liệu',
    'đề án',
    'nhiệm vụ',
  ],
  asPrescribed: ['theo quy định', 'theo qui định', 'theo chế độ', 'đúng quy định', 'theo yêu cầu'],
}
