import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { placedText } from '../../src/document/placed-text.ts'
import { readUnitsField } from '../../src/extract/field-values.ts'

const read = (text: string): string[] =>
  readUnitsField(placedText(text, 0), 'implement', {
    catalogue: CATALOGUE,
    units: {},
    shortForms: [],
    annotations: new Map(),
  }).units.map(({ unit, role }) => `${role}:${unit.name}`)

describe('roles that stand behind the names in a field', () => {
  const t = (text: string, units: string[]): void => test(text, () => expect(read(text)).toEqual(units))
  t('Sở Tài chính (chủ trì); Sở Y tế, Sở Xây dựng (phối hợp)', [
    'lead:Sở Tài chính',
    'coordinate:Sở Y tế',
    'coordinate:Sở Xây dựng',
  ])
  t('Sở Tài chính (cơ quan chủ trì), Sở Y tế', ['lead:Sở Tài chính', 'implement:Sở Y tế'])
  t('Sở Y tế, Sở Xây dựng (đơn vị chủ trì)', ['implement:Sở Y tế', 'lead:Sở Xây dựng'])
  t('Sở Y tế chủ trì; Sở Xây dựng, Công an tỉnh phối hợp', [
    'lead:Sở Y tế',
    'coordinate:Sở Xây dựng',
    'coordinate:Công an tỉnh',
  ])
  t('Sở Y tế; Công an tỉnh phối hợp thực hiện', ['implement:Sở Y tế', 'coordinate:Công an tỉnh'])
  t('Sở Y tế; Sở Xây dựng', ['implement:Sở Y tế', 'implement:Sở Xây dựng'])
})
