import { expect, test } from 'vitest'
import { DEFAULT_SEVERITY, type DiagnosticArgs, type DiagnosticCode } from '../../src/diagnostics/codes.ts'
import { DIAGNOSTIC_MESSAGES } from '../../src/messages/diagnostics.ts'
import type { DiagnosticMessage } from '../../src/messages/diagnostics/message.ts'
import { LANGUAGES } from '../../src/terms.ts'

const codes = Object.keys(DEFAULT_SEVERITY).sort()
const messages: Readonly<Record<string, DiagnosticMessage<DiagnosticCode>>> = DIAGNOSTIC_MESSAGES as never

/** Arguments of any code: every name gives a text that is told apart by its name. */
const anyArgs = new Proxy(
  {},
  {
    get: (_, name) => {
      if (['bytes', 'limit', 'count', 'line'].includes(String(name))) return 1_500_000
      return ['fields', 'missing', 'ids', 'tasks', 'names', 'leads', 'nearest'].includes(String(name))
        ? [String(name)]
        : `«${String(name)}»`
    },
    has: () => true,
  },
) as DiagnosticArgs[DiagnosticCode]

test('every code has its messages and no message is without code', () => {
  expect(Object.keys(DIAGNOSTIC_MESSAGES).sort()).toEqual(codes)
})

for (const language of LANGUAGES) {
  test.each(codes)(`%s speaks ${language}`, (code) => {
    const message = messages[code]
    const sentence = message?.[language](anyArgs) ?? ''
    expect(sentence).toMatch(/\p{L}{2}/u)
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/u)
    // places, severity and code stand around it: it is neither a paragraph nor ends in a full stop
    expect(sentence).not.toMatch(/[.\n]$/u)
    for (const part of ['meaning', 'mend'] as const) {
      expect(message?.[part][language]).toMatch(/^(?:[\p{Lu}"]|ttdn ).{10}/su)
    }
  })
}

test('Vietnamese is not English', () => {
  const same = codes.filter((code) => messages[code]?.vi(anyArgs) === messages[code]?.en(anyArgs))
  expect(same).toEqual([])
  expect(codes.filter((code) => messages[code]?.meaning.vi === messages[code]?.meaning.en)).toEqual([])
})

test('sentences are NFC and use one spelling of tone marks', () => {
  const all = codes.flatMap((code) => [
    messages[code]?.vi(anyArgs) ?? '',
    messages[code]?.meaning.vi ?? '',
    messages[code]?.mend.vi ?? '',
  ])
  expect(all.filter((text) => text !== text.normalize('NFC'))).toEqual([])
  // "khóa", not "khoá" (the spelling of the official documents since 2020)
  expect(all.filter((text) => /o[áàảãạ](?!\p{L})|u[ýỳỷỹỵ](?<!qu[ýỳỷỹỵ])(?!\p{L})/u.test(text))).toEqual([])
})
