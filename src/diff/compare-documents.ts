import { documentId } from '../registry/ids.ts'
import type { Registry, RegistryCitation, Target } from '../registry/schema.ts'
import type { Change } from './change.ts'
import { compareTexts } from './compare-texts.ts'
import { sameFigures, TEXT_FIELDS } from './wording.ts'

/**
 * What changed in a document besides its tasks: its header, what it cites, its purpose, requirements and targets, and
 * the names of its sections.
 */
export function compareDocuments(
  before: Registry,
  after: Registry,
  sections: readonly { readonly old: string; readonly new: string }[] = [],
): Change[] {
  const { document: old } = before
  const { document: fresh } = after
  const recipients = compareTexts(old.recipients ?? [], fresh.recipients ?? [])
  return [
    ...fieldChange('number', old.number, fresh.number),
    ...fieldChange('type', old.type, fresh.type),
    ...fieldChange('title', old.title, fresh.title),
    ...fieldChange('issuer', old.issuer, fresh.issuer),
    ...fieldChange('jurisdiction', old.jurisdiction, fresh.jurisdiction),
    ...fieldChange('place', old.place, fresh.place),
    ...fieldChange('date', old.date, fresh.date),
    ...fieldChange('period', old.period, fresh.period),
    ...fieldChange('signer', old.signer, fresh.signer),
    ...fieldChange('attached', attachedOf(before), attachedOf(after)),
    ...fieldChanges('recipients', recipients),
    ...citationChanges(before.citations ?? [], after.citations ?? []),
    ...fieldChanges('purpose', compareTexts(textsOf(before.purpose), textsOf(after.purpose))),
    ...fieldChanges('requirements', compareTexts(textsOf(before.requirements), textsOf(after.requirements))),
    ...targetChanges(before.targets ?? [], after.targets ?? []),
    ...sections.flatMap((section) => fieldChange('section', section.old, section.new)),
  ].map((change) => ({ id: documentId(after), ...change }))
}

type FieldChange = Omit<Change, 'id'>

/** A field of a document that is there in one version only, or has another value; of texts whether the figures in them changed. */
function fieldChange(field: string, before: unknown, after: unknown): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const areTexts = TEXT_FIELDS.includes(field) && typeof before === 'string' && typeof after === 'string'
  return [
    {
      kind: 'document',
      field,
      ...(before !== undefined && { old: before }),
      ...(after !== undefined && { new: after }),
      ...(areTexts && !sameFigures(before, after) && { figures: true as const }),
    },
  ]
}

const fieldChanges = (field: string, { old, added }: ReturnType<typeof compareTexts>): FieldChange[] => [
  ...old.flatMap(({ text, becomes }) => fieldChange(field, text, becomes)),
  ...added.flatMap((text) => fieldChange(field, undefined, text)),
]

const textsOf = (list: readonly { readonly text: string }[] | undefined): string[] =>
  (list ?? []).map(({ text }) => text)

/**
 * Targets by their text; of those that stayed what they say besides it: a time that stands in a heading above them may
 * have changed, or a figure that people mended.
 */
function targetChanges(before: readonly Target[], after: readonly Target[]): FieldChange[] {
  const texts = compareTexts(textsOf(before), textsOf(after))
  const nextText = new Map(texts.old.map(({ text, becomes }) => [text, becomes]))
  const waiting = [...after]
  const facts = before.flatMap((target): FieldChange[] => {
    const text = nextText.has(target.text) ? nextText.get(target.text) : target.text
    const at = waiting.findIndex((other) => other.text === text)
    const [next] = at < 0 ? [] : waiting.splice(at, 1)
    if (next === undefined) return []
    // figures in other words are told with the words
    const [old, fresh] = [target, next].map((one) =>
      target.text === next.text ? { ...figuresOf(one), ...timeOf(one) } : timeOf(one),
    )
    if (JSON.stringify(old) === JSON.stringify(fresh)) return []
    return [
      {
        kind: 'document',
        field: 'targets',
        old: { text: target.text, ...old },
        new: { text: next.text, ...fresh },
      },
    ]
  })
  return [...fieldChanges('targets', texts), ...facts]
}

function figuresOf({ value, valueTo, unit, comparison }: Target): object {
  return {
    ...(value !== undefined && { value }),
    ...(valueTo !== undefined && { valueTo }),
    ...(unit !== undefined && { unit }),
    ...(comparison !== undefined && { comparison }),
  }
}

function timeOf({ time }: Target): object {
  if (time === undefined) return {}
  const { kind, start, end } = time
  return { time: { kind, ...(start !== undefined && { start }), ...(end !== undefined && { end }) } }
}

/** What a decision issues, without the place where it says so. */
function attachedOf({ document: { attached } }: Registry): object | undefined {
  if (attached === undefined) return undefined
  const { at: _at, ...rest } = attached
  return rest
}

/** Acts by number, or by title where they have none: which came, which went, which are cited for something else. */
function citationChanges(
  before: readonly RegistryCitation[],
  after: readonly RegistryCitation[],
): FieldChange[] {
  const [old, fresh] = [byName(before), byName(after)]
  return [
    ...[...old].flatMap(([name, citation]) => fieldChange('citations', citation, fresh.get(name))),
    ...[...fresh].flatMap(([name, citation]) =>
      old.has(name) ? [] : fieldChange('citations', undefined, citation),
    ),
  ]
}

/** An act that several are cited through (`from`) counts once. */
const byName = (citations: readonly RegistryCitation[]): Map<string, object> =>
  new Map(
    citations.map(({ number, title, relation }) => [
      number ?? title ?? '',
      { ...(number !== undefined ? { number } : { title }), relation },
    ]),
  )
