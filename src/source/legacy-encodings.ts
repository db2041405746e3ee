/**
 * The ways in which Vietnamese text is found spoilt (domain.md 6.1), each as a rule that writes a good word
 * as it looks there. Only used to recognise such a text and to name what it is in; it is never repaired.
 */
export interface Disguise {
  /** What it is called, as the user may look it up. */
  readonly name: string
  /** The letters are no encoding any more: lost, or read by the wrong table and written again. Absent for an encoding. */
  readonly damage?: Damage
  /** Only some letters are spoilt: the text still has the tones of Vietnamese. */
  readonly keepsTones?: true
  /** A word (NFC, small letters) as it looks when bytes or characters are read one by one as Latin-1. */
  disguise(word: string): string
}

export type Damage = 'lost' | 'misread'

/** Words that no administrative text of some length does without. */
export const FREQUENT_WORDS: readonly string[] = [
  'của',
  'được',
  'thực hiện',
  'nhiệm vụ',
  'kế hoạch',
  'nhân dân',
  'đơn vị',
  'quyết định',
  'chủ trì',
  'phối hợp',
  'tổ chức',
  'triển khai',
  'công tác',
  'thông tin',
  'không',
  'văn phòng',
  'cộng hòa',
  'kiểm soát',
]

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const TILDE = '\u0303'
const HOOK = '\u0309'
const DOT = '\u0323'
const TONES = [GRAVE, ACUTE, TILDE, HOOK, DOT].join('')

/** TCVN 5712 (ABC fonts, `.VnTime`): one byte per letter. */
const TCVN3 = pairs(
  'àảãáạ ăằẳẵắặ âầẩẫấậ đ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ',
  'µ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË ® ÌÎÏÐÑ ªÒÓÔÕÖ ×ØÜÝÞ ßáâãä «åæçèé ¬êëìíî ïñòóô ­õö÷øù úûüýþ',
)

/** VISCII 1.1 (RFC 1456), small letters; what is not listed is as in Latin-1. */
const VISCII = pairs(
  'ắằặấầẩậ ẽẹếềểễệ ốồổỗộ ơờởớỡợ ị ứừửựữ ư ạảẫ ỷỹỵ đ ỏọ ụũủ ẵẳăĩỳ',
  '¡¢£¤¥¦§ ¨©ª«¬­® ¯°±²µ ½¶·¾Þþ ¸ Ñ×Øñæ ß Õäç ÖÛÜ ð ö÷ øûü ÇÆåîÏ',
)

/** VNI: the mark follows its letter, as a letter of Latin-1. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  '': '',
  [GRAVE]: 'ø',
  [ACUTE]: 'ù',
  [TILDE]: 'õ',
  [HOOK]: 'û',
  [DOT]: 'ï',
}
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  '': 'â',
  [GRAVE]: 'à',
  [ACUTE]: 'á',
  [TILDE]: 'ã',
  [HOOK]: 'å',
  [DOT]: 'ä',
}
const VNI_BREVE: Readonly<Record<string, string>> = {
  '': 'ê',
  [GRAVE]: 'è',
  [ACUTE]: 'é',
  [TILDE]: 'ü',
  [HOOK]: 'ú',
  [DOT]: 'ë',
}
const VNI_WHOLE = pairs('đ ỉĩị ỵ', 'ñ æóò î')
const VNI_BASES: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  â: ['a', VNI_CIRCUMFLEX],
  ê: ['e', VNI_CIRCUMFLEX],
  ô: ['o', VNI_CIRCUMFLEX],
  ă: ['a', VNI_BREVE],
  ơ: ['ô', VNI_MARKS],
  ư: ['ö', VNI_MARKS],
}

/** Windows-1258: letters with circumflex, breve or horn as one byte, the tone as another one after it. */
const WINDOWS_1258 = pairs(`ăđơư ${TONES}`, 'ãðõý ÌìÞÒò')

export const DISGUISES: readonly Disguise[] = [
  { name: 'TCVN3 (ABC)', disguise: (word) => mapped(word, TCVN3) },
  { name: 'VNI', disguise: (word) => [...word].map(vniLetter).join('') },
  {
    name: 'windows-1258',
    disguise: (word) =>
      [...word]
        .map((letter) => {
          const { base, tone } = baseAndTone(letter)
          return mapped(base + tone, WINDOWS_1258)
        })
        .join(''),
  },
  { name: 'VISCII', disguise: (word) => mapped(word, VISCII) },
  {
    name: 'UTF-8 read as Latin-1',
    damage: 'misread',
    disguise: (word) => latin1(new TextEncoder().encode(word)),
  },
  {
    name: 'UTF-8 read as windows-1252',
    damage: 'misread',
    disguise: (word) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(word)),
  },
  { name: 'lost letters (?)', damage: 'lost', disguise: (word) => word.replace(/[^\0-\u00ff]/g, '?') },
  { name: 'lost letters (?)', damage: 'lost', disguise: (word) => word.replace(/[^\0-\u007f]/g, '?') },
  {
    name: 'lost letters (U+FFFD)',
    damage: 'lost',
    disguise: (word) => word.replace(/[^\0-\u007f]/g, '\ufffd'),
  },
  { name: 'lost letters', damage: 'lost', disguise: (word) => word.replace(/[^\0-\u00ff]/g, '') },
  { name: 'lost letters', damage: 'lost', disguise: (word) => word.replace(/[^\0-\u007f]/g, '') },
  {
    name: 'VNI converted by the wrong table',
    damage: 'misread',
    keepsTones: true,
    disguise: (word) => word.replaceAll('oá', 'ố').replaceAll('ò', 'ị').replaceAll('ô', 'ơ'),
  },
]

/** Each byte as the character of Latin-1 that has its number. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return parts.join('')
}

function pairs(letters: string, codes: string): ReadonlyMap<string, string> {
  const from = letters.replaceAll(' ', '')
  const to = codes.replaceAll(' ', '')
  return new Map([...from].map((letter, index) => [letter, to.charAt(index)]))
}

function mapped(word: string, table: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => table.get(letter) ?? letter).join('')
}

/** A letter without its tone (circumflex, breve and horn kept), and the tone. */
function baseAndTone(letter: string): { base: string; tone: string } {
  const parts = [...letter.normalize('NFD')]
  const tone = parts.find((part) => TONES.includes(part)) ?? ''
  return {
    base: parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC'),
    tone,
  }
}

function vniLetter(letter: string): string {
  const whole = VNI_WHOLE.get(letter)
  if (whole !== undefined) return whole
  const { base, tone } = baseAndTone(letter)
  if (base === 'i') return letter
  const [written, marks] = VNI_BASES[base] ?? [base, VNI_MARKS]
  return written + (marks[tone] ?? '')
}
