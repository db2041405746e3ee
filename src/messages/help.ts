import type { TermNames } from '../terms.ts'

export interface CommandHelp {
  /** What it does, for the list of commands. */
  readonly summary: TermNames
  /** A short paragraph more; may be absent. */
  readonly more?: TermNames
  readonly examples: readonly Example[]
}

export interface Example {
  readonly line: string | TermNames
  readonly says: TermNames
}

export const PROGRAM_HELP = {
  summary: {
    vi: 'Đọc kế hoạch, văn bản hành chính thành sổ nhiệm vụ: việc gì, ai làm, vai trò nào, bao giờ xong.',
    en: 'Reads Vietnamese administrative plans into a registry of duties: what, who, in which role, by when.',
  },
  examples: [
    {
      line: { vi: 'ttdn parse ke-hoach.md', en: 'ttdn parse plan.md' },
      says: { vi: 'xem sổ nhiệm vụ của một kế hoạch', en: 'see the registry of one plan' },
    },
    {
      line: { vi: 'ttdn parse ke-hoach/ -o registries/', en: 'ttdn parse plans/ -o registries/' },
      says: { vi: 'lập sổ cho cả thư mục', en: 'make a registry for each plan of a folder' },
    },
    {
      line: 'ttdn tasks --unit "Sở Nội vụ"',
      says: { vi: 'đơn vị này phải làm gì, bao giờ', en: 'what must this unit do, and by when' },
    },
    {
      line: 'ttdn show II.3.2',
      says: { vi: 'một nhiệm vụ, kèm nguyên văn trong nguồn', en: 'one task with the lines it came from' },
    },
  ],
} as const satisfies CommandHelp

export const COMMAND_HELP: Readonly<Record<string, CommandHelp>> = {
  parse: {
    summary: { vi: 'đọc văn bản thành sổ nhiệm vụ', en: 'read plans into registries' },
    more: {
      vi: 'Sổ được in ra đầu ra chuẩn, hoặc ghi vào tệp bằng -o. Điều gì văn bản không nói thì sổ không có; chỗ nào chưa hiểu thì được nêu kèm số dòng.',
      en: 'The registry goes to standard output, or to a file with -o. What the document does not say is absent; what was not understood is reported with its line.',
    },
    examples: [
      {
        line: { vi: 'ttdn parse ke-hoach.md', en: 'ttdn parse plan.md' },
        says: { vi: 'in sổ ra màn hình', en: 'print the registry' },
      },
      {
        line: { vi: 'ttdn parse ke-hoach/*.md -o registries/', en: 'ttdn parse plans/*.md -o registries/' },
        says: {
          vi: 'mỗi văn bản một sổ, tên theo số văn bản',
          en: 'one registry for each plan, named after its number',
        },
      },
      {
        line: 'pandoc 157.docx -t markdown | ttdn parse - --from markdown',
        says: { vi: 'đọc từ chương trình khác', en: 'read from another program' },
      },
      {
        line: {
          vi: 'ttdn parse du-thao.md --number 157/KH-UBND --date 22/01/2024',
          en: 'ttdn parse draft.md --number 157/KH-UBND --date 2024-01-22',
        },
        says: { vi: 'cho biết điều phần đầu bị mất không nói', en: 'give what a lost header does not say' },
      },
      {
        line: { vi: 'ttdn parse ke-hoach.md --trace II.3.2', en: 'ttdn parse plan.md --trace II.3.2' },
        says: {
          vi: 'mỗi trường của nhiệm vụ được đọc từ chữ nào',
          en: 'from which words each field of a task was read',
        },
      },
    ],
  },
  tasks: {
    summary: { vi: 'liệt kê nhiệm vụ, của mọi hay của một đơn vị', en: 'list tasks, of all units or of one' },
    more: {
      vi: 'Nhiệm vụ của một đơn vị gồm việc giao thẳng cho nó và việc giao cho tập thể có nó ("các sở, ban, ngành"; cột "qua"). Đơn vị chỉ nhận báo cáo thì không có nhiệm vụ, trừ khi hỏi bằng --role receive.',
      en: 'The duties of a unit are its own and those of the collectives it belongs to ("các sở, ban, ngành"; column "via"). A unit that only receives reports has no duty, unless asked for with --role receive.',
    },
    examples: [
      {
        line: 'ttdn tasks --unit "so vhttdl"',
        says: { vi: 'gõ tắt, không dấu cũng được', en: 'short forms without marks will do' },
      },
      {
        line: {
          vi: 'ttdn tasks --unit "Sở Nội vụ" --role chủ-trì',
          en: 'ttdn tasks --unit "Sở Nội vụ" --role lead',
        },
        says: { vi: 'chỉ việc chủ trì', en: 'only what it leads' },
      },
      {
        line: 'ttdn tasks --unit "Công an tỉnh" --direct --format csv > cong-an.csv',
        says: { vi: 'việc giao thẳng, mở bằng Excel', en: 'its own duties, for Excel' },
      },
      {
        line: { vi: 'ttdn tasks ke-hoach.md', en: 'ttdn tasks plan.md' },
        says: { vi: 'đọc văn bản rồi liệt kê ngay', en: 'parse a plan and list it at once' },
      },
    ],
  },
  query: {
    summary: { vi: 'hỏi sổ bằng biểu thức', en: 'ask registries by an expression' },
    more: {
      vi: 'Từ và "cụm từ" tìm trong nội dung (gõ không dấu cũng được); trường:giá-trị với các trường mã (id), đơn-vị (unit), vai-trò (role), chủ-trì (lead), loại (kind), hạn (due), từ-ngày (start), định-kỳ (every), thời-gian (time), phần (part), mục (section), văn-bản (document), số (number), cơ-quan-ban-hành (issuer), ngày (date), sản-phẩm (product), viện-dẫn (citation), chỉ-tiêu (target), tình-trạng (state), nội-dung (text). Ngày so bằng < <= > >= và khoảng a..b; -điều-kiện hay NOT là trừ ra, OR là hoặc, ngoặc để gộp; has:trường là có, missing:trường là thiếu. Vai trò nói về đơn vị đứng cạnh nó.',
      en: 'Words and "phrases" search the content (also typed without marks); field:value with the fields id (mã), unit (đơn-vị), role (vai-trò), lead (chủ-trì), kind (loại), due (hạn), start (từ-ngày), every (định-kỳ), time (thời-gian), part (phần), section (mục), document (văn-bản), number (số), issuer (cơ-quan-ban-hành), date (ngày), product (sản-phẩm), citation (viện-dẫn), target (chỉ-tiêu), state (tình-trạng), text (nội-dung). Days are compared with < <= > >= and ranges a..b; -condition or NOT excludes, OR joins alternatives, parentheses group; has:field and missing:field ask whether it is there. A role speaks of the unit beside it.',
    },
    examples: [
      {
        line: {
          vi: `ttdn query 'đơn-vị:"Sở Du lịch" vai-trò:chủ-trì hạn:<2025-07-01 "báo chí"'`,
          en: `ttdn query 'unit:"Sở Du lịch" role:lead due:<2025-07-01 "báo chí"'`,
        },
        says: {
          vi: 'chủ trì, hạn trước 01/7/2025, nói đến báo chí',
          en: 'it leads, due before July 2025, on the press',
        },
      },
      {
        line: `ttdn query 'missing:units OR missing:lead' --group-by document --count`,
        says: {
          vi: 'việc chưa rõ người, theo từng văn bản',
          en: 'duties without a responsible unit, by document',
        },
      },
      {
        line: `ttdn query '-kind:ongoing due:today..30d' --sort due`,
        says: { vi: 'việc đến hạn trong 30 ngày tới', en: 'what is due within 30 days' },
      },
    ],
  },
  diff: {
    summary: {
      vi: 'so hai bản: nhiệm vụ nào đổi, đổi gì',
      en: 'compare two versions: which duties changed, and how',
    },
    more: {
      vi: 'So theo nhiệm vụ, không theo dòng: việc thêm, bỏ, chuyển chỗ, tách, gộp; đơn vị thêm, bớt, đổi vai trò; thời hạn sớm lên, lùi lại; sản phẩm; câu chữ. Có khác biệt thì kết thúc với mã 1.',
      en: 'Compares duties, not lines: added, removed, moved, split, merged; units added, removed, in another role; time brought forward or put back; products; wording. Ends with status 1 where there are differences.',
    },
    examples: [
      {
        line: 'ttdn diff registries/2024 registries/2025 --by unit',
        says: { vi: 'mỗi đơn vị được thêm, bớt việc gì', en: 'what each unit gains and loses' },
      },
      {
        line: 'ttdn diff HEAD~1:registries/ registries/ --format markdown',
        says: { vi: 'thay đổi so với bản trước trong git', en: 'changes since the last commit of git' },
      },
      {
        line: { vi: 'ttdn diff du-thao.md ban-hanh.md', en: 'ttdn diff draft.md issued.md' },
        says: { vi: 'hai văn bản, đọc ngay rồi so', en: 'two plans, parsed and compared' },
      },
    ],
  },
  show: {
    summary: {
      vi: 'xem một nhiệm vụ kèm nguyên văn trong nguồn',
      en: 'show a task with the lines it came from',
    },
    examples: [
      {
        line: 'ttdn show II.3.2',
        says: { vi: 'mã ngắn, khi không trùng', en: 'a short id, while it is unique' },
      },
      {
        line: 'ttdn show 157/KH-UBND#II.3.2 registries/',
        says: { vi: 'mã kèm số văn bản', en: 'an id with the number of its document' },
      },
    ],
  },
  validate: {
    summary: { vi: 'kiểm tra sổ nhiệm vụ', en: 'check registries' },
    examples: [
      { line: 'ttdn validate', says: { vi: 'mọi sổ của dự án', en: 'every registry of the project' } },
      {
        line: 'ttdn validate --fail-on warning --format github',
        says: { vi: 'trong GitHub Actions', en: 'in GitHub Actions' },
      },
    ],
  },
  graph: {
    summary: {
      vi: 'vẽ văn bản nào triển khai, căn cứ văn bản nào',
      en: 'draw which document carries out or rests on which',
    },
    examples: [
      { line: 'ttdn graph', says: { vi: 'mọi sổ của dự án', en: 'every registry of the project' } },
      {
        line: 'ttdn graph --relation implements --format mermaid',
        says: {
          vi: 'chỉ quan hệ triển khai, để dán vào Markdown',
          en: 'only what implements what, for Markdown',
        },
      },
    ],
  },
  units: {
    summary: { vi: 'tra cứu đơn vị trong danh mục', en: 'look up units of the catalogue' },
    examples: [
      {
        line: 'ttdn units "so tt&tt"',
        says: {
          vi: 'tên đầy đủ, thời gian tồn tại, đơn vị kế thừa',
          en: 'its full name, when it existed, what succeeded it',
        },
      },
      { line: 'ttdn units', says: { vi: 'cả danh mục', en: 'the whole catalogue' } },
    ],
  },
  explain: {
    summary: { vi: 'giải thích một mã chẩn đoán', en: 'explain a diagnostic code' },
    examples: [
      {
        line: 'ttdn explain time/impossible',
        says: { vi: 'nghĩa là gì, nên làm gì', en: 'what it means and what to do' },
      },
      { line: 'ttdn explain', says: { vi: 'danh sách các mã', en: 'the list of codes' } },
    ],
  },
  schema: {
    summary: { vi: 'in lược đồ JSON của sổ nhiệm vụ', en: 'print the JSON schema of registries' },
    examples: [
      {
        line: 'ttdn schema > registry.schema.json',
        says: { vi: 'để trình soạn thảo kiểm tra', en: 'for an editor to check with' },
      },
    ],
  },
}

/** Headings of the help page. */
export const HELP_HEADINGS = {
  usage: { vi: 'Cách dùng', en: 'Usage' },
  arguments: { vi: 'Đối số', en: 'Arguments' },
  commands: { vi: 'Lệnh', en: 'Commands' },
  options: { vi: 'Tùy chọn', en: 'Options' },
  everywhere: { vi: 'Tùy chọn chung', en: 'Options of every command' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
  status: { vi: 'Mã kết thúc', en: 'Exit status' },
  more: { vi: 'Xem từng lệnh: ttdn LỆNH --help', en: 'More on a command: ttdn COMMAND --help' },
  commandName: { vi: 'LỆNH', en: 'COMMAND' },
  optionsWord: { vi: '[tùy chọn]', en: '[options]' },
} as const satisfies Record<string, TermNames>

export const EXIT_HELP: readonly (readonly [string, TermNames])[] = [
  ['0', { vi: 'ổn', en: 'fine' }],
  [
    '1',
    {
      vi: 'có điều cần xem: lỗi trong sổ, khác biệt, tệp không phải văn bản',
      en: 'findings: errors in registries, differences, a file that is no plan',
    },
  ],
  [
    '2',
    {
      vi: 'dùng sai, thiếu tệp, cấu hình sai, không rõ đơn vị',
      en: 'wrong usage, missing file, bad configuration, unknown unit',
    },
  ],
]
