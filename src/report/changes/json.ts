import { changesByUnit } from '../../diff/by-unit.ts'
import { changesOf } from '../../diff/change.ts'
import type { ChangeReport } from './report.ts'

/**
 * `{ changes: [{ id, kind, field?, unit?, old?, new? }] }`; by unit each change of a task is told for every unit it
 * concerns, with its `effect`, those of the documents first.
 */
export const formatChangeJson: ChangeReport = (documents, { byUnit }) => {
  const changes = byUnit
    ? [
        ...documents.flatMap((document) => document.changes),
        ...changesByUnit(documents).flatMap((unit) =>
          unit.changes.map(({ task: _task, ...change }) => change),
        ),
      ]
    : documents.flatMap(changesOf)
  return `${JSON.stringify({ changes }, null, 2)}\n`
}
