import type { Catalogue } from '../../catalogue/catalogue.ts'
import { anyOf, BLANK, foldWords, LEFT, RIGHT } from './wording.ts'

/** The words by which running text is judged, compiled. Those that end with `$` look at what stands before a time. */
export interface Judge {
  readonly validity: RegExp
  readonly past: RegExp
  readonly pastAfter: RegExp
  readonly counting: RegExp
  readonly attribute: RegExp
  readonly datedThing: RegExp
  readonly horizonBefore: RegExp
  readonly horizonAfter: RegExp
  readonly reach: RegExp
  readonly work: RegExp
  readonly workDirectly: RegExp
  readonly workAfter: RegExp
  /** every word of recurring work in a clause, with what makes it a name: group 1 */
  readonly workAnywhere: RegExp
  readonly workName: RegExp
  readonly deliberation: RegExp
  readonly anywhere: RegExp
  readonly duties: RegExp
  readonly yearly: RegExp
  readonly average: RegExp
  readonly amount: RegExp
  readonly limit: RegExp
  readonly timetable: RegExp
  /** words of action in lower case */
  readonly acts: ReadonlySet<string>
  /** a number, perhaps one to reach: "có ít nhất 02" */
  readonly count: RegExp
  /** the last word is a report or meeting */
  readonly reports: RegExp
  readonly prescribed: RegExp
  readonly held: RegExp
  readonly commemorated: RegExp
  readonly undertaken: RegExp
  readonly meeting: RegExp
  readonly assigned: RegExp
  readonly ongoingDuty: RegExp
  readonly ongoingVerb: RegExp
  readonly kept: RegExp
  readonly duration: RegExp
  readonly start: RegExp
}

/** nothing but marks, numbering or one opening word between the beginning of the clause and the time */
const CLAUSE_START = '(?:^|[.;:\\n(•+–—*]|(?:^|\\s)[-–]\\s|\\s(?:\\d{1,2}|[a-zđ])[.)]\\s)[\\s*"“”‘’]*'

const judges = new WeakMap<Catalogue, Judge>()

/** The judge of a catalogue; made once for each. */
export function judgeOf(catalogue: Catalogue): Judge {
  let judge = judges.get(catalogue)
  if (!judge) {
    judge = compile(catalogue)
    judges.set(catalogue, judge)
  }
  return judge
}

function compile({ timeWords: words, actionVerbs }: Catalogue): Judge {
  const whole = (list: readonly string[]): string => `${LEFT}${anyOf(list)}${RIGHT}`
  const before = (list: readonly string[], gap = '\\s*'): RegExp =>
    new RegExp(`${LEFT}${anyOf(list)}${RIGHT}${gap}$`, 'iu')
  const upTo = (n: number): string => `(?:\\s+[\\p{L}\\p{M}]+){0,${n}}\\s*`
  // "thực hiện chính sách … hằng năm": a verb that goes with everything says nothing from afar
  const plainWork = words.recurringWork.filter((word) => !words.ongoingVerbs.includes(word))
  return {
    validity: before(words.validity, '[\\s\\p{L}]{0,30}'),
    past: new RegExp(whole(words.past), 'iu'),
    pastAfter: new RegExp(`^[\\s,]*(?:[\\p{L}\\p{M}]+\\s+){0,6}${anyOf(words.past)}${RIGHT}`, 'iu'),
    counting: before(words.counting),
    attribute: new RegExp(`(?:${whole(words.attributes)}|\\d\\s+tuổi)\\s*$`, 'iu'),
    datedThing: before(words.datedThings),
    horizonBefore: before(words.horizon),
    horizonAfter: new RegExp(`^\\s*,?\\s*(?:và\\s+)?${anyOf(words.horizon)}${RIGHT}`, 'iu'),
    reach: new RegExp(`^\\s*(?:[:,]|\\d|${anyOf(words.reach)}${RIGHT})`, 'iu'),
    work: before(words.recurringWork, upTo(2)),
    workDirectly: before(words.recurringWork),
    workAfter: new RegExp(`^\\s*${anyOf(words.recurringWork)}${RIGHT}`, 'iu'),
    workAnywhere: new RegExp(
      `((?:${LEFT}${anyOf(words.activityNames)}${BLANK})(?:[\\p{L}\\p{M}]{1,8}(?:${BLANK}[\\p{L}\\p{M}]{1,8}){0,2}(?:,|${BLANK}và)${BLANK}){0,2})?${whole(plainWork)}`,
      'giu',
    ),
    // "báo cáo kết quả hằng năm" is work, "kết quả đánh giá hằng năm" its name
    workName: new RegExp(
      `(?<!${LEFT}${anyOf(words.reports)}${BLANK})${whole(words.workNames)}${upTo(5)}$`,
      'iu',
    ),
    yearly: before(words.yearlyThings, upTo(5)),
    average: before(words.averages),
    amount: new RegExp(`(?:%|${whole(words.amounts)})\\s*$`, 'iu'),
    limit: before(words.limits),
    timetable: new RegExp(whole(words.timetables), 'iu'),
    acts: new Set([...actionVerbs, ...words.recurringWork].map(foldWords)),
    count: new RegExp(`^\\s*(?:có${BLANK})?(?:(?:${anyOf(words.atLeast)}|từ)${BLANK})?\\d`, 'iu'),
    reports: new RegExp(`${anyOf(words.reports)}$`, 'iu'),
    deliberation: new RegExp(`^${anyOf(words.deliberation)}${RIGHT}`, 'iu'),
    anywhere: new RegExp(`^${anyOf(words.conditionsAnywhere)}${RIGHT}`, 'iu'),
    duties: new RegExp(`${LEFT}(?:các|những|đối với)\\s+(?:nhiệm vụ|dự án|nội dung)${upTo(5)}$`, 'iu'),
    prescribed: new RegExp(`^\\s*${anyOf(words.asPrescribed)}${RIGHT}`, 'iu'),
    held: new RegExp(whole(words.held), 'giu'),
    commemorated: new RegExp(whole(words.commemorated), 'iu'),
    undertaken: new RegExp(whole(words.undertaken), 'iu'),
    meeting: new RegExp(
      `${LEFT}(?:trong|tại|vào|trình)\\s+${anyOf(words.meetings)}${RIGHT}${upTo(6)}$`,
      'iu',
    ),
    assigned: new RegExp(`\\([^()]*${whole(words.assigned)}[^()]*[;,]\\s*$`, 'iu'),
    ongoingDuty: new RegExp(`^${anyOf(words.ongoingDuties)}\\s`, 'iu'),
    ongoingVerb: new RegExp(`^${anyOf(words.ongoingVerbs)}\\s`, 'iu'),
    kept: new RegExp(
      `${LEFT}duy trì(?:${BLANK}(?!các${RIGHT}|những${RIGHT}|chi${RIGHT}|kinh${RIGHT}|nguồn${RIGHT})[\\p{L}\\p{M}]+){0,4}\\s*$`,
      'iu',
    ),
    duration: new RegExp(whole(words.durations), 'iu'),
    start: new RegExp(`${CLAUSE_START}(?:${anyOf(words.openings)}[\\s,]*)?$`, 'iu'),
  }
}

/** Whether a text begins with a word of action. */
export function beginsWithAct(text: string, { acts }: Judge): boolean {
  const words = (/^\s*([\p{L}\p{M}]+(?:\s{1,9}[\p{L}\p{M}]+){0,3})/u.exec(text)?.[1] ?? '').split(/\s+/u)
  return words.some((_, i) => acts.has(foldWords(words.slice(0, i + 1).join(' '))))
}
