import { unitIndex } from '../../recognise/resolving/unit-index.ts'
import { isValidOn } from '../../recognise/resolving/validity.ts'
import { defineRule } from '../rule.ts'

/** A unit that did not exist on the document's date (domain.md 3.1, 3.5). */
export const anachronism = defineRule({
  code: 'unit/anachronism',
  *check({ registry }, { catalogue }) {
    const { date } = registry.document
    if (date === undefined) return
    const { byId } = unitIndex(catalogue)
    for (const [index, task] of registry.tasks.entries()) {
      for (const [position, { name, id }] of (task.units ?? []).entries()) {
        const record = id === undefined ? undefined : byId.get(id)
        if (record === undefined || isValidOn(record, date)) continue
        const { from, to } = record
        const basis = 'basis' in record ? record.basis : undefined
        yield {
          args: {
            name,
            date,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            ...(basis === undefined ? {} : { basis }),
          },
          path: ['tasks', index, 'units', position, 'name'],
          task: task.id,
        }
      }
    }
  },
})
