import { z } from 'zod'
import { DEFAULT_SEVERITY } from '../diagnostics/codes.ts'
import { RELATIONS, ROLES, SEVERITIES, STATES, TIME_KINDS, keysOf } from '../terms.ts'
import { DocumentSchema, TaskSchema } from './schema.ts'

/**
 * What the commands print as JSON (DESIGN section 5). New keys may come, so readers must pass over what they do not
 * know; every key printed today stands here, which a test holds (test/cli/json-output.test.ts).
 */

const text = z.string().min(1)
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const { number, type, title, date, issuer } = DocumentSchema.shape

const document = z.looseObject({ number, date, issuer })
const certainty = z.enum(['certain', 'likely', 'ask'])
/** Only in an answer: why the task concerns the unit asked for, and the group it was put into. */
const concern = {
  via: text.exactOptional(),
  inherited: z
    .looseObject({
      from: z.looseObject({ id: text, name: text, province: text.exactOptional() }),
      since: text,
      basis: z.string(),
      certainty,
      via: text.exactOptional(),
      field: text.exactOptional(),
      topic: text.exactOptional(),
    })
    .exactOptional(),
  possibly: z.literal(true).exactOptional(),
  group: text.exactOptional(),
}

/** What `tasks` and `query` print. */
export const TasksSchema = z.array(z.looseObject({ ...TaskSchema.shape, document, ...concern }))

const { id, part, content, items, units, time, products, budget, citations, note, at, heading } =
  TaskSchema.shape

/** What they print with `--fields`: of the keys asked for those that the task has. */
export const SelectionSchema = z.array(
  z.looseObject({
    ...concern,
    id: id.exactOptional(),
    document: document.exactOptional(),
    date,
    issuer,
    part: part.exactOptional(),
    section: heading,
    content: content.exactOptional(),
    items,
    role: z.array(z.enum(keysOf(ROLES))).exactOptional(),
    units,
    lead: z.array(text).exactOptional(),
    time,
    kind: z.enum(keysOf(TIME_KINDS)).exactOptional(),
    start: isoDay.exactOptional(),
    end: isoDay.exactOptional(),
    due: isoDay.exactOptional(),
    products,
    budget,
    citations,
    state: z.enum(keysOf(STATES)).exactOptional(),
    note,
    place: at.exactOptional(),
  }),
)

const count = z.int().min(0)

/** What they print with `--count`: how many, or how many in each group; what has no group is counted last. */
export const CountsSchema = z.union([
  z.looseObject({ count }),
  z.array(z.looseObject({ group: text.exactOptional(), count })),
])

const line = z.int().min(1).exactOptional()

/** What `validate` prints. */
export const DiagnosticsSchema = z.array(
  z.looseObject({
    code: z.enum(Object.keys(DEFAULT_SEVERITY)),
    severity: z.enum(keysOf(SEVERITIES)),
    message: text,
    args: z.record(z.string(), z.unknown()),
    file: z.string(),
    at: text.exactOptional(),
    line,
    column: line,
    endLine: line,
    endColumn: line,
    task: text.exactOptional(),
    related: z
      .array(z.looseObject({ file: z.string(), at: text.exactOptional(), task: text.exactOptional() }))
      .exactOptional(),
  }),
)

/** What `diff` prints. */
export const ChangesSchema = z.looseObject({
  changes: z.array(
    z.looseObject({
      id: text,
      kind: text,
      field: text.exactOptional(),
      unit: text.exactOptional(),
      old: z.unknown().optional(),
      new: z.unknown().optional(),
      figures: z.literal(true).exactOptional(),
      /** with `--by unit`: what the change means for that unit */
      effect: z.enum(['gains', 'loses', 'role', 'sooner', 'later', 'time', 'other']).exactOptional(),
    }),
  ),
})

/** What `graph` prints. */
export const GraphSchema = z.looseObject({
  nodes: z.array(z.looseObject({ id: text, number, type, title, issuer, date, known: z.boolean() })),
  edges: z.array(z.looseObject({ from: text, to: text, relation: z.enum(keysOf(RELATIONS)) })),
})

const named = z.looseObject({ id: text, name: text })
const body = named.extend({
  unit: text,
  province: text,
  from: isoDay.exactOptional(),
  to: isoDay.exactOptional(),
  basis: text.exactOptional(),
})
const related = z.array(
  named.extend({
    field: text,
    from: isoDay,
    until: isoDay.exactOptional(),
    basis: z.string(),
    certainty,
  }),
)

const names = z.array(text)
const validity = { from: isoDay.exactOptional(), to: isoDay.exactOptional(), basis: text.exactOptional() }

/** What `units` prints: the records of the catalogue, units and collectives; others are named by their ids. */
export const UnitsSchema = z.array(
  named.extend({
    names: names.exactOptional(),
    cityNames: names.exactOptional(),
    short: names.exactOptional(),
    symbols: names.exactOptional(),
    level: text.exactOptional(),
    kind: text.exactOptional(),
    parent: text.exactOptional(),
    ...validity,
    optional: z.literal(true).exactOptional(),
    verified: z.literal(false).exactOptional(),
    members: z.array(text).exactOptional(),
    memberKinds: z
      .array(z.looseObject({ level: text, kind: text, parent: text.exactOptional() }))
      .exactOptional(),
    open: z.literal(true).exactOptional(),
    openTo: z.array(text).exactOptional(),
  }),
)

/** What `units NAME` prints: all that is known of each unit that the name may mean. */
export const UnitSchema = z.array(
  named.extend({
    names,
    short: names,
    symbols: names,
    collective: z.boolean(),
    open: z.boolean(),
    level: text.exactOptional(),
    kind: text.exactOptional(),
    parent: named.exactOptional(),
    optional: z.boolean(),
    ...validity,
    verified: z.boolean(),
    body: body.exactOptional(),
    bodiesBefore: z.array(body),
    predecessors: related,
    successors: related,
    collectives: z.array(named),
    members: z.array(named),
  }),
)
