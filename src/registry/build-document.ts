import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Span } from '../place.ts'
import { foldKey } from '../recognise/folding.ts'
import { identifyUnit } from '../recognise/resolving/identify-unit.ts'
import { readTitlePeriod } from '../recognise/time/title-period.ts'
import type { SourceText } from '../source/source-text.ts'
import type { Placed, PlanDocument } from '../structure/plan-document.ts'
import type { Basis } from '../terms.ts'
import type { RegistryDocument } from './schema.ts'

/** What the user gives for a header that was lost. */
export interface Given {
  readonly number?: string
  readonly date?: string
  readonly issuer?: string
}

/** The `document` of a registry, from the header and closing of a plan; what is given wins over what is missing only. */
export function buildDocument(
  plan: PlanDocument,
  given: Given,
  jurisdiction: string | undefined,
  source: SourceText,
  catalogue: Catalogue,
): RegistryDocument {
  const { header, signature } = plan
  const at: Record<string, string> = {}
  const basis: Record<string, Basis> = {}
  const place = (spans: readonly Span[]): string => spans.map((span) => source.place(span)).join(', ')
  const take = <T>(key: string, found: Placed<T> | undefined, fromUser?: T): T | undefined => {
    if (fromUser !== undefined) {
      basis[key] = 'given'
      return fromUser
    }
    if (found === undefined) return undefined
    if (found.spans.length > 0) at[key] = place(found.spans)
    if (found.basis !== undefined) basis[key] = found.basis
    return found.value
  }
  const number = take('number', header.number, given.number)
  const type = take('type', header.type)
  const title = take('title', header.title)
  const issuer = take('issuer', header.issuer, given.issuer)
  const where = take('place', header.place)
  const date = take('date', header.date, given.date)
  const period = title === undefined ? undefined : readTitlePeriod(title, catalogue)
  const signer = signature && {
    ...(signature.name !== undefined && { name: signature.name.value }),
    ...(signature.position !== undefined && { position: signature.position }),
    ...(signature.authority.length > 0 && { authority: [...signature.authority] }),
  }
  const attached = plan.parts.find((part) => part.kind === 'attached')
  return {
    ...(number !== undefined && { number }),
    ...(type !== undefined && { type }),
    ...(title !== undefined && { title: title.replace(/\s+/gu, ' ') }),
    ...(issuer !== undefined && { issuer: issuer.replace(/\s+/gu, ' ') }),
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(where !== undefined && { place: where }),
    ...(date !== undefined && { date }),
    ...(period !== undefined && { period }),
    ...(signer !== undefined && Object.keys(signer).length > 0 && { signer }),
    ...(plan.recipients.length > 0 && {
      recipients: plan.recipients.map((recipient) => recipient.text.replace(/\s+/gu, ' ')),
    }),
    ...(attached !== undefined && {
      attached: {
        ...(attached.type !== undefined && { type: attached.type }),
        ...(attached.title !== undefined && { title: attached.title.value, at: place(attached.title.spans) }),
      },
    }),
    ...(Object.keys(at).length > 0 && { at }),
    ...(Object.keys(basis).length > 0 && { basis }),
  }
}

/** The province (or ministry) in which the unit names of a document are to be read. */
export function jurisdictionOf(plan: PlanDocument, catalogue: Catalogue): string | undefined {
  const { header } = plan
  const sources = [header.issuer?.value, header.superior, header.place?.value, header.title?.value].filter(
    (text) => text !== undefined,
  )
  for (const text of sources) {
    const key = ` ${foldKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const found = catalogue.provinces
      .flatMap((province) =>
        [province.name, ...(province.names ?? [])].map((name) => ({
          id: province.id,
          name: ` ${foldKey(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
        })),
      )
      .filter(({ name }) => key.includes(name))
      .sort((a, b) => b.name.length - a.name.length)[0]
    // Hà Nội in the place line of a ministry says nothing about jurisdiction
    if (
      found !== undefined &&
      !(text === header.place?.value && found.id === 'ha-noi' && !/hà nội/iu.test(header.issuer?.value ?? ''))
    )
      return found.id
  }
  if (header.issuer === undefined) return undefined
  const id = identifyUnit(
    header.issuer.value,
    catalogue,
    header.date === undefined ? {} : { date: header.date.value },
  )
  // the id of a kind of body ("ubnd-xa") names no place; a central body is one
  return catalogue.units.find((unit) => unit.id === id)?.level === 'central' ? id : undefined
}
