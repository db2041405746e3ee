import type { DiagnosticCode } from '../diagnostics/codes.ts'
import type { SeveritySetting, SeveritySettings } from '../diagnostics/settings.ts'
import type { Language } from '../terms.ts'
import type { WrittenCollective, WrittenConfig, WrittenUnit } from './schema.ts'

/** What the program goes by: the written configuration with everything it leaves open filled in. */
export interface Config {
  /** the file it was read from; absent when there is none */
  readonly file?: string
  /** patterns and folders, relative to the folder of the file; absent when the file names none */
  readonly registries?: readonly string[]
  /** id of the province in which unit names are read when the document does not say */
  readonly province?: string
  readonly language?: Language
  /** whether "trước ngày X" still allows X itself (domain.md 4.1: offices differ) */
  readonly beforeMeans: 'same-day' | 'day-before'
  /** whether a deadline on a day off moves to the next working day (Bộ luật Dân sự 2015 Điều 148) */
  readonly rollToWorkingDay: boolean
  /** largest source file, in bytes */
  readonly maxSize: number
  readonly units: readonly WrittenUnit[]
  readonly collectives: readonly WrittenCollective[]
  readonly aliases: Readonly<Record<string, string>>
  readonly severities: SeveritySettings
  readonly ruleOptions: RuleOptions
}

export interface RuleOptions {
  readonly overlapLikeness: number
  readonly sameLikeness: number
}

const MEGABYTE = 1_000_000
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: MEGABYTE, g: 1_000 * MEGABYTE }

export const DEFAULT_CONFIG: Config = {
  beforeMeans: 'same-day',
  rollToWorkingDay: false,
  maxSize: 20 * MEGABYTE,
  units: [],
  collectives: [],
  aliases: {},
  severities: {},
  ruleOptions: { overlapLikeness: 0.7, sameLikeness: 0.9 },
}

/** The configuration in force: what is written, defaults for the rest. */
export function resolveConfig(written: WrittenConfig, file?: string): Config {
  const { maxSize, rules, ...plain } = written
  const base = { ...DEFAULT_CONFIG, ...plain, ...(file === undefined ? {} : { file }) }
  return {
    ...base,
    ...(maxSize === undefined ? {} : { maxSize: bytesOf(maxSize) }),
    severities: severitiesOf(rules ?? {}),
    ruleOptions: ruleOptionsOf(rules ?? {}),
  }
}

function bytesOf(size: number | string): number {
  if (typeof size === 'number') return size
  const [, amount = '0', unit = ''] = /^(\d+(?:\.\d+)?) ?([kKMG]?)B?$/u.exec(size) ?? []
  return Math.floor(Number(amount) * (UNITS[unit.toLowerCase()] ?? 1))
}

type WrittenRules = NonNullable<WrittenConfig['rules']>

function severitiesOf(rules: WrittenRules): SeveritySettings {
  const severities: Partial<Record<string, SeveritySetting>> = {}
  for (const [code, setting] of Object.entries(rules)) {
    const severity = typeof setting === 'string' ? setting : setting?.severity
    if (severity !== undefined) severities[code] = severity
  }
  return severities
}

function ruleOptionsOf(rules: WrittenRules): RuleOptions {
  const { overlapLikeness, sameLikeness } = DEFAULT_CONFIG.ruleOptions
  return {
    overlapLikeness: numberOption(rules, 'duty/overlap', 'likeness') ?? overlapLikeness,
    sameLikeness: numberOption(rules, 'duty/same', 'likeness') ?? sameLikeness,
  }
}

function numberOption(rules: WrittenRules, code: DiagnosticCode, name: string): number | undefined {
  const setting: unknown = rules[code]
  if (typeof setting !== 'object' || setting === null) return undefined
  const value: unknown = Reflect.get(setting, name)
  return typeof value === 'number' ? value : undefined
}
