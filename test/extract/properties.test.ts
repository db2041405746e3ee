import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_TEXT, spansOf, type PlacedText } from '../../src/document/placed-text.ts'
import type { Span } from '../../src/place.ts'
import type { Target } from '../../src/registry/schema.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import type { SourceFormat } from '../../src/terms.ts'
import { planText } from '../pipeline/arbitrary-plan.ts'
import { letters, parse, PLANS } from '../pipeline/plans.ts'

/** Every place cuts the source to the words of its field, markup and blanks folded away (issue 3). */
describe('places of fields', () => {
  test.each(PLANS)('$name', ({ text, format }) => {
    expect(wrongPlaces(text, format)).toEqual([])
  })

  test('plans put together at random', () => {
    fc.assert(
      fc.property(planText, fc.constantFrom('markdown', 'text'), (text, format) => {
        expect(wrongPlaces(text, format)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

function wrongPlaces(text: string, format: SourceFormat): string[] {
  const { registry, source, drafts = [] } = parse(text, format)
  if (registry === undefined || source === undefined) return []
  const wrong: string[] = []
  const check = (
    field: string,
    words: string,
    cut: string,
    holds = letters(words) === letters(cut),
  ): void => {
    if (!holds) wrong.push(`${field}: "${words}" is not "${cut}"`)
  }
  for (const draft of drafts) {
    const placed = (field: string, value: PlacedText): void =>
      check(`${draft.id} ${field}`, value.text, cutBy(spansOf(value), source))
    placed('content', draft.content)
    draft.items.forEach((item) => placed('item', item))
    draft.products.forEach((product) => placed('product', product))
    if (draft.budget !== undefined) placed('budget', draft.budget)
    for (const { time, spans } of draft.times) check(`${draft.id} time`, time.text, cutBy(spans, source))
    for (const { unit, spans } of draft.units) {
      const cut = cutBy(spans, source)
      check(`${draft.id} unit`, unit.name, cut, namedIn(unit.name, cut))
    }
  }
  for (const task of registry.tasks) {
    const whole = cutAt(task.at, source)
    const inside = (field: string, words: string): void =>
      check(`${task.id} ${field}`, words, whole, inOrder(wordsOf(words), wordsOf(whole)))
    inside('content', task.content)
    const placed = drafts.find(({ id }) => id === task.id)?.items ?? []
    for (const [index, item] of (task.items ?? []).entries()) {
      const spans = spansOf(placed[index] ?? EMPTY_TEXT)
      const head = spans.filter((span) => !within(span, task.at, source))
      if (head.length === 0) inside('item', item)
      else {
        // "Địa điểm: Nhà văn hóa": the head of a column, which stands above its rows, then the words of the row
        const own = cutBy(
          spans.filter((span) => within(span, task.at, source)),
          source,
        )
        const told = `${folded(cutBy(head, source))}: `
        const above = head.every(({ end }) => end <= Math.min(...startsOf(task.at, source)))
        check(
          `${task.id} item`,
          item,
          `${told}${own}`,
          above && item.startsWith(told) && letters(item.slice(told.length)) === letters(own) && own !== '',
        )
      }
    }
    for (const { name, at } of task.units ?? [])
      if (at === undefined) check(`${task.id} unit`, name, whole, namedIn(name, whole))
    for (const time of [task.time, ...(task.otherTimes ?? [])])
      if (time !== undefined && time.at === undefined) inside('time', time.text)
    for (const product of task.products ?? []) if (product.at === undefined) inside('product', product.text)
  }
  for (const { text: words, at } of [...(registry.purpose ?? []), ...(registry.requirements ?? [])])
    check('statement', words, cutAt(at ?? '', source))
  for (const target of registry.targets ?? []) {
    const ranges = (target.at ?? '').split(', ').map((range) => cutAt(range, source))
    check(`target ${target.id}`, target.text, ranges.join(' | '), holdsTarget(target, ranges))
  }
  return wrong
}

/**
 * The ranges of a target cut its words and nothing else; in a table also the cell of its figure, a number of the
 * target, and that of the figure's unit, word for word.
 */
function holdsTarget({ text, value, valueTo, unit }: Target, ranges: readonly string[]): boolean {
  const figure = (cut: string): boolean => {
    const numbers = cut.match(/\d[\d.,]*/gu) ?? []
    const told = letters(cut) === letters(unit ?? '')
    return (
      told ||
      (wordsOf(cut).length <= 4 && numbers.some((number) => [value, valueTo].includes(readNumber(number))))
    )
  }
  const texts = ranges.filter((cut) => !figure(cut))
  return (
    letters(ranges.join(' ')) === letters(text) ||
    letters(texts.join(' ')) === letters(text) ||
    ranges.some((_, at) => {
      const own = ranges.slice(at, at + 1)
      return (
        letters(own.join(' ')) === letters(text) && ranges.every((cut, other) => other === at || figure(cut))
      )
    })
  )
}

const readNumber = (text: string): number =>
  Number(
    text
      .replace(/[.,]+$/u, '')
      .replace(/\.(?=\d{3}(?!\d))/gu, '')
      .replace(',', '.'),
  )

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const spansAt = (at: string, source: SourceText): Span[] =>
  at.split(', ').flatMap((place) => source.spanOf(place) ?? [])

const startsOf = (at: string, source: SourceText): number[] => spansAt(at, source).map(({ start }) => start)

const within = (span: Span, at: string, source: SourceText): boolean =>
  spansAt(at, source).some(({ start, end }) => span.start >= start && span.end <= end)

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const inOrder = (words: readonly string[], cut: readonly string[]): boolean => {
  let at = 0
  for (const word of cut) if (word === words[at]) at += 1
  return at === words.length
}

/**
 * A unit's name stands in its place, as far as it stands there at all: a head that several names share stands once
 * ("các Sở: A, B"), and who leads it may stand before its name ("Giám đốc các Sở A, B").
 */
function namedIn(name: string, cut: string): boolean {
  const words = wordsOf(name)
  return words.some((_, from) => from <= SHARED_HEAD && inOrder(words.slice(from), wordsOf(cut)))
}

/** Words of the longest head that names share: "Ủy ban nhân dân các". */
const SHARED_HEAD = 6

const cutBy = (spans: readonly Span[], source: SourceText): string =>
  spans.map(({ start, end }) => source.text.slice(start, end)).join(' ')

/** What a place of the registry ("3:1-3:16, 5:1-5:44") cuts out of its source. */
const cutAt = (at: string, source: SourceText): string => cutBy(spansAt(at, source), source)
