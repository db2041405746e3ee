import { z } from 'zod'
import {
  BASES,
  BOUNDARIES,
  COMPARISONS,
  FORMATS,
  FREQUENCIES,
  PARTS,
  RELATIONS,
  ROLES,
  STATES,
  TIME_KINDS,
  keysOf,
} from '../terms.ts'

/** The registry of one document (DESIGN section 4). The order of keys here is their order on disk. */

const text = z.string().min(1)
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** One or more ranges: `line:column-line:column` (PDF `p3:12:1-…`, DOCX `¶41:1-…`, cell `T2.R5.C3:1-40`), joined by ", ". */
const places = z.string().min(1)
const basis = z.enum(keysOf(BASES))

const statement = z.strictObject({ text, at: places.exactOptional() })
const product = z.strictObject({ text, basis: basis.exactOptional(), at: places.exactOptional() })

export const TimeSchema = z.strictObject({
  text,
  kind: z.enum(keysOf(TIME_KINDS)),
  start: isoDay.exactOptional(),
  end: isoDay.exactOptional(),
  openEnd: z.literal(true).exactOptional(),
  clock: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .exactOptional(),
  boundary: z.enum(keysOf(BOUNDARIES)).exactOptional(),
  every: z.enum(keysOf(FREQUENCIES)).exactOptional(),
  days: z
    .array(
      z.strictObject({
        month: z.int().min(1).max(12).exactOptional(),
        day: z.int().min(1).max(31).exactOptional(),
        weekday: z.int().min(1).max(7).exactOptional(),
        lastMonthOfPeriod: z.literal(true).exactOptional(),
        nextPeriod: z.literal(true).exactOptional(),
      }),
    )
    .exactOptional(),
  anchor: text.exactOptional(),
  offset: z
    .strictObject({
      n: z.number(),
      unit: z.enum(['hour', 'day', 'week', 'month', 'quarter', 'year']),
      workingDays: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  basis: basis.exactOptional(),
  at: places.exactOptional(),
})

export const UnitSchema = z.strictObject({
  name: text,
  id: text.exactOptional(),
  role: z.enum(keysOf(ROLES)),
  collective: z.literal(true).exactOptional(),
  members: z.array(z.strictObject({ name: text, id: text.exactOptional() })).exactOptional(),
  qualifier: text.exactOptional(),
  basis: basis.exactOptional(),
  at: places.exactOptional(),
})

export const TargetSchema = z.strictObject({
  id: text,
  text,
  subject: text.exactOptional(),
  value: z.number().exactOptional(),
  /** upper end of a range ("15 - 20%") */
  valueTo: z.number().exactOptional(),
  unit: text.exactOptional(),
  comparison: z.enum(keysOf(COMPARISONS)).exactOptional(),
  time: TimeSchema.exactOptional(),
  at: places,
})

export const TaskSchema = z.strictObject({
  id: text,
  part: z.enum(keysOf(PARTS)),
  heading: z.array(text).exactOptional(),
  content: text,
  items: z.array(text).exactOptional(),
  units: z.array(UnitSchema).exactOptional(),
  time: TimeSchema.exactOptional(),
  otherTimes: z.array(TimeSchema).exactOptional(),
  products: z.array(product).exactOptional(),
  budget: statement.exactOptional(),
  citations: z.array(text).exactOptional(),
  see: z.array(text).exactOptional(),
  at: places,
  digest: text.exactOptional(),
  status: z
    .strictObject({
      state: z.enum(keysOf(STATES)),
      updated: isoDay.exactOptional(),
      note: text.exactOptional(),
      evidence: text.exactOptional(),
    })
    .exactOptional(),
  note: text.exactOptional(),
})

export const CitationSchema = z.strictObject({
  number: text.exactOptional(),
  type: text.exactOptional(),
  issuer: text.exactOptional(),
  date: isoDay.exactOptional(),
  title: text.exactOptional(),
  from: text.exactOptional(),
  relation: z.enum(keysOf(RELATIONS)),
  at: places,
})

export const DocumentSchema = z.strictObject({
  number: text.exactOptional(),
  type: text.exactOptional(),
  title: text.exactOptional(),
  issuer: text.exactOptional(),
  jurisdiction: text.exactOptional(),
  place: text.exactOptional(),
  date: isoDay.exactOptional(),
  period: z.strictObject({ start: isoDay.exactOptional(), end: isoDay.exactOptional() }).exactOptional(),
  signer: z
    .strictObject({
      name: text.exactOptional(),
      position: text.exactOptional(),
      authority: z.array(text).exactOptional(),
    })
    .exactOptional(),
  recipients: z.array(text).exactOptional(),
  attached: z
    .strictObject({
      number: text.exactOptional(),
      type: text.exactOptional(),
      title: text.exactOptional(),
      at: places.exactOptional(),
    })
    .exactOptional(),
  at: z.record(z.string(), places).exactOptional(),
  basis: z.record(z.string(), basis).exactOptional(),
})

export const SourceSchema = z.strictObject({
  path: text,
  format: z.enum(keysOf(FORMATS)),
  kind: z.enum(['document', 'article']),
  title: text.exactOptional(),
  publisher: text.exactOptional(),
  published: isoDay.exactOptional(),
  digest: text,
})

export const RegistrySchema = z.strictObject({
  version: z.literal(1),
  document: DocumentSchema,
  source: SourceSchema,
  citations: z.array(CitationSchema).exactOptional(),
  purpose: z.array(statement).exactOptional(),
  requirements: z.array(statement).exactOptional(),
  targets: z.array(TargetSchema).exactOptional(),
  tasks: z.array(TaskSchema),
  digest: text.exactOptional(),
})

export type Registry = z.infer<typeof RegistrySchema>
export type RegistryDocument = z.infer<typeof DocumentSchema>
export type RegistrySource = z.infer<typeof SourceSchema>
export type RegistryTime = z.infer<typeof TimeSchema>
export type RegistryUnit = z.infer<typeof UnitSchema>
export type RegistryCitation = z.infer<typeof CitationSchema>
export type Target = z.infer<typeof TargetSchema>
export type Task = z.infer<typeof TaskSchema>
export type Statement = z.infer<typeof statement>
export type Product = z.infer<typeof product>
