/** The numbering marks of Vietnamese administrative texts (domain.md 1.7): what they look like, and which order they count in. */

export type MarkStyle =
  | 'part' // Phần I, PHẦN THỨ NHẤT
  | 'chapter' // Chương I
  | 'division' // Mục 1
  | 'article' // Điều 1
  | 'roman' // I. I- I/
  | 'upper' // A.
  | 'decimal' // 1. 1/ 1)
  | 'decimal-2' // 1.1. 1.1
  | 'decimal-3' // 1.1.1.
  | 'parenthesis-decimal' // (1)
  | 'lower' // a) a.
  | 'parenthesis-lower' // (a)
  | 'lower-roman' // (i) i)
  | 'dash'
  | 'plus'
  | 'star'
  | 'bullet'

/** A mark at the beginning of a line. `length` characters of the line are mark and blanks. */
export interface Mark {
  readonly style: MarkStyle
  /** as an id shows it: `II`, `3.1`, `a`, `Điều 2`; empty for bullets */
  readonly label: string
  /** place in its order, from 1; 0 for bullets */
  readonly ordinal: number
  readonly length: number
  /** other readings of the same letters ("i)" is the ninth letter or a Roman one; "I." is Roman or the letter I) */
  readonly alternatives?: readonly Omit<Mark, 'length' | 'alternatives'>[]
}

/** The Vietnamese order of lettered points: no f, j, w, z (Civil Code Điều 146; domain.md 1.7). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

const BULLETS: readonly [RegExp, MarkStyle][] = [
  [/^[-–—−‒]\s*(?=[^\s\-–—\d])|^[-–—−‒]\s+(?=\d)/u, 'dash'],
  [/^\+{1,2}\s*(?=\S)/u, 'plus'],
  [/^[*∗]\s+(?=\S)/u, 'star'],
  [/^[•·●○▪■◦►➢✓❖\uF0B7\uF02D\uF0A7]\s*(?=\S)/u, 'bullet'],
]

const DIVISION =
  /^(phần|chương|mục|điều)\s+(?:(thứ\s+\p{L}+)|([ivxl]+)|(\d{1,3}[a-z]?))(?=[\s.:,\-–)]|$)\s*[.:\-–)]?\s*/iu
const DIVISION_STYLES: Readonly<Record<string, MarkStyle>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'division',
  điều: 'article',
}
const ROMAN = /^([IVXL]{1,6})\s*(?:[.)]|\/(?=\s|\p{Lu})|[-–](?=\s|\p{Lu}))\s*(?=\S|$)/u
const ROMAN_DOTTED = /^([IVX]{1,5})\.(\d{1,2})\s*[.)/]?\s+(?=\S)/u
const DECIMAL_DEEP =
  /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*(?:[.)/:](?!\d)\s*(?=\S|$)|[-–]\s+(?=\p{Lu})|\s+(?=\p{L}))/u
const DECIMAL = /^(\d{1,3})\s*(?:[.)](?!\d)|\/(?=\s|\p{Lu}\p{Ll})|[-–](?=\s+\p{Lu}))\s*(?=\S|$)/u
const PARENTHESIS = /^\((\d{1,2}|[a-zđ]|[ivx]{1,5})\)\s*(?=\S)/u
const UPPER = /^([A-ZĐ])\s*(?:[.)]|\/(?=\s|\p{Lu}))\s*(?=\S|$)/u
const LOWER = /^([a-zđ])\s*(?:\)|\.(?=\s|\p{Lu})|\/)\s*(?=\S)/u
const LOWER_ROMAN = /^([ivx]{1,5})\s*[).]\s*(?=\S)/u

/** Value of a Roman numeral, any case; undefined when the letters are none. */
export function romanValue(text: string): number | undefined {
  let total = 0
  let previous = 0
  for (const letter of [...text.toLowerCase()].reverse()) {
    const value = ROMAN_DIGITS[letter]
    if (value === undefined) return undefined
    total += value < previous ? -value : value
    previous = Math.max(previous, value)
  }
  return total > 0 && roman(total) === text.toLowerCase() ? total : undefined
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = value
  let text = ''
  for (const [step, letters] of steps) {
    while (rest >= step) {
      text += letters
      rest -= step
    }
  }
  return text
}

const letterOrdinal = (letter: string): number => LETTERS.indexOf(letter.toLowerCase()) + 1

/** The label that `mark` would bear at another place of its order: "đ" for "e" at the fifth, "3.2" for "3.4" at the second. */
export function labelAt({ style, label }: Pick<Mark, 'style' | 'label'>, ordinal: number): string {
  if (style === 'roman') return roman(ordinal).toUpperCase()
  if (style === 'lower-roman') return roman(ordinal)
  if (style === 'upper') return LETTERS.charAt(ordinal - 1).toUpperCase()
  if (style === 'lower' || style === 'parenthesis-lower') return LETTERS.charAt(ordinal - 1)
  return label.replace(/\p{L}*\d*$/u, String(ordinal))
}

/** The numbering mark a line begins with, or undefined. The line has no leading blanks. */
export function readMark(line: string): Mark | undefined {
  for (const [pattern, style] of BULLETS) {
    const match = pattern.exec(line)
    if (match) return { style, label: '', ordinal: 0, length: match[0].length }
  }
  return readDivision(line) ?? readNumber(line) ?? readLetter(line)
}

function readDivision(line: string): Mark | undefined {
  const match = DIVISION.exec(line)
  if (!match) return undefined
  const [whole, word = '', words, romans, digits] = match
  const style = DIVISION_STYLES[word.toLowerCase()]
  if (style === undefined) return undefined
  // "mục 3 của Kế hoạch", "điều 5 Luật" in the middle of a sentence wrapped onto a new line: the mark is capitalised
  if (word.charAt(0) !== word.charAt(0).toUpperCase()) return undefined
  // "Điều 5 Luật …", "Mục III Kế hoạch này": named, not set as a mark
  if (
    !/[.:\-–)]\s*$/u.test(whole) &&
    whole.length < line.length &&
    /^\p{Ll}|^(?:Luật|Nghị|Quyết|Thông|Kế|Chỉ|Phần|Bộ)/u.test(line.slice(whole.length))
  )
    return undefined
  const ordinal =
    words !== undefined
      ? ORDINAL_WORDS.indexOf(words.replace(/^thứ\s+/iu, '').toLowerCase()) + 1
      : romans !== undefined
        ? romanValue(romans)
        : Number.parseInt(digits ?? '', 10)
  if (ordinal === undefined || ordinal === 0 || Number.isNaN(ordinal)) return undefined
  const title = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  const number = words !== undefined ? String(ordinal) : (romans?.toUpperCase() ?? digits ?? '')
  return { style, label: `${title} ${number}`, ordinal, length: whole.length }
}

function readNumber(line: string): Mark | undefined {
  const dotted = ROMAN_DOTTED.exec(line)
  if (dotted?.[1] !== undefined && dotted[2] !== undefined && romanValue(dotted[1]) !== undefined) {
    return {
      style: 'decimal-2',
      label: `${dotted[1]}.${dotted[2]}`,
      ordinal: Number(dotted[2]),
      length: dotted[0].length,
    }
  }
  const deep = DECIMAL_DEEP.exec(line)
  if (deep?.[1] !== undefined) {
    const parts = deep[1].split('.')
    // "20.7.2020", "1.541 km", "10.000 hộ": a date or a figure; marks count from 1 and are never padded but for "01"
    if (
      parts.every((part) => Number(part) > 0 && part.length <= 2) &&
      !/^\d{1,2}\.\d{1,2}\.\d{4}/u.test(line)
    ) {
      const style = parts.length === 2 ? 'decimal-2' : 'decimal-3'
      return { style, label: deep[1], ordinal: Number(parts.at(-1)), length: deep[0].length }
    }
  }
  const decimal = DECIMAL.exec(line)
  if (decimal?.[1] !== undefined) {
    const ordinal = Number(decimal[1])
    return ordinal > 0 || decimal[1] === '0'
      ? { style: 'decimal', label: String(ordinal), ordinal, length: decimal[0].length }
      : undefined
  }
  const inside = PARENTHESIS.exec(line)
  if (inside?.[1] !== undefined) return readParenthesis(inside[1], inside[0].length)
  return undefined
}

function readParenthesis(inner: string, length: number): Mark {
  if (/^\d/u.test(inner))
    return { style: 'parenthesis-decimal', label: inner, ordinal: Number(inner), length }
  const value = romanValue(inner)
  const letter = { style: 'parenthesis-lower', label: inner, ordinal: letterOrdinal(inner) } as const
  if (value === undefined) return { ...letter, length }
  const asRoman = { style: 'lower-roman', label: inner, ordinal: value } as const
  return inner.length === 1 ? { ...asRoman, length, alternatives: [letter] } : { ...asRoman, length }
}

function readLetter(line: string): Mark | undefined {
  const romans = ROMAN.exec(line)
  const value = romans?.[1] === undefined ? undefined : romanValue(romans[1])
  if (romans?.[1] !== undefined && value !== undefined) {
    const mark = { style: 'roman', label: romans[1], ordinal: value, length: romans[0].length } as const
    if (romans[1].length > 1) return mark
    return {
      ...mark,
      alternatives: [{ style: 'upper', label: romans[1], ordinal: letterOrdinal(romans[1]) }],
    }
  }
  const upper = UPPER.exec(line)
  if (upper?.[1] !== undefined && letterOrdinal(upper[1]) > 0) {
    return { style: 'upper', label: upper[1], ordinal: letterOrdinal(upper[1]), length: upper[0].length }
  }
  const lower = LOWER.exec(line)
  if (lower?.[1] !== undefined && letterOrdinal(lower[1]) > 0) {
    const mark = {
      style: 'lower',
      label: lower[1],
      ordinal: letterOrdinal(lower[1]),
      length: lower[0].length,
    } as const
    const lowerRoman = romanValue(lower[1])
    if (lowerRoman === undefined) return mark
    return { ...mark, alternatives: [{ style: 'lower-roman', label: lower[1], ordinal: lowerRoman }] }
  }
  const small = LOWER_ROMAN.exec(line)
  const smallValue = small?.[1] === undefined ? undefined : romanValue(small[1])
  if (small?.[1] !== undefined && smallValue !== undefined) {
    return { style: 'lower-roman', label: small[1], ordinal: smallValue, length: small[0].length }
  }
  return undefined
}
