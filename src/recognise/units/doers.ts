import {
  atSentenceStart,
  endsName,
  isAnd,
  isComma,
  isDash,
  isNameCapital,
  isSmall,
  phraseAt,
  tokenAt,
  type Scan,
} from './scan.ts'
import { levelAt } from './level.ts'

/** What a person is in charge of is told in no more words. */
const LONGEST_CHARGE = 7

/** A person who is given work: "Hiệu trưởng", "giáo viên chủ nhiệm các lớp", "Công chức Tư pháp - Hộ tịch". */
export interface Doer {
  /** token after the name; a level or place may follow */
  readonly end: number
  /** title and unit together are the person: "Bí thư chi bộ" */
  readonly whole: boolean
}

/** The person at a token who is a doer by himself; only in a list or field, where a unit is expected. */
export function readDoer(scan: Scan, at: number): Doer | undefined {
  if (scan.mode === 'running') return undefined
  // "Phòng Tài chính - Kế toán"
  if (isDash(scan.tokens[at - 1]) && scan.tokens[at - 2]?.word) return undefined
  const from = phraseAt(scan, scan.index.quantifiers, at)?.end ?? at
  const doer = phraseAt(scan, scan.index.doers, from)
  if (!doer) return undefined
  let end = doer.end
  const charge = phraseAt(scan, scan.index.charges, end)
  if (charge) end = chargeEnd(scan, charge.end)
  else if (doer.value.more && isNameCapital(scan, end)) end = nameEnd(scan, end)
  if (doer.value.more && (end === doer.end || end === charge?.end)) return undefined
  const groups = phraseAt(scan, scan.index.quantifiers, end)
  const group = groups && phraseAt(scan, scan.index.doerGroups, groups.end)
  if (group) end = group.end
  // "của Phòng", "của nhà trường"
  if (tokenAt(scan, end).atoms[0] === 'của') {
    const head = phraseAt(scan, scan.index.heads, end + 1) ?? phraseAt(scan, scan.index.nouns, end + 1)
    if (head) end = head.end
  }
  return isClosed(scan, at, end) ? { end, whole: doer.value.whole === true } : undefined
}

/** A person's name ends where a sign, a level, a verb or the words for a role follow; elsewhere the words mean something else. */
function isClosed(scan: Scan, at: number, end: number): boolean {
  const next = scan.tokens[end]
  if (!next || !next.word || isAnd(next) || next.lineBefore) return true
  if (levelAt(scan, end)) return true
  if (scan.mode !== 'field' && !(atSentenceStart(scan, at) || isComma(scan.tokens[at - 1]))) return false
  return endsName(scan, end)
}

function chargeEnd(scan: Scan, at: number): number {
  let end = at
  while (end - at < LONGEST_CHARGE) {
    const token = scan.tokens[end]
    if (!token?.word || token.lineBefore || isAnd(token)) break
    const compound = phraseAt(scan, scan.index.compounds, end)
    if (compound) {
      end = compound.end
      continue
    }
    const work = end === at ? phraseAt(scan, scan.index.nameVerbs, end) : undefined
    if (work) {
      end = work.end
      continue
    }
    if (endsName(scan, end) || levelAt(scan, end)) break
    end++
  }
  return end
}

/** A field of work written as a name: "Tư pháp - Hộ tịch", "Văn hóa - Xã hội". */
function nameEnd(scan: Scan, at: number): number {
  let end = at
  while (end - at < LONGEST_CHARGE) {
    const token = scan.tokens[end]
    if (isDash(token) && isNameCapital(scan, end + 1)) {
      end++
      continue
    }
    if (!token?.word || token.lineBefore || isAnd(token)) break
    if (isSmall(scan, end) && (endsName(scan, end) || levelAt(scan, end))) break
    end++
  }
  return end
}
