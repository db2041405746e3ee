import type { Candidate } from './candidate.ts'
import type { Token } from './scan.ts'

/** "thường xuyên", "liên tục", "nhiệm vụ thường xuyên". */
export function findOngoing(tokens: readonly Token[]): Candidate[] {
  return tokens
    .filter((token) => token.type === 'word' && token.word.kind === 'ongoing')
    .map(({ start, end }) => ({ start, end, cue: 'ongoing', time: { kind: 'ongoing' } }))
}
