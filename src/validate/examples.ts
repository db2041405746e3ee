import type { DiagnosticCode } from '../diagnostics/codes.ts'

/**
 * For each rule a piece of a registry that it reports and one that it does not. Only the keys that matter are
 * shown; a test puts the rest around them and runs the rule, so what stands in docs/rules.md is true.
 */
export interface RuleExample {
  readonly bad: string
  readonly good: string
  /** for drift: what reading the source again gives */
  readonly source?: string
  /** for checks across registries: another registry of the same place and year */
  readonly other?: string
}

const content = 'Rà soát, cập nhật cơ sở dữ liệu đất đai của tỉnh và kết nối với dữ liệu dân cư'

export const RULE_EXAMPLES: { readonly [C in DiagnosticCode]?: RuleExample } = {
  'id/duplicate': {
    bad: 'tasks:\n  - { id: II.1 }\n  - { id: II.1 }',
    good: 'tasks:\n  - { id: II.1 }\n  - { id: II.1~2 }',
  },
  'id/unknown': {
    bad: 'tasks:\n  - { id: II.1, see: [IV.9] }',
    good: 'tasks:\n  - { id: II.1, see: [IV.1] }\n  - { id: IV.1 }',
  },
  'date/impossible': {
    bad: 'tasks:\n  - { id: II.1, time: { text: "trước ngày 31/4", kind: deadline, end: "2025-04-31" } }',
    good: 'tasks:\n  - { id: II.1, time: { text: "trước ngày 30/4", kind: deadline, end: "2025-04-30" } }',
  },
  'date/end-before-start': {
    bad: 'tasks:\n  - { id: II.1, time: { text: "từ tháng 9 đến tháng 3", kind: period, start: "2025-09-01", end: "2025-03-31" } }',
    good: 'tasks:\n  - { id: II.1, time: { text: "từ tháng 3 đến tháng 9", kind: period, start: "2025-03-01", end: "2025-09-30" } }',
  },
  'date/before-document': {
    bad: 'document: { date: "2025-02-17" }\ntasks:\n  - { id: II.1, time: { text: "trước 30/01/2025", kind: deadline, end: "2025-01-30" } }',
    good: 'document: { date: "2025-02-17" }\ntasks:\n  - { id: II.1, time: { text: "trước 30/6/2025", kind: deadline, end: "2025-06-30" } }',
  },
  'date/day-off': {
    bad: 'tasks:\n  - { id: II.1, time: { text: "trước ngày 15/6", kind: deadline, end: "2025-06-15" } }   # Chủ nhật',
    good: 'tasks:\n  - { id: II.1, time: { text: "trước ngày 16/6", kind: deadline, end: "2025-06-16" } }',
  },
  'task/no-unit': {
    bad: 'tasks:\n  - { id: II.1, units: [{ name: "Bộ Nội vụ", role: guide }] }',
    good: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: implement }] }',
  },
  'task/no-lead': {
    bad: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: implement }, { name: "Sở Tài chính", role: implement }] }',
    good: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: lead }, { name: "Sở Tài chính", role: implement }] }',
  },
  'task/no-work': {
    bad: 'tasks:\n  - { id: II.1, content: "Như trên" }',
    good: 'tasks:\n  - { id: II.1, content: "Xây dựng kế hoạch tập huấn" }',
  },
  'task/no-time': {
    bad: 'tasks:\n  - { id: II.1 }',
    good: 'tasks:\n  - { id: II.1, time: { text: "thường xuyên", kind: ongoing } }',
  },
  'task/undated': {
    bad: 'tasks:\n  - { id: II.1, time: { text: "trước mùa mưa", kind: period } }',
    good: 'tasks:\n  - { id: II.1, time: { text: "khi có yêu cầu", kind: conditional } }',
  },
  'task/no-product': {
    bad: 'tasks:\n  - { id: II.1 }',
    good: 'tasks:\n  - { id: II.1, products: [{ text: "Báo cáo" }] }',
  },
  'task/no-authority': {
    bad: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: lead }] }',
    good: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: lead }, { name: "Ủy ban nhân dân tỉnh", role: receive }] }',
  },
  'task/two-leads': {
    bad: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: lead }, { name: "Sở Tài chính", role: lead }] }',
    good: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: lead }, { name: "Sở Tài chính", role: coordinate }] }',
  },
  'duty/same': {
    bad: `tasks:\n  - { id: II.1, content: "${content}" }\n  - { id: IV.1, content: "${content}." }`,
    good: `tasks:\n  - { id: II.1, content: "${content}" }\n  - { id: IV.1, content: "${content}.", see: [II.1] }`,
  },
  'duty/overlap': {
    bad: `tasks:\n  - { id: II.1, content: "${content}", units: [{ name: "Sở Nông nghiệp và Môi trường", role: lead }] }`,
    good: `tasks:\n  - { id: II.1, content: "${content}", units: [{ name: "Công an tỉnh", role: lead }] }`,
    other: `tasks:\n  - { id: III.2, content: "${content} trong năm", units: [{ name: "Công an tỉnh", role: lead }] }`,
  },
  'unit/unknown': {
    bad: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vu", role: lead }] }',
    good: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: lead }] }',
  },
  'unit/anachronism': {
    bad: 'document: { date: "2024-01-22" }\ntasks:\n  - { id: II.1, units: [{ name: "Sở Nông nghiệp và Môi trường", id: so-nnmt, role: lead }] }',
    good: 'document: { date: "2025-06-22" }\ntasks:\n  - { id: II.1, units: [{ name: "Sở Nông nghiệp và Môi trường", id: so-nnmt, role: lead }] }',
  },
  'citation/unknown': {
    bad: 'tasks:\n  - { id: II.1, citations: ["19-NQ/TU"] }',
    good: 'citations: [{ number: "19-NQ/TU", relation: implements, at: "9:1-9:9" }]\ntasks:\n  - { id: II.1, citations: ["19-NQ/TU"] }',
  },
  'citation/suspicious': {
    bad: 'citations: [{ number: "22/2016/TT-BTTTT", type: TT, date: "2012-10-19", relation: basis, at: "9:1-9:9" }]',
    good: 'citations: [{ number: "22/2016/TT-BTTTT", type: TT, date: "2016-10-19", relation: basis, at: "9:1-9:9" }]',
  },
  'citation/later': {
    bad: 'document: { date: "2023-01-08" }\ncitations: [{ number: "500/TTr-STC", date: "2023-12-20", relation: basis, at: "9:1-9:9" }]',
    good: 'document: { date: "2024-01-08" }\ncitations: [{ number: "500/TTr-STC", date: "2023-12-20", relation: basis, at: "9:1-9:9" }]',
  },
  'target/no-value': {
    bad: 'targets: [{ id: I.2-1, text: "tăng số người tham gia", at: "9:1-9:9" }]',
    good: 'targets: [{ id: I.2-1, text: "80% số người tham gia", value: 80, unit: "%", at: "9:1-9:9" }]',
  },
  'target/no-time': {
    bad: 'targets: [{ id: I.2-1, text: "80% số người tham gia", value: 80, at: "9:1-9:9" }]',
    good: 'document: { period: { start: "2025-01-01", end: "2025-12-31" } }\ntargets: [{ id: I.2-1, text: "80% số người tham gia", value: 80, at: "9:1-9:9" }]',
  },
  'drift/source-changed': {
    bad: 'source: { digest: "sha256:1111" }',
    good: 'source: { digest: "sha256:0000" }',
    source: 'source: { digest: "sha256:0000" }',
  },
  'drift/source-missing': {
    bad: 'source: { path: "../plans/52.md" }   # không có tệp này',
    good: 'source: { path: "../plans/52.md" }',
  },
  'drift/task-changed': {
    bad: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: lead }] }',
    good: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: coordinate }] }',
    source: 'tasks:\n  - { id: II.1, units: [{ name: "Sở Nội vụ", role: coordinate }] }',
  },
  'drift/task-missing': {
    bad: 'tasks:\n  - { id: II.1 }\n  - { id: II.2 }',
    good: 'tasks:\n  - { id: II.1 }',
    source: 'tasks:\n  - { id: II.1 }',
  },
  'drift/task-new': {
    bad: 'tasks:\n  - { id: II.1 }',
    good: 'tasks:\n  - { id: II.1 }\n  - { id: II.2 }',
    source: 'tasks:\n  - { id: II.1 }\n  - { id: II.2 }',
  },
  'drift/places': {
    bad: 'tasks:\n  - { id: II.1, at: "10:1-10:80" }',
    good: 'tasks:\n  - { id: II.1, at: "12:1-12:80" }',
    source: 'tasks:\n  - { id: II.1, at: "12:1-12:80" }',
  },
  'private/phone': {
    bad: 'tasks:\n  - { id: II.1, note: "gọi anh B, 0912 345 678" }',
    good: 'tasks:\n  - { id: II.1, note: "theo 157/KH-UBND ngày 22/01/2024" }',
  },
  'private/secrecy': {
    bad: 'tasks:\n  - { id: II.1, note: "Độ mật: Mật" }',
    good: 'tasks:\n  - { id: II.1, content: "Tuyên truyền Luật Bảo vệ bí mật nhà nước" }',
  },
}
