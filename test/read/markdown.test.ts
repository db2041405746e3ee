import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/source-document.ts'
import { readMarkdown } from '../../src/read/markdown/read-markdown.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import { blocksOf, boldShown, charactersOf, placesOf, shown } from './blocks.ts'

const md = (text: string) => blocksOf(text, 'markdown')

describe('markup is folded away, words stay', () => {
  test.each([
    ['emphasis', 'a **b** *c* __d__ _e_', ['a b c d e']],
    ['emphasis inside a word', 'Đi**ều** 1', ['Điều 1']],
    ['a tag between letters', 'ngày<sup>22</sup> tháng 01', ['ngày 22 tháng 01']],
    ['a tag beside a blank', 'ngày <sup>22</sup> tháng', ['ngày 22 tháng']],
    ['a formatting tag inside a word', 'th<b>án</b>g <span>t</span>ư', ['tháng tư']],
    ['a power', 'rộng 5 m<sup>2</sup> đất', ['rộng 5 m2 đất']],
    ['comment', 'a<!-- x --> b', ['a b']],
    ['entities', 'Sở A &amp; B&nbsp;C &agrave; &#272;', ['Sở A & B C à Đ']],
    ['an unknown entity', 'a &khong; b', ['a &khong; b']],
    ['escapes', String.raw`1\. a \- b \*c\* \\ d`, [String.raw`1. a - b *c* \ d`]],
    ['link', '[Nghị quyết 57](http://a.vn/x "t") này', ['Nghị quyết 57 này']],
    ['reference', '[Nghị quyết][1]\n\n[1]: http://a.vn/57', ['Nghị quyết']],
    [
      'reference defined first',
      '[1]: http://a.vn/57\n\nvăn bản\n\n[Nghị quyết][1]',
      ['văn bản', 'Nghị quyết'],
    ],
    ['brackets that refer to nothing', 'Sở [A][b] và [c]', ['Sở [A][b] và [c]']],
    ['image', 'a ![chữ ký](x.png)b', ['a b']],
    ['addresses stay words', 'gửi a@b.vn, www.x.vn', ['gửi a@b.vn, www.x.vn']],
    ['struck text', 'a ~~b~~ c, khoảng ~5~ ngày', ['a b c, khoảng ~5~ ngày']],
    ['code in a line', 'tệp `a*b*.xls`', ['tệp a*b*.xls']],
    ['runs of blanks', 'a   b\tc', ['a b c']],
    ['two columns', 'ỦY BAN NHÂN DÂN         CỘNG HÒA', ['ỦY BAN NHÂN DÂN\tCỘNG HÒA']],
    ['no column after a mark', '1.      Nội dung', ['1. Nội dung']],
    ['no column before small letters', 'ngày      tháng      năm 2025', ['ngày tháng năm 2025']],
    ['footnote', 'Sở A[^1] làm\n\n[^1]: Theo luật', ['Sở A làm', '[^1]: Theo luật']],
    ['a note that looks like a definition', '[1]: Luật', ['[1]: Luật']],
  ])('%s', (_, text, lines) => {
    expect(shown(md(text))).toEqual(lines)
  })
})

describe('stray emphasis', () => {
  test.each([
    ['closed behind a blank', '**Điều 2. **Quyết định', ['«Điều 2.» Quyết định']],
    ['closed on the next line', '**ỦY BAN\n**\nTỈNH A', ['«ỦY BAN»', 'TỈNH A']],
    ['opened before a blank', 'theo ** Điều 3** này', ['theo «Điều 3» này']],
    ['single', '*Căn cứ Luật; *', ['Căn cứ Luật;']],
    ['around nothing', 'a\n\n* *\n\nb', ['a', 'b']],
    ['a note mark', '(*) Ghi chú (*)', ['(*) Ghi chú (*)']],
    ['two note marks', '(**) Ghi chú (**)', ['(**) Ghi chú (**)']],
    ['one mark alone', '** Ghi chú', ['** Ghi chú']],
    ['debris of emphasis in emphasis', '**6.**** x', ['«6.» x']],
    ['multiplication', 'Diện tích 5 * 3 * 2', ['Diện tích 5 * 3 * 2']],
    ['escaped', String.raw`\*\*a \*\*b`, ['**a **b']],
    ['separator of a Party letterhead', 'TỈNH ỦY A\n\\*\nSố 1', ['TỈNH ỦY A', '*', 'Số 1']],
  ])('%s', (_, text, lines) => {
    expect(boldShown(md(text))).toEqual(lines)
  })
})

describe('marks are the document’s own', () => {
  test.each([
    ['bullets', '- a\n\n+ b\n\n* c', ['- a', '+ b', '* c']],
    ['numbers as written', '3. a\n3. b\n1. c', ['3. a', '3. b', '1. c']],
    ['brackets', '1) a\n2) b', ['1) a', '2) b']],
    ['letters', 'a) a\nb) b', ['a) a', 'b) b']],
    ['nested', '- a\n  + b\n    * c', ['- a', '+ b', '* c']],
    ['nested on one line', '- + 1. a', ['- + 1. a']],
    ['bold mark', '**1.** a', ['1. a']],
    ['wide mark', '-    a', ['- a']],
    ['empty items', '-\n-\n\nb', ['-', '-', 'b']],
    ['text on the next line', '-\n  a', ['- a']],
    ['heading in an item', '- # a', ['- a']],
    ['boxes', '- [ ] a\n- [x] b', ['- [ ] a', '- [x] b']],
    ['heading', '## II. NỘI DUNG ##', ['II. NỘI DUNG']],
    ['quotation', '> a\n> b', ['a', 'b']],
    ['more than', '> 5 triệu đồng', ['> 5 triệu đồng']],
  ])('%s', (_, text, lines) => {
    expect(shown(md(text))).toEqual(lines)
  })
})

describe('what Markdown would take for something else', () => {
  test.each([
    ['rule below a letterhead', 'ỦY BAN\nTỈNH A\n-------\nSố: 1', ['ỦY BAN', 'TỈNH A', 'Số: 1']],
    ['rule', 'a\n\n---\n\nb', ['a', 'b']],
    ['cell borders', '|\nSố: 1\n|\n|\nngày 2\n|', ['|', 'Số: 1', '|', '|', 'ngày 2', '|']],
    ['four blanks', '    Căn cứ Luật;', ['Căn cứ Luật;']],
    ['four blanks after an item', '- a\n\n        b', ['- a', 'b']],
    ['fence', 'a\n```\nb\n\n  c\n```\nd', ['a', 'b', 'c', 'd']],
    ['fence without end', 'a\n\n```\nb\n\nc', ['a', '```', 'b', 'c']],
    ['comment without end', 'a\n\n<!-- b\n\nc', ['a', '<!-- b', 'c']],
    ['comment over blank lines', 'a\n\n<!-- b\n\nc -->\n\nd', ['a', 'd']],
    ['front matter', '---\ntitle: x\n---\na', ['title: x', 'a']],
    ['a rule first', '---\na\n\nb', ['a', 'b']],
  ])('%s', (_, text, lines) => {
    expect(shown(md(text))).toEqual(lines)
  })
})

describe('tables', () => {
  test.each([
    ['cells', '| A | B |\n|---|---|\n| a | **b** |', ['[A | B]', '[a | b]']],
    ['lines of a cell', '|A|B|\n|-|-|\n| a<br>b<br/>c | |', ['[A | B]', '[a / b / c | ]']],
    ['escaped border', '|A|\n|-|\n|a \\| b|', ['[A]', '[a | b]']],
    ['missing and further cells', '|A|B|\n|-|-|\n|a|\n|a|b|c|', ['[A | B]', '[a]', '[a | b | c]']],
    ['HTML', '<table><tr><th>A</th><td>b<br>c</td></tr>\n\n<tr><td>d</td></table>', ['[A | b / c]', '[d]']],
    ['HTML without ends', '<table>\n<tr><td>a<td>b\n<tr><td>c', ['<table>', 'a', 'b', 'c']],
    ['words between cells', '<table><tr>x<td>a</td></tr></table>', ['[x | a]']],
    ['other HTML', '<div><p>a <b>b</b></p>c &lt; d</div>', ['a b', 'c < d']],
    ['unshown HTML', '<style>p {}</style>\n\n<script>\nlet a\n\n</script>\n\nb', ['b']],
  ])('%s', (_, text, lines) => {
    expect(shown(md(text))).toEqual(lines)
  })

  test('merged cells of HTML', () => {
    const [table] = md('<table><tr><td rowspan="2" colspan=3>a</td></tr></table>')
    expect(table).toMatchObject({ kind: 'table', rows: [{ cells: [{ columnSpan: 3, rowSpan: 2 }] }] })
  })
})

describe('lines', () => {
  const flags = (text: string) =>
    md(text).map((block) =>
      block.kind === 'line'
        ? [
            block.text.text,
            block.gap ? 'gap' : '',
            block.heading ? 'heading' : '',
            block.literal ? 'literal' : '',
          ]
            .filter((part) => part !== '')
            .join(' ')
        : '',
    )
  /** Lines of one paragraph with `+` between. */
  const paragraphs = (text: string) => {
    const lines = md(text).flatMap((block) => (block.kind === 'line' ? [block] : []))
    return lines
      .map((line, index) => (lines[index - 1]?.paragraph === line.paragraph ? '+' : ' ') + line.text.text)
      .join('')
      .trim()
  }

  test.each([
    ['blank line', 'a\n\nb\nc', ['a', 'b gap', 'c']],
    ['page break', 'a\n***\nb', ['a', 'b gap']],
    ['table before', '|A|\n|-|\n\na', ['', 'a gap']],
    ['headings', '# a\nb\n\nc\n---\nd\ne\n---\n', ['a heading', 'b', 'c gap heading', 'd', 'e']],
    ['fence', 'a\n```\nb\n```', ['a', 'b literal']],
  ])('%s', (_, text, lines) => {
    expect(flags(text)).toEqual(lines)
  })

  test.each([
    ['soft wrap', 'a\nb', 'a+b'],
    ['hard break by blanks', 'a  \nb', 'a b'],
    ['hard break by backslash', 'a\\\nb', 'a b'],
    ['hard break by tag', 'a<br>b', 'a b'],
    ['blank line', 'a\n\nb', 'a b'],
    ['items', '- a\n  b\n- c', '- a+b - c'],
    ['cell border', 'a\n|\nb', 'a | b'],
    ['quotation', '> a\n> b', 'a+b'],
  ])('paragraph: %s', (_, text, lines) => {
    expect(paragraphs(text)).toBe(lines)
  })
})

describe('places', () => {
  test.each([
    ['heading', '## **II. A**', ['1:6-1:11']],
    ['item', 'x\n\n-   a', ['1:1-1:2', '3:1-3:6']],
    ['entity', 'a &amp; b', ['1:1-1:10']],
    ['escape', String.raw`1\. a`, ['1:1-1:6']],
    ['quotation', '> a\n> b', ['1:3-1:4', '2:3-2:4']],
    ['continued item', '- a\n  b', ['1:1-1:4', '2:3-2:4']],
    [
      'cells',
      '|A|B|\n|-|-|\n| a<br>b | c \\| d |',
      ['1:2-1:3', '1:4-1:5', '3:3-3:4', '3:8-3:9', '3:12-3:18'],
    ],
    ['HTML', '<div>\n<b>a</b> &lt;</div>', ['2:4-2:11']],
    ['fence', '```\n  a\n```', ['2:3-2:4']],
    ['decomposed', '**ệ** b'.normalize('NFD'), ['1:3-1:10']],
    ['CRLF', 'a\r\nb\r\n\r\n- c', ['1:1-1:2', '2:1-2:2', '4:1-4:4']],
  ])('%s', (_, text, places) => {
    expect(placesOf(text, 'markdown')).toEqual(places)
  })
})

describe('what nobody writes', () => {
  test.each([
    ['20,000 nested bullets', '- '.repeat(20_000) + 'a'],
    ['20,000 nested quotations', '> '.repeat(20_000) + 'a'],
    [
      'bullets nested by blanks',
      Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    ],
    ['a line of a million', 'Sở A '.repeat(200_000)],
    ['brackets', '['.repeat(20_000) + 'a'],
    ['fences', '```\n\n'.repeat(5_001) + 'a'],
    ['comments', '<!-- a\n\n'.repeat(20_000)],
    ['lone surrogates', 'a\ud800 **b\udc00**'],
  ])('%s', (_, text) => {
    expect(shown(md(text)).join(' ')).toMatch(/a/i)
  })
})

const piece = fc.constantFrom(
  'Sở',
  'Điều 1',
  '1.',
  '- ',
  '+ ',
  '* ',
  '**',
  '*',
  '`',
  '```',
  '~~~',
  '> ',
  '# ',
  '|',
  '|---|',
  '---',
  '===',
  '\n',
  '\n',
  '\n\n',
  '  ',
  '    ',
  '\t',
  '<br>',
  '<table>',
  '</table>',
  '<td>',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '[a]',
  '(b)',
  '[^1]',
  ': ',
  '&amp;',
  '&#',
  '\\',
  '\\*',
  '_',
  '~~',
  '![',
  'ệ',
  '12',
  '=',
  '<sup>',
  '<div>',
)
const anyMarkdown = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''))
const simpleLine = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      ' ',
      '   ',
      '     ',
      '- ',
      '+ ',
      '-  ',
      '1. ',
      '2. ',
      '1) ',
      '-',
      '3.',
      '- 1. ',
      '# ',
      '##  ',
    ),
    fc
      .array(
        fc.constantFrom(
          'a',
          'Sở A: b',
          'c  d',
          ' ',
          '|',
          ' - i',
          '+',
          '=',
          ':-',
          '1.',
          '#',
          '> k',
          '*',
          '*',
          '**',
          '**',
          '(',
          ').',
          '“',
          '”',
          '12',
          '\u0301',
        ),
        { maxLength: 6 },
      )
      .map((words) => words.join('')),
    fc.constantFrom('', '', '', ' ', '  ', '   ', '\t', '*', '**'),
  )
  .map((parts) => parts.join(''))
const simplePart = fc.array(simpleLine, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
const plan = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '## I. MỤC ĐÍCH',
        '- Nội dung: **a**',
        '  + con',
        '1. Sở A\nlàm',
        'a\nb *c*',
        '> d',
        '    e',
      ),
      fc.constantFrom(
        '|A|B|\n|-|-|\n|c|d|',
        '```\nf\n\ng\n```',
        '<div>\nh\n</div>',
        '<!-- i\n\nj -->',
        '---',
        '|',
      ),
      fc.constantFrom(
        '**k. **l',
        'ĐỀ MỤC\n---',
        '[m][n]',
        '[n]: http://x.vn',
        'o[^p]',
        '[^p]: q',
        '- \n\n  r',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('\n\n'))

/** Paragraph numbers as what they tell: whether a line belongs to the paragraph of the line before. */
const withoutNumbers = (blocks: readonly Block[]) =>
  blocks.map((block, index) => {
    const before = blocks[index - 1]
    return block.kind === 'table'
      ? block
      : { ...block, paragraph: before?.kind === 'line' && before.paragraph === block.paragraph }
  })

describe('properties', () => {
  test('blocks are the same however the text is cut', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const source = makeSourceText('a', text)
        const whole = readMarkdown(source, [{ kind: 'markdown', start: 0, end: source.text.length }])
        // Raw HTML with blank lines is what the cut is better at.
        if (/<!--/.test(text)) return
        expect(withoutNumbers(readMarkdown(source))).toEqual(withoutNumbers(whole))
      }),
    )
  })

  test('parts read without the parser are read as with it', () => {
    fc.assert(
      fc.property(simplePart, (part) => {
        fc.pre(!/\n[ \t]*\n/.test(part))
        const source = makeSourceText('a', part)
        const parsed = makeSourceText('a', `${part}\n\n\`x\``)
        const whole = [{ kind: 'markdown', start: 0, end: parsed.text.length }] as const
        expect(withoutNumbers(readMarkdown(source))).toEqual(
          withoutNumbers(readMarkdown(parsed, whole)).slice(0, -1),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('every character stands where its place says, once', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const source = makeSourceText('a', text)
        const seen = new Set<number>()
        for (const [offset, character] of charactersOf(readMarkdown(source))) {
          if (!/[\p{L}\p{N}]/u.test(character)) continue
          expect(seen.has(offset)).toBe(false)
          seen.add(offset)
          expect(source.text.charAt(offset)).toBe(character)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('every word of a plan is read', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const source = makeSourceText(
          'a',
          text.replace(/<!--[\s\S]*?-->/g, '').replace(/\[n\]: \S+|\[\^p\](?!:)|\]\[n/g, ''),
        )
        const kept = new Set(charactersOf(readMarkdown(source)).map(([offset]) => offset))
        const words = source.text.replace(/<\/?div>/g, (tag) => ' '.repeat(tag.length))
        for (const { 0: character, index } of words.matchAll(/[\p{L}\p{N}]/gu)) {
          expect(kept.has(index), `${character} at ${index}`).toBe(true)
        }
      }),
    )
  })
})

// the parser places the end of such a node behind the text, which once never ended
test.each(['[^1]: <!--<div>', '[^1]: <!--', '> <!--<p>', '<!--', '[^a]: <![CDATA[ x'])(
  'HTML that is never closed comes to an end: %s',
  (text) => {
    for (const [offset, character] of charactersOf(readMarkdown(makeSourceText('a', text)))) {
      if (/[\p{L}\p{N}]/u.test(character)) expect(text.charAt(offset)).toBe(character)
    }
  },
)
