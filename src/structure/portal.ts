import type { Span } from '../place.ts'
import { lineAt } from './line-kinds.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type PlacedText, sliceText, spansOf, trimText } from '../document/placed-text.ts'
import type { Block } from '../document/source-document.ts'
import { readDocumentNumber } from '../recognise/document-number.ts'
import type { readDate } from './header-date.ts'
import { isoDate } from './header-date.ts'
import { portalField } from './line-kinds.ts'

/** The number of a document, as its line or a portal's table gives it. */
export interface NumberReading {
  readonly value?: string
  readonly type?: string
  readonly spans: readonly Span[]
}

export type Portal = ReadonlyMap<string, PlacedText>

/** The table of data that law portals put above a text: "Số hiệu:", "Ngày ban hành:" with their values (domain.md 6.1). */
export function readPortalTable(blocks: readonly Block[], from: number, catalogue: Catalogue): Portal {
  const found = new Map<string, PlacedText>()
  const limit = Math.min(blocks.length, from + 150)
  for (let at = from; at < limit; at += 1) {
    const line = lineAt(blocks, at)
    const field = line === undefined ? undefined : portalField(line.text.text, catalogue)
    if (line === undefined || field === undefined || found.has(field.field)) continue
    const own = trimText(sliceText(line.text, field.valueAt))
    const next = lineAt(blocks, at + 1)
    const value =
      own.text !== ''
        ? own
        : next === undefined || portalField(next.text.text, catalogue) !== undefined
          ? undefined
          : next.text
    if (value !== undefined) found.set(field.field, value)
  }
  return found.size >= 2 ? found : new Map()
}

export function portalNumber(portal: Portal, catalogue: Catalogue): NumberReading | undefined {
  const value = portal.get('number')
  const found = value === undefined ? undefined : readDocumentNumber(value.text, catalogue)
  if (value === undefined || found?.number === undefined) return undefined
  return {
    value: found.number,
    ...(found.type !== undefined && { type: found.type }),
    spans: spansOf(value, found.start, found.end),
  }
}

export function portalDate(portal: Portal): ReturnType<typeof readDate> {
  const value = portal.get('date')
  const match = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u.exec(value?.text ?? '')
  const date = match === null ? undefined : isoDate(match[3], match[2], match[1])
  return value === undefined || date === undefined
    ? undefined
    : { date: { value: date, spans: spansOf(value) } }
}
