import { describe, expect, test } from 'vitest'
import {
  hasPeoplesEdits,
  isEdited,
  registryDigest,
  taskDigest,
  withDigests,
} from '../../src/registry/digest.ts'
import type { Registry, Task } from '../../src/registry/schema.ts'
import { registryOf, taskOf } from './sample-registry.ts'

const task = taskOf('I.1')
const registry = withDigests(registryOf({ number: '52/KH-UBND' }, [task, taskOf('I.2')]))

describe('the digest of a task', () => {
  test.each([
    ['its place', { at: '99:1-99:2' }],
    ['the place of a unit', { units: [{ name: 'Sở Tài chính', role: 'lead' as const, at: '1:1-1:2' }] }],
    ['a status', { status: { state: 'done' as const } }],
    ['a note', { note: 'xong' }],
    ['its own digest', { digest: 'x' }],
    ['the order of keys', { id: task.id, content: task.content }],
  ] satisfies [string, Partial<Task>][])('does not depend on %s', (_what, change) => {
    expect(taskDigest({ ...task, ...change })).toBe(taskDigest(task))
  })

  test.each([
    ['content', { content: 'khác' }],
    ['a role', { units: [{ name: 'Sở Tài chính', role: 'coordinate' as const }] }],
    ['an id', { id: 'I.9' }],
  ] satisfies [string, Partial<Task>][])('tells a change of %s', (_what, change) => {
    expect(taskDigest({ ...task, ...change })).not.toBe(taskDigest(task))
  })
})

describe("people's edits", () => {
  const [first = task, ...rest] = registry.tasks
  const withFirst = (change: Partial<Task>): Registry => ({
    ...registry,
    tasks: [{ ...first, ...change }, ...rest],
  })

  test('there are none in what the program wrote', () => {
    expect(hasPeoplesEdits(registry)).toBe(false)
  })

  test('a moved file is no edit', () => {
    expect(hasPeoplesEdits({ ...registry, source: { ...registry.source, path: 'elsewhere.md' } })).toBe(false)
  })

  test.each([
    ['status', withFirst({ status: { state: 'doing' } })],
    ['note', withFirst({ note: 'hỏi lại' })],
    ['changed content', withFirst({ content: 'khác' })],
    ['task added', { ...registry, tasks: [...registry.tasks, taskOf('I.3')] }],
    ['task removed', { ...registry, tasks: [first] }],
    ['changed title', { ...registry, document: { ...registry.document, title: 'khác' } }],
    ['no digest at all', registryOf({ number: '52/KH-UBND' }, [task])],
  ] satisfies [string, Registry][])('%s', (_what, edited) => {
    expect(hasPeoplesEdits(edited)).toBe(true)
  })

  test('tell which task was edited', () => {
    expect(withFirst({ content: 'khác' }).tasks.map(isEdited)).toEqual([true, false])
  })

  test('the registry digest does not depend on the digests of tasks', () => {
    const bare = registry.tasks.map(({ digest: _digest, ...other }) => other)
    expect(registryDigest({ ...registry, tasks: bare })).toBe(registry.digest)
  })
})
