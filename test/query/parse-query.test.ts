import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { Expression } from '../../src/query/expression.ts'
import { parseQuery } from '../../src/query/parse-query.ts'

/** An expression as it was understood, in a short form. */
function shown(node: Expression): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return `(${node.terms.map(shown).join(node.kind === 'and' ? ' & ' : ' | ')})`
    case 'not':
      return `!${shown(node.term)}`
    case 'words':
      return `"${node.words}"`
    case 'has':
      return `has ${node.field}`
    case 'field': {
      const { kind, ...test } = node.test
      if (kind !== 'days') return `${node.field}=${Object.values(test).join('')}`
      const { from = '', to = '' } = { ...node.test }
      return from === to ? `${node.field}=${from}` : `${node.field}=${from}..${to}`
    }
  }
}

const on = '2026-03-01'
const understood = (text: string): string => shown(parseQuery(text, { on }))

test.each([
  // words
  ['báo chí', '("báo" & "chí")'],
  ['"báo chí"', '"báo chí"'],
  ['“thông tin” đối', '("thông tin" & "đối")'],
  ['157/KH-UBND', '"157/KH-UBND"'],
  ['10:30', '"10:30"'],
  ['https://a.vn', '"https://a.vn"'],
  ['a - b', '("a" & "b")'],
  ['báo chí – truyền thông', '("báo" & "chí" & "truyền" & "thông")'],
  ['a , b…', '("a" & "b…")'],
  ['or', '"or"'],
  // joining
  ['a OR b c', '("a" | ("b" & "c"))'],
  ['a AND b', '("a" & "b")'],
  ['a HOẶC b', '("a" | "b")'],
  ['a VÀ KHÔNG b', '("a" & !"b")'],
  ['(a OR b) c', '(("a" | "b") & "c")'],
  ['-a', '!"a"'],
  ['NOT a b', '(!"a" & "b")'],
  ['NOT (a b)', '!("a" & "b")'],
  ['-"a b"', '!"a b"'],
  ['-(a OR b)', '!("a" | "b")'],
  ['--a', '!!"a"'],
  // fields, in both languages
  ['unit:"Sở Du lịch" role:lead', '(unit=Sở Du lịch & role=lead)'],
  ['đơn-vị:"Sở Du lịch"', 'unit=Sở Du lịch'],
  ['don_vi:x', 'unit=x'],
  ['donvi:x', 'unit=x'],
  ['vai-trò:chủ-trì', 'role=lead'],
  ['role:"theo dõi, đôn đốc"', 'role=oversee'],
  ['role:theo-doi', 'role=oversee'],
  ['every:quý', 'every=quarter'],
  ['định-kỳ:"hàng tháng"', 'every=month'],
  ['chủ-trì:"Sở Y tế"', 'lead=Sở Y tế'],
  ['kind:định-kỳ', 'kind=recurring'],
  ['loại:deadline', 'kind=deadline'],
  ['every:quarter', 'every=quarter'],
  ['every:hằng-quý', 'every=quarter'],
  ['part:annex', 'part=annex'],
  ['state:done', 'state=done'],
  ['id:II.3.2', 'id=II.3.2'],
  ['mã:157#II.3.2', 'id=157#II.3.2'],
  ['số:157/KH-UBND', 'number=157/KH-UBND'],
  ['section:"tuyên truyền"', 'section=tuyên truyền'],
  ['-role:lead', '!role=lead'],
  ['NOT kind:ongoing', '!kind=ongoing'],
  ['role: lead', 'role=lead'],
  ['role:(lead OR implement)', '(role=lead | role=implement)'],
  ['role:(-lead)', '!role=lead'],
  ['unit:*', 'has unit'],
  ['has:product', 'has product'],
  ['missing:units', '!has unit'],
  ['missing:sản-phẩm', '!has product'],
  ['-missing:units', '!!has unit'],
  ['thiếu:hạn', '!has due'],
  ['có:(unit OR lead)', '(has unit | has lead)'],
  // days
  ['due:2025-07-01', 'due=2025-07-01'],
  ['due:01/07/2025', 'due=2025-07-01'],
  ['due:1.7.2025', 'due=2025-07-01'],
  ['hạn:7/2025', 'due=2025-07-01..2025-07-31'],
  ['due:2025', 'due=2025-01-01..2025-12-31'],
  ['due:2024-02', 'due=2024-02-01..2024-02-29'],
  ['due:Q3/2025', 'due=2025-07-01..2025-09-30'],
  ['due:2025-Q4', 'due=2025-10-01..2025-12-31'],
  ['due:<2025-07-01', 'due=..2025-06-30'],
  ['due:<=2025-07', 'due=..2025-07-31'],
  ['due:>2025', 'due=2026-01-01..'],
  ['due:>=2025', 'due=2025-01-01..'],
  ['due:≥2025', 'due=2025-01-01..'],
  ['due:< 2025-07-01', 'due=..2025-06-30'],
  ['due:2025-01-01..2025-06-30', 'due=2025-01-01..2025-06-30'],
  ['due:..2025', 'due=..2025-12-31'],
  ['due:2025..', 'due=2025-01-01..'],
  ['due:1/2025..3/2025', 'due=2025-01-01..2025-03-31'],
  ['due:today', 'due=2026-03-01'],
  ['due:"hôm nay"', 'due=2026-03-01'],
  ['due:today..30d', 'due=2026-03-01..2026-03-31'],
  ['due:<-7d', 'due=..2026-02-21'],
  ['due:..1m', 'due=..2026-04-01'],
  ['date:>=2025 start:2025', '(date=2025-01-01.. & start=2025-01-01..2025-12-31)'],
])('%s', (text, meaning) => {
  expect(understood(text)).toBe(meaning)
  // decomposed marks, as macOS types them, mean the same
  expect(understood(text.normalize('NFD'))).toBe(meaning)
})

const mistake = (text: string): [string, number | undefined, string | undefined] => {
  try {
    understood(text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const column = 'column' in error.args ? error.args.column : undefined
    const nearest = 'nearest' in error.args ? String(error.args.nearest) : undefined
    return [error.code, column, nearest]
  }
  return ['none', undefined, undefined]
}

test.each([
  ['', 'query/empty', undefined, undefined],
  ['  ', 'query/empty', undefined, undefined],
  ['dua:2025', 'query/unknown-field', 1, 'due'],
  ['a unti:b', 'query/unknown-field', 3, 'unit'],
  ['-rloe:lead', 'query/unknown-field', 2, 'role'],
  ['has:produkt', 'query/unknown-field', 5, 'product'],
  ['has:(unit OR blabla)', 'query/unknown-field', 14, undefined],
  ['role:', 'query/missing-value', 6, undefined],
  ['role:lead due:', 'query/missing-value', 15, undefined],
  ['due: OR a', 'query/missing-value', 5, undefined],
  ['role:boss', 'query/bad-value', 6, undefined],
  ['kind:yearly', 'query/bad-value', 6, undefined],
  ['due:soon', 'query/bad-day', 5, undefined],
  ['due:<', 'query/bad-day', 5, undefined],
  ['due:2025-02-30', 'query/bad-day', 5, undefined],
  ['due:31/4/2025', 'query/bad-day', 5, undefined],
  ['due:2025-13', 'query/bad-day', 5, undefined],
  ['due:..', 'query/bad-day', 5, undefined],
  ['due:2025..tomorrow', 'query/bad-day', 5, undefined],
  ['due:2026..2025', 'query/reversed-range', 5, undefined],
  ['unit:<x', 'query/no-comparison', 6, undefined],
  ['role:lead..guide..', 'query/no-comparison', 6, undefined],
  ['"abc', 'query/unclosed', 1, undefined],
  ['a (b OR c', 'query/unclosed', 3, undefined],
  ['a b)', 'query/unexpected', 4, undefined],
  ['a OR', 'query/missing-term', 3, undefined],
  ['OR a', 'query/missing-term', 1, undefined],
  ['a AND', 'query/missing-term', 3, undefined],
  ['NOT', 'query/missing-term', 1, undefined],
  ['()', 'query/missing-term', 1, undefined],
  ['role:(a:b)', 'query/unexpected', 7, undefined],
])('%j is a mistake', (text, code, column, nearest) => {
  expect(mistake(text)).toEqual([code, column, nearest])
})

test('any text is understood or told to be a mistake within it', () => {
  const piece = fc.constantFrom(
    'a',
    '"',
    '(',
    ')',
    '-',
    ' OR ',
    ' NOT ',
    'due:',
    'role:',
    '<',
    '..',
    '2025',
    ' ',
    ':',
    'ờ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const [code, column] = mistake(text)
      if (code === 'none' || code === 'query/empty') return
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column).toBeLessThanOrEqual(text.length + 1)
    }),
    { numRuns: 500 },
  )
})
