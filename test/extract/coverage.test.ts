import { expect, test } from 'vitest'
import { findUnclaimed } from '../../src/extract/coverage.ts'
import { findMarkup } from '../../src/read/index.ts'

const span = (start: number, end: number) => ({ start, end })

test.each([
  ['nothing claimed', 'Giao Sở A.', [], [], ['Giao Sở A']],
  ['everything claimed', 'Giao Sở A.', [span(0, 9)], [], []],
  ['claims that overlap', 'Giao Sở A.', [span(0, 6), span(3, 9)], [], []],
  ['a gap between two claims', 'Một hai ba', [span(0, 3), span(8, 10)], [], ['hai']],
  ['punctuation and blanks need no claim', '– Một; (…) hai.', [span(2, 5), span(11, 14)], [], []],
  ['one stretch goes on over a line end', 'Một\nhai', [], [], ['Một\nhai']],
  ['markup is not seen', 'Một <b>hai', [span(0, 3), span(7, 10)], [span(4, 7)], []],
  ['a claim counts inside of markup too', '[1] Luật', [span(0, 3)], [span(0, 3)], ['Luật']],
  ['markup does not end a stretch', 'Một <b>hai', [], [span(4, 7)], ['Một <b>hai']],
  ['letters beyond the basic plane are whole', 'a𝐀', [span(0, 1)], [], ['𝐀']],
])('%s', (_, text, covered, markup, unclaimed) => {
  expect(findUnclaimed(text, covered, markup).map(({ start, end }) => text.slice(start, end))).toEqual(
    unclaimed,
  )
})

test.each([
  ['a tag', 'ngày<sup>22</sup> tháng', ['<sup>', '</sup>']],
  ['no tag', '<Nội dung> và 3 < 5 > 2', []],
  ['a comment', 'a <!-- ẩn\nẩn --> b', ['<!-- ẩn\nẩn -->']],
  ['a picture with its words', '![Ảnh](/a.jpg) sau', ['![Ảnh](/a.jpg)']],
  ['where a link leads', '[Luật](https://example.org/a_(b)) mới', ['](https://example.org/a_(b))']],
  ['an entity', 'A&nbsp;B &#160; C & D', ['&nbsp;', '&#160;']],
  ['the fence of code, not the code', '```yaml\nkey: 1\n```', ['```yaml', '```']],
  ['a definition of a link', '[1]: https://example.org/a', ['[1]: https://example.org/a']],
  ['a note in brackets', '[1]: Luật Đất đai', []],
])('markup: %s', (_, text, markup) => {
  const found = findMarkup(text, 'markdown').map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(markup)
  expect(findMarkup(text, 'text')).toEqual([])
})
