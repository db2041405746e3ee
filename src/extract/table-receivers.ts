import type { Column } from '../document/table-head.ts'
import { isColumnHead } from '../document/table-head.ts'
import { readUnitList } from '../recognise/units/list.ts'
import { annotate, type ExtractContext } from './annotate.ts'
import { unitDraft } from './field-values.ts'
import type { UnitDraft } from './task-draft.ts'
import { findWording, skipBlanks } from './wording.ts'

/**
 * The units that the head of a column says a duty goes to: "Trình UBND tỉnh", "Báo cáo Chính phủ", "Thời hạn trình Bộ".
 * They hold for a row whose cell says when, or has a cross. None where the head names no unit ("Cấp trình").
 */
export function receiversOfHead({ head, kind }: Column, context: ExtractContext): UnitDraft[] {
  if (kind !== undefined && kind !== 'receive' && kind !== 'time' && kind !== 'end') return []
  const { masked } = annotate(head, context)
  const [word] = findWording(masked, context.catalogue.assignmentWords.receiving)
  if (word === undefined) return []
  const { units } = readUnitList(masked, word.end, context.catalogue, context.units)
  if (units.length > 0) return units.map((unit) => unitDraft(head, { unit, role: 'receive' }, 'column'))
  const start = skipBlanks(masked, word.end)
  const name = /^\p{Lu}[\p{Ll}\p{M}]*(?:\s\p{L}+){0,3}$/u.exec(masked.slice(start).trimEnd())?.[0]
  if (name === undefined || isColumnHead(name, context.catalogue)) return []
  const unit = { start, end: start + name.length, name }
  return [unitDraft(head, { unit, role: 'receive' }, 'column')]
}
