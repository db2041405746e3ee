import type { DocumentChanges, TaskChanges } from '../../diff/change.ts'
import { documentId } from '../../registry/ids.ts'

/** `52/KH-UBND@lam-son@2026`, or `7/KH-UBND@lam-son@2025 → 52/KH-UBND@lam-son@2026` where it is another document now. */
export function documentTitle({ before, after }: DocumentChanges): string {
  const ids = [before, after].flatMap((registry) => (registry === undefined ? [] : [documentId(registry)]))
  return [...new Set(ids)].join(' → ')
}

/** The id of a task within its document. */
export const shortId = ({ before, after, id }: TaskChanges): string => (after ?? before)?.task.id ?? id
