import type { TargetWords } from '../../catalogue/target-words.ts'
import { anyOf, LEFT, RIGHT } from '../time/wording.ts'
import { NUMBER } from './number.ts'
import { wordTable, type WordTable } from './word-table.ts'

/** The patterns made from the catalogue's words, compiled once per catalogue. */
export interface TargetLexicon {
  readonly words: TargetWords
  /** a number, with the upper end of a range */
  readonly figure: RegExp
  readonly sentenceEnd: RegExp
  /** number words after a comparison */
  readonly spelled: RegExp
  readonly multiple: RegExp
  /** sticky: what follows a number */
  readonly unit: RegExp
  readonly attribute: RegExp
  readonly planPart: RegExp
  readonly frequency: RegExp
  readonly duration: RegExp
  /** what stands right before a number */
  readonly atLeast: WordTable
  readonly atMost: WordTable
  readonly about: WordTable
  readonly exactly: WordTable
  readonly rate: WordTable
  readonly increase: WordTable
  readonly decrease: WordTable
  readonly level: WordTable
  readonly named: WordTable
  readonly baseline: WordTable
  readonly timeOpening: WordTable
  /** from … up to a level: the first figure is where one starts */
  readonly startsFrom: RegExp
  readonly upwards: RegExp
  readonly downwards: RegExp
  /** goals, comparisons and fillers */
  readonly leadWord: WordTable
  /** goals and fillers */
  readonly goalWord: WordTable
  readonly goal: RegExp
  readonly notAimed: RegExp
  readonly exception: RegExp
  readonly restatement: RegExp
  readonly measured: RegExp
  readonly predicate: RegExp
  readonly vanishing: RegExp
  readonly introduction: WordTable
  readonly label: RegExp
  readonly heading: RegExp
  /** sticky: "tăng", "giảm" */
  readonly change: RegExp
  readonly levelWord: RegExp
  /** what leads from the thing measured to its figure */
  readonly linking: WordTable
  readonly startOfChange: RegExp
  readonly quality: RegExp
  readonly horizon: RegExp
  /** "phấn đấu" and its like */
  readonly striving: RegExp
  /** a text without digits that may hold a target all the same */
  readonly mayHold: RegExp
}

/** Words between the thing measured and its figure that say nothing of either. */
const LINKS = ['là', 'từ', 'mức', 'thêm', 'được', 'thấp nhất', 'duy trì', 'ổn định']

const lexicons = new WeakMap<TargetWords, TargetLexicon>()

export function targetLexicon(words: TargetWords): TargetLexicon {
  const known = lexicons.get(words)
  if (known !== undefined) return known
  const comparing = [...words.atLeast, ...words.atMost, ...words.about, ...words.exactly]
  const changing = [...words.increase, ...words.decrease]
  const leading = [
    ...words.goals,
    ...words.fillers,
    ...comparing,
    ...words.rates,
    ...words.levels,
    ...words.horizons,
  ]
  const things = `${anyOf([...words.measures, ...words.counted])}${RIGHT}`
  const per = `(?:\\s?/\\s?(?:(?:${NUMBER})\\s{0,9})?(?:${things}|[\\p{L}]+\\d?${RIGHT}))*`
  const sized = `(?:${anyOf(words.multipliers)}${RIGHT}\\s{0,9})`
  const lexicon: TargetLexicon = {
    words,
    figure: new RegExp(
      `(?=\\d)(?<![\\p{L}\\p{M}\\p{N}]|[\\p{N}\\p{L}][/.,:-]|\\uFFFC[/-])(?<first>${NUMBER})` +
        `(?:\\s?%?\\s?(?:-|–|—|${LEFT}(?:đến|tới)${RIGHT})\\s?(?<last>${NUMBER})(?![\\p{L}\\p{N}/]))?`,
      'giu',
    ),
    sentenceEnd: new RegExp(
      `(?<!${LEFT}(?:\\p{Lu}|${words.abbreviations.map((word) => word.replace('.', '\\.')).join('|')}))[.!?]["”]?\\s+(?=[\\p{Lu}\\d“"•-])`,
      'gu',
    ),
    spelled: new RegExp(
      `${LEFT}${anyOf([...words.atLeast, ...words.atMost])}\\s{1,9}(?<word>${Object.keys(words.numbers).join('|')})\\s{1,9}(?=${anyOf(words.counted)}${RIGHT})`,
      'giu',
    ),
    multiple: new RegExp(`${LEFT}${anyOf(Object.keys(words.multiples))}${RIGHT}`, 'giu'),
    unit: new RegExp(
      `\\s{0,9}(?<unit>(?:%|phần trăm${RIGHT})${per}|${sized}?${things}${per}|${sized}${per}|(?=/)${per})`,
      'iuy',
    ),
    attribute: new RegExp(`\\s{0,9}${anyOf(words.attributes)}${RIGHT}`, 'iuy'),
    planPart: new RegExp(`\\s{0,9}${anyOf(words.planParts)}${RIGHT}`, 'iuy'),
    frequency: new RegExp(`\\s{0,9}${anyOf(words.frequencies)}`, 'iuy'),
    duration: new RegExp(`^${anyOf(words.durations)}$`, 'iu'),
    atLeast: wordTable(words.atLeast),
    atMost: wordTable(words.atMost),
    about: wordTable(words.about),
    exactly: wordTable(words.exactly),
    rate: wordTable(words.rates),
    increase: wordTable(words.increase),
    decrease: wordTable(words.decrease),
    level: wordTable(words.levels),
    named: wordTable(words.named),
    baseline: wordTable(words.baselines),
    timeOpening: wordTable(words.timeOpenings),
    startsFrom: new RegExp(
      `^[^.;,\\d]{0,40}?(?:/${NUMBER}[^.;,\\d]{0,30}?)?${LEFT}${anyOf(words.levels)}\\s{1,9}(?:${anyOf(comparing)}\\s{1,9})?\\d`,
      'iu',
    ),
    upwards: new RegExp(
      `^[^,.;:\\d]{0,60}?${LEFT}${anyOf(words.upwards)}${RIGHT}(?<rest>[^,.;:)]{0,40})`,
      'iu',
    ),
    downwards: new RegExp(
      `^[^,.;:\\d]{0,60}?${LEFT}${anyOf(words.downwards)}${RIGHT}(?<rest>[^,.;:)]{0,40})`,
      'iu',
    ),
    leadWord: wordTable(leading),
    goalWord: wordTable([...words.goals, ...words.fillers]),
    goal: new RegExp(`${LEFT}${anyOf(words.goals)}${RIGHT}`, 'iu'),
    notAimed: new RegExp(`${LEFT}${anyOf(words.notAimed)}${RIGHT}`, 'iu'),
    exception: new RegExp(`${LEFT}${anyOf(words.exceptions)}${RIGHT}`, 'iu'),
    restatement: new RegExp(
      `^[\\s,]*(?:và\\s+|đạt\\s+)?(?:${anyOf(words.restatements)}${RIGHT}|${anyOf(changing)}${RIGHT})`,
      'iu',
    ),
    measured: new RegExp(`^[\\s,]*(?:và\\s+|trong đó,?\\s+|các\\s+)?${anyOf(words.measured)}${RIGHT}`, 'iu'),
    predicate: new RegExp(`${LEFT}${anyOf(words.predicates)}${RIGHT}`, 'iu'),
    vanishing: new RegExp(`^${anyOf(words.vanishing)}${RIGHT}`, 'iu'),
    introduction: wordTable(words.introductions),
    label: new RegExp(
      `^\\s{0,9}${anyOf(words.labels)}(?:\\s{1,9}\\d{1,2}(?:\\.\\d{1,2})?)?\\s{0,9}[:.]\\s{0,9}`,
      'iu',
    ),
    change: new RegExp(`(?:(?<more>${anyOf(words.increase)})|${anyOf(words.decrease)})${RIGHT}`, 'iuy'),
    heading: new RegExp(`^\\s{0,9}${anyOf(words.labels)}\\s{1,9}(?=\\p{Lu}?\\p{Ll}|\\d)`, 'iu'),
    levelWord: new RegExp(`${LEFT}${anyOf(words.levels)}${RIGHT}`, 'iu'),
    linking: wordTable([
      ...words.goals,
      ...comparing,
      ...words.levels,
      ...words.horizons,
      ...changing,
      ...changing.flatMap((word) => words.rates.map((rate) => `${word} ${rate}`)),
      ...LINKS,
    ]),
    startOfChange: new RegExp(`${LEFT}${anyOf(changing)}\\s{1,9}từ\\s{1,9}\\d`, 'iu'),
    quality: new RegExp(`^\\s{1,9}${anyOf(words.qualities)}${RIGHT}`, 'iu'),
    horizon: horizonPattern(words),
    striving: new RegExp(`${LEFT}${anyOf(words.striving)}${RIGHT}`, 'iu'),
    mayHold: new RegExp(
      `${LEFT}${anyOf([...words.vanishing, ...Object.keys(words.multiples), ...words.atLeast, ...words.atMost])}${RIGHT}`,
      'iu',
    ),
  }
  lexicons.set(words, lexicon)
  return lexicon
}

/** "đến hết năm 2026", "giai đoạn 2021 - 2025", "năm 2025 trở đi", "tháng 12/2018". */
function horizonPattern(words: TargetWords): RegExp {
  const year = '(?:19|20)\\d{2}(?!\\d)'
  const dash = '\\s?[-–—]\\s?'
  const point = [
    `ngày\\s\\d{1,2}[/.-]\\d{1,2}[/.-]${year}`,
    `ngày\\s\\d{1,2}\\stháng\\s\\d{1,2}\\snăm\\s${year}`,
    `\\d{1,2}[/.-]\\d{1,2}[/.-]${year}`,
    `tháng\\s\\d{1,2}(?:\\s?[/.-]\\s?|\\snăm\\s)${year}`,
    `quý\\s(?:[IVX]{1,3}|\\d)(?:\\s?[/.-]\\s?|,?\\snăm\\s)${year}`,
    `(?:các\\s)?năm\\s${year}${dash}${year}`,
    `năm\\s${year}(?!${dash}\\d)`,
    `${year}${dash}${year}`,
  ].join('|')
  return new RegExp(
    `${LEFT}(?:${anyOf(words.horizons)}\\s{1,9}){0,3}(?:${point})(?:\\s{0,9}${anyOf(words.onwards)}${RIGHT})?`,
    'giu',
  )
}
