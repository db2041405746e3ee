import { UserError } from '../errors.ts'
import { nearestNames } from '../recognise/nearest-names.ts'
import type { TermNames } from '../terms.ts'
import { readDayRange } from './day-value.ts'
import { allOf, anyOf, type Expression, type FieldTest } from './expression.ts'
import { FIELDS, choicesOf, fieldNamed, fieldNames, type Field, type FieldName } from './fields.ts'
import { tokensOf, type Token } from './lexer.ts'
import { looseKey } from './word-match.ts'

/** Fields that stand for the presence of another: `has:product`, `missing:units`. */
const PRESENCE: Readonly<Record<string, boolean>> = { has: true, co: true, missing: false, thieu: false }

/**
 * Understands an expression: words and "phrases", `field:value`, comparisons and ranges, `-` and NOT, OR,
 * parentheses, `has:` and `missing:`. OR binds weaker than standing side by side; `field:(a OR b)` asks both of one
 * field. Days like `30d` count from the ISO day `on`. Throws a `query/…` error with its column for any mistake.
 */
export function parseQuery(text: string, { on }: { readonly on: string }): Expression {
  const expression = text.normalize('NFC')
  const tokens = tokensOf(expression)
  let at = 0
  const peek = (): Token | undefined => tokens[at]
  const columnAt = (token: Token | undefined): number => (token?.start ?? expression.length) + 1

  function alternatives(field?: NamedField): Expression {
    const terms = [conjunction(field)]
    while (peek()?.kind === 'or') {
      at++
      terms.push(conjunction(field))
    }
    return anyOf(terms)
  }

  function conjunction(field?: NamedField): Expression {
    const terms: Expression[] = []
    let joined = at > 0 ? tokens[at - 1] : undefined
    for (let token = peek(); token !== undefined; token = peek()) {
      if (token.kind === 'or' || token.kind === 'close') break
      if (token.kind === 'and' && terms.length > 0 && joined?.kind !== 'and') {
        joined = token
        at++
        continue
      }
      terms.push(term(field))
      joined = undefined
    }
    const before = joined ?? (terms.length === 0 ? tokens[at - 1] : undefined)
    if (terms.length === 0 || joined?.kind === 'and') {
      if (tokens.length === 0) throw new UserError('query/empty', {})
      throw new UserError('query/missing-term', {
        expression,
        column: columnAt(before === undefined ? peek() : before),
        sign: (before ?? peek())?.text ?? '',
      })
    }
    return allOf(terms)
  }

  function term(field?: NamedField): Expression {
    const token = tokens[at++]
    switch (token?.kind) {
      case 'not': {
        const next = peek()
        if (next === undefined || ['or', 'and', 'close'].includes(next.kind)) throw missingTerm(token)
        return { kind: 'not', term: term(field) }
      }
      case 'open': {
        const inner = alternatives(field)
        if (peek()?.kind !== 'close') throw unclosed(token)
        at++
        return inner
      }
      case 'word':
      case 'phrase':
        if (field !== undefined) return fieldTerm(field, valueFrom(token))
        return { kind: 'words', words: token.text }
      case 'field': {
        if (field !== undefined) throw unexpected(token)
        return fieldExpression(token)
      }
      default:
        throw token === undefined ? new UserError('query/empty', {}) : unexpected(token)
    }
  }

  function fieldExpression(token: Token): Expression {
    const presence = PRESENCE[looseKey(token.text)]
    const name = presence === undefined ? fieldNamed(token.text) : undefined
    if (presence === undefined && name === undefined) throw unknownField(token)
    const next = peek()
    if (next === undefined || !['word', 'phrase', 'open'].includes(next.kind)) {
      throw new UserError('query/missing-value', { expression, column: token.end + 1, field: token.text })
    }
    const field: NamedField = { name, presence: presence ?? true, typed: token.text }
    if (next.kind === 'open') return term(field)
    at++
    return fieldTerm(field, valueFrom(next))
  }

  /** A comparison may stand apart from its value: `due:< 2025`, `due:<"01/07/2025"`. */
  function valueFrom(token: Token): Value {
    const isSign = token.kind === 'word' && /^(?:<=|>=|[<>=≤≥])$/u.test(token.text)
    const next = isSign ? peek() : undefined
    if (next === undefined || !['word', 'phrase'].includes(next.kind))
      return { ...token, quoted: token.kind === 'phrase' }
    at++
    return { text: token.text + next.text, start: token.start, quoted: false }
  }

  function fieldTerm({ name, presence, typed }: NamedField, value: Value): Expression {
    const column = value.start + 1
    if (name === undefined) {
      const named = fieldNamed(value.text)
      if (named === undefined) throw unknownField({ ...value, end: 0, kind: 'field' })
      const has: Expression = { kind: 'has', field: named }
      return presence ? has : { kind: 'not', term: has }
    }
    if (value.text === '*' && !value.quoted) return { kind: 'has', field: name }
    const field: Field = FIELDS[name]
    if (field.type !== 'days' && !value.quoted && /^[<>≤≥]|^=|^\.\.|\.\.$/u.test(value.text)) {
      throw new UserError('query/no-comparison', { expression, column, field: typed })
    }
    return { kind: 'field', field: name, test: testOf(name, field, value, column, typed) }
  }

  function testOf(name: FieldName, field: Field, value: Value, column: number, typed: string): FieldTest {
    switch (field.type) {
      case 'words':
      case 'document':
        return { kind: 'words', words: value.text }
      case 'unit':
        return { kind: 'unit', name: value.text }
      case 'id':
        return { kind: 'id', id: value.text }
      case 'choice':
      case 'role': {
        const choices = choicesOf(name)
        const choice = choiceNamed(value.text, choices)
        if (choice !== undefined) return { kind: 'choice', value: choice }
        const known = Object.entries(choices).map(([key, { vi }]) => `${key} (${vi})`)
        throw new UserError('query/bad-value', {
          expression,
          column,
          field: typed,
          value: value.text,
          choices: known.join(', '),
        })
      }
      case 'days': {
        const range = readDayRange(value.text, on)
        if (!('problem' in range)) return { kind: 'days', ...range }
        const code = range.problem === 'reversed' ? 'query/reversed-range' : 'query/bad-day'
        throw new UserError(code, { expression, column, field: typed, value: range.value })
      }
    }
  }

  const unknownField = (token: Token): UserError => {
    const nearest = nearestNames(token.text.toLowerCase(), fieldNames())[0]
    return new UserError('query/unknown-field', {
      expression,
      column: token.start + 1,
      name: token.text,
      ...(nearest !== undefined && { nearest }),
    })
  }
  const unclosed = ({ start, text: sign }: Token): UserError =>
    new UserError('query/unclosed', { expression, column: start + 1, sign })
  const unexpected = ({ start, text: sign }: Token): UserError =>
    new UserError('query/unexpected', { expression, column: start + 1, sign })
  const missingTerm = ({ start, text: sign }: Token): UserError =>
    new UserError('query/missing-term', { expression, column: start + 1, sign })

  const found = alternatives()
  const rest = peek()
  if (rest !== undefined) throw unexpected(rest)
  return found
}

interface Value {
  readonly text: string
  /** offset in the expression */
  readonly start: number
  readonly quoted: boolean
}

interface NamedField {
  /** absent for `has:` and `missing:` */
  readonly name: FieldName | undefined
  readonly presence: boolean
  /** as the person wrote it */
  readonly typed: string
}

/** A choice by its key or by its name in either language, with or without marks, blanks, hyphens. */
function choiceNamed(typed: string, choices: Readonly<Record<string, TermNames>>): string | undefined {
  // "quý", "hàng quý" and "hằng quý" are one
  const keyOf = (name: string): string => looseKey(name).replace(/^hang(?=.)/u, '')
  const wanted = keyOf(typed)
  const named = ([key, { vi, en }]: [string, TermNames]): boolean =>
    [key, vi, en, ...vi.split(',')].some((name) => keyOf(name) === wanted)
  return Object.entries(choices).find(named)?.[0]
}
