import type { Catalogue } from '../catalogue/catalogue.ts'
import { UserError } from '../errors.ts'
import { unitUnderstood } from '../messages/headings.ts'
import type { ListedTask } from '../query/listed-task.ts'
import { concernedBy } from '../recognise/resolving/concerned-by.ts'
import { foldKey } from '../recognise/folding.ts'
import { unitByName, type ResolvedUnit } from '../recognise/resolving/resolve-unit.ts'
import { resolveTypedUnit } from '../recognise/resolving/typed-unit.ts'
import type { CommandContext } from './command.ts'
import { nearestNames } from '../recognise/nearest-names.ts'

/**
 * The unit that `--unit` means: one of the catalogue, else one that the registries name so. Says how it was
 * understood where that differs from what was typed; an unknown one is wrong usage, with the nearest names.
 */
export function unitAsked(
  typed: string,
  listed: readonly ListedTask[],
  catalogue: Catalogue,
  where: { readonly on: string; readonly province: string | undefined },
  { io, language, quiet }: CommandContext,
): ResolvedUnit {
  const { on, province } = where
  const resolved = resolveTypedUnit(typed, catalogue, { on, ...(province !== undefined && { province }) })
  if ('units' in resolved) {
    const names = [...new Set(resolved.units.map(({ name }) => name))]
    const asTyped = names.length === 1 && foldKey(names[0] ?? '') === foldKey(typed)
    if (!quiet && !asTyped) io.stderr.write(`${unitUnderstood(names, language)}\n`)
    return resolved
  }
  const byName = unitByName(typed)
  const named = new Set(listed.flatMap(({ task }) => (task.units ?? []).map(({ name }) => name)))
  for (const name of named) if (concernedBy(byName, { name }, catalogue) !== undefined) return byName
  if ('ambiguous' in resolved) {
    const names = [...new Set(resolved.ambiguous.map(({ name }) => name))]
    throw new UserError('unit/ambiguous', { name: typed, names })
  }
  const nearest = [...new Set([...resolved.suggestions, ...nearestNames(typed, [...named], 3)])].slice(0, 5)
  throw new UserError('unit/unknown', { name: typed, nearest })
}
