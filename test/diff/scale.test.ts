import { expect, test } from 'vitest'
import { diffRegistries } from '../../src/diff/diff-registries.ts'
import type { Registry } from '../../src/registry/schema.ts'
import { registryOf, taskOf } from '../registry/sample-registry.ts'

/** Plans are made of the same words over and over: what is found must be what was changed, also among thousands. */
const WORDS =
  'rà soát hồ sơ dữ liệu kinh phí hạ tầng chương trình nhân lực thiết bị trường học trạm y tế công trình'.split(
    ' ',
  )

function content(index: number): string {
  const word = (step: number): string => WORDS[(index * (step + 3) + step * step) % WORDS.length] ?? ''
  return `${Array.from({ length: 12 }, (_, step) => word(step)).join(' ')} số ${String(index)} tại khu ${String(index % 97)}`
}

const large = (change: (index: number) => string | undefined): Registry =>
  registryOf(
    { number: '1/KH-UBND' },
    Array.from({ length: 3000 }, (_, index) => change(index)).flatMap((text, index) =>
      text === undefined ? [] : [taskOf(`I.${String(index)}`, { content: text })],
    ),
  )

test('reworded tasks find their own among thousands alike', () => {
  const before = large(content)
  const after = large((index) => (index % 10 === 0 ? `${content(index)} theo hướng dẫn` : content(index)))
  const changes = diffRegistries([before], [after])
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['reworded']))
  expect(changes).toHaveLength(300)
})

test('tasks that are gone are told, those behind them keep their partner', () => {
  const changes = diffRegistries(
    [large(content)],
    [large((index) => (index % 100 === 0 ? undefined : content(index)))],
  )
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['removed']))
  expect(changes).toHaveLength(30)
})

test('all words changed: everything is new, and it ends', () => {
  const changes = diffRegistries(
    [large(content)],
    [large((index) => `một hai ba bốn năm sáu bảy tám ${String(index * 7)}`)],
  )
  expect(changes.filter(({ kind }) => kind === 'added')).toHaveLength(3000)
})

test('where no word tells one from another, and every number changed, the place does', () => {
  const plain = (index: number): string => content(index).replace(/ số \d+ tại khu \d+$/u, '')
  const version = (id: string, more: string): Registry =>
    registryOf(
      { number: '1/KH-UBND' },
      Array.from({ length: 3000 }, (_, index) =>
        taskOf(`${id}.${String(index)}`, { content: plain(index) + more }),
      ),
    )
  const changes = diffRegistries([version('I', '')], [version('II', ' hằng năm')])
  expect(changes.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([])
  expect(changes.filter(({ kind }) => kind === 'renumbered')).toHaveLength(3000)
})
