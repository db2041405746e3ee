import { documentId } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import type { Change } from './change.ts'

/** What changed in a document besides its tasks: its header, what it cites, its purpose, requirements and targets. */
export function compareDocuments(before: Registry, after: Registry): Change[] {
  const id = documentId(after)
  const { document: old } = before
  const { document: fresh } = after
  const changes: Change[] = []
  const compare = (field: string, from: unknown, to: unknown): void => {
    if (JSON.stringify(from) === JSON.stringify(to)) return
    changes.push({
      id,
      kind: 'document',
      field,
      ...(from !== undefined && { old: from }),
      ...(to !== undefined && { new: to }),
    })
  }
  for (const field of [
    'number',
    'type',
    'title',
    'issuer',
    'jurisdiction',
    'place',
    'date',
    'period',
  ] as const) {
    compare(field, old[field], fresh[field])
  }
  compare('signer', old.signer, fresh.signer)
  const lists: [string, readonly string[], readonly string[]][] = [
    ['recipients', old.recipients ?? [], fresh.recipients ?? []],
    ['citations', citationsOf(before), citationsOf(after)],
    ['purpose', textsOf(before.purpose), textsOf(after.purpose)],
    ['requirements', textsOf(before.requirements), textsOf(after.requirements)],
    ['targets', textsOf(before.targets), textsOf(after.targets)],
  ]
  for (const [field, from, to] of lists) {
    for (const text of without(from, to)) compare(field, text, undefined)
    for (const text of without(to, from)) compare(field, undefined, text)
  }
  return changes
}

const textsOf = (list: readonly { readonly text: string }[] | undefined): string[] =>
  (list ?? []).map(({ text }) => text)

const citationsOf = ({ citations = [] }: Registry): string[] =>
  citations.map(({ number, title, relation }) => `${relation} ${number ?? title ?? ''}`.trim())

/** What of the first list the second lacks, each as often as it does. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
