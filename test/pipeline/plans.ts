import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { parsePlan, type ParsedPlan } from '../../src/pipeline.ts'
import type { SourceFormat } from '../../src/terms.ts'

/** Every plan below `fixtures/plans/`, as text. */
export const PLANS = fixturePlans()

export interface FixturePlan {
  /** `<style>/<case>` */
  readonly name: string
  readonly text: string
  readonly format: SourceFormat
}

function fixturePlans(): FixturePlan[] {
  const root = fileURLToPath(new URL('../../fixtures/plans/', import.meta.url))
  return readdirSync(root).flatMap((style) =>
    readdirSync(join(root, style)).flatMap((name) =>
      readdirSync(join(root, style, name)).flatMap((file): FixturePlan[] => {
        if (file !== 'input.md' && file !== 'input.txt') return []
        const text = readFileSync(join(root, style, name, file), 'utf8')
        return [{ name: `${style}/${name}`, text, format: file === 'input.md' ? 'markdown' : 'text' }]
      }),
    ),
  )
}

export function parse(text: string | Uint8Array, format: SourceFormat): ParsedPlan {
  return parsePlan(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    path: 'plan',
    sourcePath: 'plan',
    format,
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
}

/** A value without its places, which the encoding of a file moves. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'at' ? [] : [[key, withoutPlaces(inner)]])),
  )
}

/** Letters and digits only: what is left when markup, blanks and punctuation are folded away. */
export const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/<[^>\n]{0,60}>/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
