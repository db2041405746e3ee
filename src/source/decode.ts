import { latin1, type Damage, type Disguise } from './legacy-encodings.ts'
import { recogniseEncoding } from './recognise-encoding.ts'

/** What the bytes of a file turned out to be: a text, or the reason why they are none. */
export type Decoded =
  { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' } | Undecoded

export type Undecoded =
  | { readonly problem: 'empty' }
  | { readonly problem: 'binary'; readonly format?: string }
  | { readonly problem: 'encoding'; readonly encoding?: string }
  | { readonly problem: 'damaged'; readonly damage: Damage }

const SAMPLE = 65_536
/** Of control characters, a text has hardly any. */
const CONTROL_SHARE = 0.01
/** Letters of plain Latin, blanks and digits fill three of four characters of Vietnamese: their high byte is zero. */
const ZERO_SHARE = 0.3
/** How many damaged words it takes before a text that is valid UTF-8 is refused. */
const SPOILT_WORDS = 3
const REPLACED_SHARE = 0.005

const SIGNATURES: readonly (readonly [signature: string, format: string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'ZIP (DOCX, XLSX, ODT)'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'Microsoft Office 97–2003 (DOC, XLS)'],
  ['{\\rtf', 'RTF'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['\u001f\u008b', 'gzip'],
  ['Rar!', 'RAR'],
  ["7z\u00bc\u00af'\u001c", '7z'],
  ['\u007fELF', 'ELF'],
  ['SQLite format 3', 'SQLite'],
]

/**
 * The text of a file: UTF-8 with or without byte order mark, UTF-16 with mark or recognised by its zero bytes.
 * The mark is dropped. Legacy encodings and damaged text are recognised and refused by name, never guessed.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty' }
  const head = latin1(bytes.subarray(0, 32))
  const format = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1]
  if (format !== undefined) return { problem: 'binary', format }
  if (head.startsWith('\u00ff\u00fe\0\0') || head.startsWith('\0\0\u00fe\u00ff')) {
    return { problem: 'encoding', encoding: 'UTF-32' }
  }
  if (head.startsWith('\u00ff\u00fe')) return decodeAs('utf-16le', bytes)
  if (head.startsWith('\u00fe\u00ff')) return decodeAs('utf-16be', bytes)
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = zeroBytes(sample)
  const pairs = sample.length / 2
  if (zeros.odd > pairs * ZERO_SHARE && zeros.even <= zeros.odd / 20) return decodeAs('utf-16le', bytes)
  if (zeros.even > pairs * ZERO_SHARE && zeros.odd <= zeros.even / 20) return decodeAs('utf-16be', bytes)
  if (controls(sample) > sample.length * CONTROL_SHARE) return { problem: 'binary' }
  return decodeAs('utf-8', bytes)
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  const text = strictly(encoding, bytes) ?? withoutCutEnd(encoding, bytes)
  if (text === undefined) {
    const known = encoding === 'utf-8' ? recogniseEncoding(latin1(bytes), 1) : undefined
    if (encoding !== 'utf-8') return { problem: 'damaged', damage: 'lost' }
    return known === undefined ? { problem: 'encoding' } : spoiltBy(known)
  }
  if (/^[\s\u200b\ufeff]*$/.test(text)) return { problem: 'empty' }
  const replaced = text.length - text.replaceAll('\ufffd', '').length
  if (replaced > 1 && replaced > text.length * REPLACED_SHARE) {
    return { problem: 'damaged', damage: 'lost' }
  }
  const spoilt = recogniseEncoding(text, SPOILT_WORDS)
  return spoilt === undefined ? { text, encoding } : spoiltBy(spoilt)
}

const spoiltBy = ({ name, damage }: Disguise): Decoded =>
  damage === undefined ? { problem: 'encoding', encoding: name } : { problem: 'damaged', damage }

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A file cut off in the middle of a character: what is left of it stays as one replacement character. */
function withoutCutEnd(encoding: string, bytes: Uint8Array): string | undefined {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const text = strictly(encoding, bytes.subarray(0, bytes.length - cut))
    if (text !== undefined && isCutCharacter(encoding, bytes.subarray(bytes.length - cut)))
      return `${text}\ufffd`
  }
  return undefined
}

function isCutCharacter(encoding: string, tail: Uint8Array): boolean {
  if (encoding !== 'utf-8') return true
  const [lead = 0, ...rest] = tail
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  return lead < 0xf5 && tail.length < length && rest.every((byte) => byte >= 0x80 && byte < 0xc0)
}

/** How many bytes are zero at even and at odd offsets. (Counted by index: iterators take long to warm up.) */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 }
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++
  }
  return zeros
}

/** Control characters other than those of layout (tab, line ends, form feed, backspace, escape). */
function controls(bytes: Uint8Array): number {
  let found = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if ((byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f) found++
  }
  return found
}
