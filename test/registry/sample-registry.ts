import type { Registry, RegistryDocument, Task } from '../../src/registry/schema.ts'

/** A made-up registry with one plain task per id. */
export function registryOf(document: RegistryDocument, tasks: readonly (string | Task)[]): Registry {
  return {
    version: 1,
    document,
    source: { path: '../plans/52.md', format: 'markdown', kind: 'document', digest: 'sha256:0' },
    tasks: tasks.map((task) => (typeof task === 'string' ? taskOf(task) : task)),
  }
}

/** A made-up task that has what every task should have. */
export function taskOf(id: string, more: Partial<Task> = {}): Task {
  return {
    id,
    part: 'content',
    content: `Rà soát, cập nhật dữ liệu chuyên ngành ${id}`,
    units: [{ name: 'Sở Tài chính', role: 'lead' }],
    time: { text: 'trước ngày 30/6/2025', kind: 'deadline', end: '2025-06-30', boundary: 'before' },
    products: [{ text: 'Báo cáo' }],
    at: '10:1-10:40',
    ...more,
  }
}
