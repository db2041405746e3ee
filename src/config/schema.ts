import { z } from 'zod'
import { DEFAULT_SEVERITY, type DiagnosticCode } from '../diagnostics/codes.ts'
import { LANGUAGES } from '../terms.ts'

/** `ttdn.config.yaml` as people write it. Every key may be left out; `resolveConfig` fills in the rest. */

const text = z.string().min(1)
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const severity = z.enum(['off', 'info', 'warning', 'error'])

/** Options that a rule has beside its severity. */
export const RULE_OPTIONS = {
  /** how alike two duties must be, 0 to 1, to be reported as overlapping */
  'duty/overlap': z.strictObject({ likeness: z.number().min(0).max(1).exactOptional() }),
  /** how alike two duties of one document must be, 0 to 1, to be reported as the same */
  'duty/same': z.strictObject({ likeness: z.number().min(0).max(1).exactOptional() }),
} as const satisfies Partial<Record<DiagnosticCode, z.ZodObject>>

const rules = z.strictObject(
  Object.fromEntries(
    Object.keys(DEFAULT_SEVERITY).map((code) => {
      const options: Partial<Record<string, z.ZodObject>> = RULE_OPTIONS
      const written = z.strictObject({ severity: severity.exactOptional(), ...options[code]?.shape })
      return [code, z.union([severity, written]).exactOptional()]
    }),
  ),
)

const validity = { from: isoDay.exactOptional(), to: isoDay.exactOptional(), basis: text.exactOptional() }

/** A body that the catalogue does not know. */
export const WrittenUnitSchema = z.strictObject({
  id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: text,
  names: z.array(text).exactOptional(),
  short: z.array(text).exactOptional(),
  level: z.enum(['central', 'province', 'district', 'commune', 'any']).exactOptional(),
  parent: text.exactOptional(),
  ...validity,
})

/** A collective that the catalogue does not know, with the ids of its members. */
export const WrittenCollectiveSchema = z.strictObject({
  id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: text,
  names: z.array(text).exactOptional(),
  members: z.array(text).exactOptional(),
  from: isoDay.exactOptional(),
  to: isoDay.exactOptional(),
})

export const WrittenConfigSchema = z.strictObject({
  registries: z.array(text).exactOptional(),
  province: text.exactOptional(),
  language: z.enum(LANGUAGES).exactOptional(),
  beforeMeans: z.enum(['same-day', 'day-before']).exactOptional(),
  rollToWorkingDay: z.boolean().exactOptional(),
  maxSize: z.union([z.int().min(1), z.string().regex(/^\d+(?:\.\d+)? ?[kKMG]?B?$/)]).exactOptional(),
  units: z.array(WrittenUnitSchema).exactOptional(),
  collectives: z.array(WrittenCollectiveSchema).exactOptional(),
  /** other names of units, to ids of the catalogue or of `units` */
  aliases: z.record(text, text).exactOptional(),
  rules: rules.exactOptional(),
})

export type WrittenConfig = z.infer<typeof WrittenConfigSchema>
export type WrittenUnit = z.infer<typeof WrittenUnitSchema>
export type WrittenCollective = z.infer<typeof WrittenCollectiveSchema>
