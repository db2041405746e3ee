import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { compareRegistries } from '../../../src/diff/diff-registries.ts'
import type { Registry, Task } from '../../../src/registry/schema.ts'
import { formatChangeMarkdown } from '../../../src/report/changes/markdown.ts'
import { PLAIN } from '../../../src/report/palette.ts'
import { registryOf, taskOf } from '../../registry/sample-registry.ts'

/** What a reader of the rendered comment sees: `- ` items, `[-gone-]` struck out, `{+new+}` bold, `` `code` ``. */
type Node = {
  type: string
  value?: string | undefined
  depth?: number | undefined
  children?: Node[] | undefined
}
const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.string().optional(),
    depth: z.number().optional(),
    children: z.array(nodeSchema).optional(),
  }),
)
const TAGS: Readonly<Record<string, string>> = {
  '<del>': '[-',
  '</del>': '-]',
  '<ins>': '{+',
  '</ins>': '+}',
  '<br>': ' ',
}

function seen(markdown: string): string {
  const draw = (node: Node, depth: number): string => {
    const inner = (deeper = depth): string =>
      (node.children ?? []).map((child) => draw(child, deeper)).join('')
    switch (node.type) {
      case 'text':
        return node.value ?? ''
      case 'inlineCode':
        return `\`${node.value ?? ''}\``
      case 'html':
        return TAGS[node.value ?? ''] ?? `HTML ${node.value ?? ''}`
      case 'delete':
        return `[-${inner()}-]`
      case 'strong':
        return `{+${inner()}+}`
      case 'heading':
        return `# ${inner()}\n`
      case 'paragraph':
        return `${inner()}\n`
      case 'list':
        return inner(depth + 1)
      case 'listItem':
        return `${'  '.repeat(depth - 1)}- ${inner()}`
      // addresses are links by themselves
      case 'link':
      case 'root':
        return inner()
      default:
        return `UNEXPECTED ${node.type} ${inner()}`
    }
  }
  return draw(nodeSchema.parse(unified().use(remarkParse).use(remarkGfm).parse(markdown)), 0)
}

const options = { language: 'en', palette: PLAIN, byUnit: false } as const
const plan = (...tasks: Task[]): Registry => registryOf({ number: '5/KH' }, tasks)
const rendered = (before: Registry, after: Registry, byUnit = false): string =>
  seen(formatChangeMarkdown(compareRegistries([before], [after]), { ...options, byUnit }))

const CONTENT =
  'Rà soát, thống kê *hồ sơ* | <b>đất đai</b> tại các xã #1 với `mã` và $giá$, [xem](http://a.vn)'

test('signs of Markdown are shown as they are', () => {
  expect(
    rendered(plan(), plan(taskOf('II.1', { content: CONTENT, items: ['1. một', '- hai', '+ ba'] }))),
  ).toBe(
    `# \`5/KH\`
- \`II.1\` (new task) ${CONTENT}
  - 1. một
  - - hai
  - + ba
  - lead: Sở Tài chính
  - trước ngày 30/6/2025
  - product: Báo cáo
`,
  )
  expect(rendered(plan(taskOf('II.1', { content: CONTENT })), plan())).toContain(
    `- \`II.1\` (task removed) [-${CONTENT}-]`,
  )
})

test('words that changed are set off also where they touch letters and signs', () => {
  const before = 'Rà soát hồ sơ đất đai tại các xã; báo cáo hằng quý'
  const after = 'Rà soát hồ sơ đất đai, nhà ở tại các xã'
  expect(rendered(plan(taskOf('II.1', { content: before })), plan(taskOf('II.1', { content: after })))).toBe(
    `# \`5/KH\`
- \`II.1\` ${after}
  - reworded (content): Rà soát hồ sơ đất đai{+, nhà ở+} tại các xã[-; báo cáo hằng quý-]
`,
  )
})

test('values before and after', () => {
  const after = taskOf('II.1', {
    units: [{ name: 'Sở *Y tế*', role: 'lead' }],
    time: { text: '"sớm" ~ 31/3', kind: 'deadline', end: '2025-03-31' },
  })
  expect(
    rendered(plan(taskOf('II.1')), plan(after))
      .split('\n')
      .slice(2, -1),
  ).toEqual([
    '  - unit removed: [-Sở Tài chính (lead)-]',
    '  - unit added: {+Sở *Y tế* (lead)+}',
    '  - brought forward: [-"trước ngày 30/6/2025" (2025-06-30)-] → {+""sớm" ~ 31/3" (2025-03-31)+}',
  ])
})

test('whatever the texts are, they are shown whole, by task and by unit', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'việc',
        'sở',
        ' ',
        ' ',
        '*',
        '_',
        '~~',
        '`',
        '|',
        '<',
        '>',
        '[',
        ']',
        '(',
        '&',
        '#',
        '\\',
        '1.',
        '-',
        '"',
        ';',
        '$',
      ),
      { minLength: 1, maxLength: 25 },
    )
    .map((words) => words.join('').replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
  fc.assert(
    fc.property(text, text, (content, unit) => {
      const come = plan(taskOf('II.1', { content, units: [{ name: unit, role: 'lead' }] }))
      expect(rendered(plan(), come)).toContain(`- \`II.1\` (new task) ${content}\n  - lead: ${unit}\n`)
      expect(rendered(come, plan())).toContain(`(task removed) [-${content}-]\n`)
      expect(rendered(plan(), come, true)).toContain(`# ${unit}\n{+gains+}\n- \`II.1\` ${content}\n`)
    }),
    { numRuns: 300 },
  )
})
