import { actKey, actYear } from '../recognise/citations/merge.ts'
import { documentId } from '../registry/ids.ts'
import type { Registry, RegistryCitation } from '../registry/schema.ts'
import { RELATIONS, keysOf, type Relation } from '../terms.ts'

/** A document or an act that one cites. */
export interface GraphNode {
  /** of a document with registry its id (`157/KH-UBND@gia-lai@2024`), else the number or the name of a law */
  readonly id: string
  readonly number?: string
  readonly type?: string
  readonly title?: string
  readonly issuer?: string
  /** ISO day */
  readonly date?: string
  /** true for a document whose registry is among those asked */
  readonly known: boolean
}

/** `from` does to `to` what `relation` says: carries it out, rests on it, amends it … */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly relation: Relation
}

export interface DocumentGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

interface Act {
  readonly key: string
  readonly jurisdiction: string | undefined
  readonly known: boolean
  id: string
  data: Omit<GraphNode, 'id' | 'known'>
}

const STRENGTH: readonly Relation[] = keysOf(RELATIONS)

/**
 * Which document carries out, rests on, amends or names which, in the order of the registries. What an act does to
 * another in its own title (`from` of a citation) is an edge between these two, so that chains show. Two citations
 * are one act when number and day agree, or, within one jurisdiction, when no day or year speaks against it: numbers
 * start again every year and everywhere (domain.md 5.2).
 */
export function documentGraph(
  registries: readonly Registry[],
  relations: readonly Relation[] = STRENGTH,
): DocumentGraph {
  const acts = new Map<string, Act[]>()
  const documents = registries.map((registry) => addAct(acts, documentAct(registry)))
  const edges = new Map<string, { from: Act; to: Act; relation: Relation }>()
  for (const [index, registry] of registries.entries()) {
    const document = documents[index]
    if (document === undefined) continue
    const cited = (registry.citations ?? []).map((citation) => ({
      citation,
      act: citedAct(acts, citation, registry.document.jurisdiction),
    }))
    for (const { citation, act } of cited) {
      const from =
        citation.from === undefined
          ? document
          : (cited.find((other) => other.citation.number === citation.from)?.act ??
            citedAct(acts, { number: citation.from }, registry.document.jurisdiction))
      if (from === act || !relations.includes(citation.relation)) continue
      const key = JSON.stringify([from.id, act.id])
      const before = edges.get(key)
      if (before === undefined || STRENGTH.indexOf(citation.relation) < STRENGTH.indexOf(before.relation)) {
        edges.set(key, { from, to: act, relation: citation.relation })
      }
    }
  }
  const used = new Set<Act>(documents)
  for (const { from, to } of edges.values()) used.add(from).add(to)
  return {
    nodes: [...used].map(({ id, known, data }) => ({ id, ...data, known })),
    edges: [...edges.values()].map(({ from, to, relation }) => ({ from: from.id, to: to.id, relation })),
  }
}

function documentAct(registry: Registry): Act {
  const { number, type, title, issuer, date, jurisdiction } = registry.document
  const id = documentId(registry)
  return {
    key: actKey({ number: number ?? id }),
    jurisdiction,
    known: true,
    id,
    data: present({ number, type, title, issuer, date }),
  }
}

/** The act a citation means: one already there, which it may complete, or a new one. */
function citedAct(
  acts: Map<string, Act[]>,
  citation: Pick<RegistryCitation, 'number' | 'type' | 'title' | 'issuer' | 'date'>,
  jurisdiction: string | undefined,
): Act {
  const { number, type, title, issuer, date } = citation
  const data = present({ number, type, title, issuer, date })
  const key = actKey(citation)
  const found = (acts.get(key) ?? []).find((act) => isSame(act, data, jurisdiction))
  if (found !== undefined) {
    if (!found.known) found.data = { ...data, ...found.data }
    return found
  }
  return addAct(acts, { key, jurisdiction, known: false, id: number ?? title ?? key, data })
}

function isSame(act: Act, cited: Data, jurisdiction: string | undefined): boolean {
  if (cited.date !== undefined && act.data.date === cited.date) return true
  const years = [actYear(act.data), actYear(cited)]
  const yearsAgree = years.includes(undefined) || years[0] === years[1]
  // laws are the same everywhere
  if (cited.number === undefined) return yearsAgree
  const elsewhere =
    act.jurisdiction !== undefined && jurisdiction !== undefined && act.jurisdiction !== jurisdiction
  return yearsAgree && !elsewhere
}

/** Files an act under its key; an id that is taken gets its year, then a counter. */
function addAct(acts: Map<string, Act[]>, act: Act): Act {
  const same = acts.get(act.key) ?? []
  const taken = (id: string): boolean => same.some((other) => other.id === id)
  const year = act.data.date?.slice(0, 4)
  if (taken(act.id) && year !== undefined && !act.known) act.id = `${act.id}@${year}`
  const base = act.id
  for (let count = 2; taken(act.id); count++) act.id = `${base}~${String(count)}`
  acts.set(act.key, [...same, act])
  return act
}

type Data = Omit<GraphNode, 'id' | 'known'>

function present(data: { [Key in keyof Data]: Data[Key] | undefined }): Data {
  return {
    ...(data.number === undefined ? {} : { number: data.number }),
    ...(data.type === undefined ? {} : { type: data.type }),
    ...(data.title === undefined ? {} : { title: data.title }),
    ...(data.issuer === undefined ? {} : { issuer: data.issuer }),
    ...(data.date === undefined ? {} : { date: data.date }),
  }
}
