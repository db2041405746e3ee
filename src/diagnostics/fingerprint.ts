import { createHash } from 'node:crypto'
import type { Diagnostic } from './diagnostic.ts'

const LENGTH = 16

/**
 * What stays the same of a finding while lines move and the language changes: code, task and arguments. Findings
 * of one file are told apart by it, those that are quite alike only by their number. 16 hex digits.
 */
export function fingerprint({ code, task, args }: Diagnostic): string {
  const sorted = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([code, task ?? null, sorted]), 'utf8')
    .digest('hex')
    .slice(0, LENGTH)
}
