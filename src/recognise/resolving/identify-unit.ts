import type { Catalogue } from '../../catalogue/catalogue.ts'
import { readName } from './read-name.ts'
import { unitIndex } from './unit-index.ts'

/**
 * The id of the kind of body that a document's name for a unit means, only when it is certain: the words, with their marks, are a
 * name of exactly one record at the document's date and in its province. "Phòng Kinh tế" without a date, or "Công an thành phố"
 * without a province, stay undefined. A unit that had already ended is still identified: the document says so.
 */
export function identifyUnit(
  name: string,
  catalogue: Catalogue,
  options: { readonly date?: string; readonly province?: string } = {},
): string | undefined {
  const reading = readName(
    name.normalize('NFC').trim(),
    unitIndex(catalogue).marked,
    catalogue,
    {
      ...(options.date === undefined ? {} : { on: options.date }),
      ...(options.province === undefined ? {} : { province: options.province }),
    },
    true,
  )
  return reading?.units.length === 1 ? reading.units[0]?.id : undefined
}
