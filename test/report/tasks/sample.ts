import { listTasks, type ListedTask } from '../../../src/query/listed-task.ts'
import type { Registry, Task } from '../../../src/registry/schema.ts'

export function registryOf(tasks: readonly Partial<Task>[], document: Registry['document'] = {}): Registry {
  return {
    version: 1,
    document: {
      number: '52/KH-UBND',
      date: '2025-02-17',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Sơn',
      ...document,
    },
    source: { path: '52.md', format: 'markdown', kind: 'document', digest: 'sha256:00' },
    tasks: tasks.map((task, index) => ({
      id: `I.${String(index + 1)}`,
      part: 'content',
      content: 'Rà soát, thống kê các điểm trường.',
      at: '3:1-3:40',
      ...task,
    })),
  }
}

export const listed = (...tasks: Partial<Task>[]): ListedTask[] => listTasks([registryOf(tasks)])
