import { describe, expect, test } from 'vitest'
import { decode } from '../../src/source/decode.ts'
import { DISGUISES, type Disguise } from '../../src/source/legacy-encodings.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const marked = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

const PLAN = `KẾ HOẠCH
Thực hiện nhiệm vụ của đơn vị, các cơ quan phối hợp tổ chức thực hiện kế hoạch được giao.
Giao phòng Nội vụ chủ trì, phối hợp với các đơn vị triển khai công tác thông tin, không để chậm.
Văn phòng kiểm soát việc thực hiện theo quyết định của Ủy ban nhân dân.
`

describe('texts', () => {
  test.each([
    ['UTF-8', utf8(PLAN), 'utf-8'],
    ['UTF-8 with mark', utf8(`\ufeff${PLAN}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16(PLAN, true, true), 'utf-16le'],
    ['UTF-16 BE with mark', utf16(PLAN, false, true), 'utf-16be'],
    ['UTF-16 LE without mark', utf16(PLAN, true, false), 'utf-16le'],
    ['UTF-16 BE without mark', utf16(PLAN, false, false), 'utf-16be'],
  ])('%s', (_, file, encoding) => {
    expect(decode(file)).toEqual({ text: PLAN, encoding })
  })

  test.each([
    ['decomposed', PLAN.normalize('NFD')],
    ['without diacritics', 'Ke hoach cong tac nam 2025 cua don vi'],
    ['English', 'The plan of the office, and how it is to be carried out.'],
    ['French', 'Le café et la forêt sont à côté de la même école où nous étions.'],
    ['one damaged word quoted', `${PLAN}Bản cũ ghi "thùc hiÖn".`],
    ['a few questions', 'Ai? Gì? Ở đâu? Khi nào? Vì sao? Như thế nào?'],
    ['one character lost', `${PLAN}\ufffd`],
    ['a control character', `${PLAN}\u0007${PLAN}`],
    ['escape sequences', `\u001b[1m${PLAN}\u001b[0m`],
  ])('is no reason to refuse: %s', (_, text) => {
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' })
  })

  test('a file cut off in the middle of a character keeps a replacement character', () => {
    const file = utf8('việc thực hiệ')
    expect(decode(file.subarray(0, -1))).toEqual({ text: 'việc thực hi\ufffd', encoding: 'utf-8' })
    expect(decode(file.subarray(0, -2))).toEqual({ text: 'việc thực hi\ufffd', encoding: 'utf-8' })
  })
})

describe('no texts', () => {
  test.each([
    ['nothing', bytes()],
    ['blanks', utf8(' \n\t\r\n\u00a0')],
    ['only a mark', utf8('\ufeff')],
    ['zero-width blanks', utf8('\u200b\n\u200b')],
  ])('empty: %s', (_, file) => {
    expect(decode(file)).toEqual({ problem: 'empty' })
  })

  test.each([
    ['%PDF-1.7\n%âãÏÓ', 'PDF'],
    ['PK\u0003\u0004\u0014\0', 'ZIP (DOCX, XLSX, ODT)'],
    ['ÐÏ\u0011à¡±\u001aá\0\0', 'Microsoft Office 97–2003 (DOC, XLS)'],
    ['{\\rtf1\\ansi K\\u7871 hoach}', 'RTF'],
    ['\u0089PNG\r\n\u001a\n', 'PNG'],
  ])('binary: %j is %s', (head, format) => {
    expect(decode(latin1(head))).toEqual({ problem: 'binary', format })
  })

  test.each([
    ['zero bytes', latin1('abc\0\0\0\0def\0\0\0')],
    ['control characters', latin1('\u0001\u0002\u0003\u0004\u0005 a \u0006'.repeat(50))],
  ])('binary: %s', (_, file) => {
    expect(decode(file)).toEqual({ problem: 'binary' })
  })
})

describe('legacy encodings and damage are refused by name', () => {
  const refusal = ({ name, damage }: Disguise): unknown =>
    damage === undefined ? { problem: 'encoding', encoding: name } : { problem: 'damaged', damage }

  test.each(DISGUISES.map((disguise) => [disguise.name, disguise] as const))(
    '%s, kept as UTF-8',
    (_, each) => {
      expect(decode(utf8(each.disguise(PLAN.toLowerCase().repeat(2))))).toEqual(refusal(each))
    },
  )

  test.each(DISGUISES.slice(0, 4).map((disguise) => [disguise.name, disguise] as const))(
    '%s, as bytes',
    (_, each) => {
      expect(decode(latin1(each.disguise('của ta được thực hiện kế hoạch')))).toEqual(refusal(each))
    },
  )

  test.each([
    ['bytes of no known encoding', bytes(0x61, 0xff, 0x62, 0xfe, 0x63), { problem: 'encoding' }],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0), { problem: 'encoding', encoding: 'UTF-32' }],
    [
      'replacement characters',
      utf8('K\ufffd ho\ufffdch n\ufffdm 2025'),
      { problem: 'damaged', damage: 'lost' },
    ],
    [
      'half a UTF-16 pair',
      Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]),
      { problem: 'damaged', damage: 'lost' },
    ],
  ])('%s', (_, file, refused) => {
    expect(decode(file)).toEqual(refused)
  })
})
