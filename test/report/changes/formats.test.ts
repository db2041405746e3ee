import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { CHANGE_KINDS, type Change, type SubjectChanges } from '../../../src/diff/change.ts'
import { CHANGE_REPORTS } from '../../../src/report/changes/index.ts'
import { formatChangeJson } from '../../../src/report/changes/json.ts'
import { formatChangeMarkdown } from '../../../src/report/changes/markdown.ts'
import { changeSentence, signOf } from '../../../src/report/changes/sentence.ts'
import { formatChangeText } from '../../../src/report/changes/text.ts'
import { PLAIN } from '../../../src/report/palette.ts'
import { registryOf, taskOf } from '../../registry/sample-registry.ts'

const options = { language: 'en', palette: PLAIN, byUnit: false } as const
const plain = {
  plain: (text: string) => text,
  old: (text: string) => `<${text}>`,
  new: (text: string) => `{${text}}`,
}

const task = taskOf('II.1', { content: 'Rà soát *hồ sơ* | <b>' })
const placed = { task, registry: registryOf({ number: '5/KH' }, [task]), id: '5/KH#II.1', order: 0 }
const subject = (...changes: Omit<Change, 'id'>[]): SubjectChanges[] => [
  { id: placed.id, after: placed, changes: changes.map((change) => ({ id: placed.id, ...change })) },
]

test.each<[Omit<Change, 'id'>, string]>([
  [{ kind: 'unit-added', unit: 'Sở Y tế', new: 'lead' }, '+ unit added: {Sở Y tế (lead)}'],
  [{ kind: 'unit-removed', unit: 'Sở Y tế', old: 'guide' }, '- unit removed: <Sở Y tế (guide)>'],
  [
    { kind: 'role-changed', unit: 'Sở Y tế', old: 'lead', new: 'coordinate' },
    '~ role changed, Sở Y tế: <lead> → {coordinate}',
  ],
  [
    {
      kind: 'time-forward',
      old: { text: 'a', kind: 'deadline', end: '2025-06-30' },
      new: { text: 'b', kind: 'deadline', end: '2025-03-31' },
    },
    '~ brought forward: <"a" (2025-06-30)> → {"b" (2025-03-31)}',
  ],
  [
    { kind: 'time-added', new: { text: 'quý I', kind: 'period', start: '2025-01-01', end: '2025-03-31' } },
    '+ time added: {"quý I" (2025-01-01 – 2025-03-31)}',
  ],
  [{ kind: 'reworded', field: 'content', old: 'a b c', new: 'a x c' }, '~ reworded (content): a <b>{x} c'],
  [
    { kind: 'field-changed', field: 'part', old: 'content', new: 'annex' },
    '~ changed (part): <content> → {annex}',
  ],
  [{ kind: 'moved', field: 'id', old: 'II.1', new: 'III.1' }, '~ moved: <II.1> → {III.1}'],
  [{ kind: 'split', old: 'a#1', new: ['a#1', 'a#2'] }, '~ split into: <a#1> → {a#1, a#2}'],
  [{ kind: 'state-changed', field: 'state', new: 'done' }, '~ state: {done}'],
  [{ kind: 'document', field: 'title', old: 'x', new: 'y' }, '~ title: <x> → {y}'],
  [{ kind: 'document', field: 'targets', new: 'y' }, '+ targets: {y}'],
  [
    { kind: 'document', field: 'period', old: { start: '2025-01-01', end: '2025-12-31' } },
    '- period: <2025-01-01 – 2025-12-31>',
  ],
])('%j', (change, sentence) => {
  const whole: Change = { id: 'x', ...change }
  expect(`${signOf(whole)} ${changeSentence(whole, 'en', plain)}`).toBe(sentence)
})

test('every kind has a sentence in both languages, and its place in the documentation', () => {
  const page = readFileSync(new URL('../../../docs/git.md', import.meta.url), 'utf8')
  for (const kind of CHANGE_KINDS) {
    const change: Change = { id: 'x', kind, field: 'title', unit: 'u' }
    expect(changeSentence(change, 'vi', plain)).not.toBe('')
    expect(changeSentence(change, 'vi', plain)).not.toBe(
      changeSentence({ ...change, field: 'content' }, 'en', plain),
    )
    expect(page).toContain(`\`${kind}\``)
  }
})

test('nothing changed: nothing to read, empty data', async () => {
  for (const [name, load] of Object.entries(CHANGE_REPORTS)) {
    for (const byUnit of [false, true]) {
      const text = (await load())([], { ...options, byUnit })
      expect(text).toBe(name === 'json' ? '{\n  "changes": []\n}\n' : '')
    }
  }
})

test('Markdown shows signs as they are', () => {
  const text = formatChangeMarkdown(subject({ kind: 'added', new: {} }), options)
  expect(text).toBe('### 5/KH\n\n- `II.1` (new task): Rà soát \\*hồ sơ\\* \\| \\<b\\>\n')
})

test('JSON is what its schema says', () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('../../../schemas/changes.schema.json', import.meta.url), 'utf8'),
  )
  const written = formatChangeJson(
    subject(
      { kind: 'unit-added', field: 'units', unit: 'Sở Y tế', new: 'lead' },
      { kind: 'moved', old: '1', new: '2' },
    ),
    { ...options, byUnit: true },
  )
  const checked = z.fromJSONSchema(z.record(z.string(), z.any()).parse(schema))
  expect(checked.safeParse(JSON.parse(written)).success).toBe(true)
  expect(checked.safeParse({ changes: [{ kind: 'moved' }] }).success).toBe(false)
})

test('text of a task that came tells who and when', () => {
  expect(formatChangeText(subject({ kind: 'added', new: {} }), options)).toBe(
    '5/KH\n+ II.1  Rà soát *hồ sơ* | <b>\n    Sở Tài chính · trước ngày 30/6/2025\n',
  )
})
