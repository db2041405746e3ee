import { changesByUnit } from '../../diff/by-unit.ts'
import type { ChangeReport } from './report.ts'

/** `{ changes: [{ id, kind, field?, unit?, old?, new? }] }`; by unit each change is told for every unit it concerns. */
export const formatChangeJson: ChangeReport = (subjects, { byUnit }) => {
  const changes = byUnit
    ? changesByUnit(subjects).flatMap((unit) => unit.changes)
    : subjects.flatMap((subject) => subject.changes)
  return `${JSON.stringify({ changes }, null, 2)}\n`
}
