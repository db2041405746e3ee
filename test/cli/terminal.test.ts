import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CommandContext } from '../../src/commands/command.ts'
import { printLong } from '../../src/commands/pager.ts'
import { progressOf } from '../../src/commands/progress.ts'
import { testIo } from './test-io.ts'

interface Terminal {
  readonly context: CommandContext
  readonly out: () => string
  readonly err: () => string
  readonly paged: string[]
}

function terminal(rows: number | undefined, env: Record<string, string> = {}, starts = true): Terminal {
  const io = testIo({ cwd: '/', env, ...(rows !== undefined && { columns: 40 }) })
  const paged: string[] = []
  const page = (command: string, text: string): Promise<boolean> => {
    paged.push(`${command}: ${text}`)
    return Promise.resolve(starts)
  }
  const context: CommandContext = {
    io: {
      ...io,
      stdout: { ...io.stdout, ...(rows !== undefined && { rows }) },
      programs: { ...io.programs, page },
    },
    language: 'en',
    colour: { stdout: false, stderr: false },
    quiet: false,
    verbose: false,
    configFile: undefined,
  }
  return { context, out: io.out, err: io.err, paged }
}

const LONG = 'a\nb\nc\n'

describe('a table longer than the screen', () => {
  test.each([
    [{}, 'less -FRX'],
    [{ PAGER: 'more' }, 'more'],
    [{ PAGER: 'more', TTDN_PAGER: 'less -S' }, 'less -S'],
  ])('goes through the pager of %j', async (env, command) => {
    const { context, out, paged } = terminal(2, env)
    await printLong(LONG, 'table', context)
    expect(paged).toEqual([`${command}: ${LONG}`])
    expect(out()).toBe('')
  })

  test.each([
    ['fits', 3, {}, 'table'],
    ['is no table', 2, {}, 'json'],
    ['is for a pipe', undefined, {}, 'table'],
    ['is wanted without', 2, { PAGER: 'cat' }, 'table'],
    ['is wanted without any', 2, { TTDN_PAGER: '', PAGER: 'more' }, 'table'],
  ] as const)('is printed when it %s', async (_when, rows, env, format) => {
    const { context, out, paged } = terminal(rows, env)
    await printLong(LONG, format, context)
    expect(paged).toEqual([])
    expect(out()).toBe(LONG)
  })

  test('is printed when the pager cannot be started', async () => {
    const { context, out } = terminal(2, {}, false)
    await printLong(LONG, 'table', context)
    expect(out()).toBe(LONG)
  })
})

describe('how far a run has come', () => {
  afterEach(() => void vi.restoreAllMocks())

  /** What is told while the clock stands at these milliseconds. */
  function told({ context, err }: Terminal, total: number, clock: readonly number[]): string {
    const now = vi.spyOn(performance, 'now')
    now.mockReturnValue(0)
    const progress = progressOf(total, context)
    for (const [index, at] of clock.entries()) {
      now.mockReturnValue(at)
      progress.show(index, `so/${String(index)}.yaml`)
    }
    progress.clear()
    return err()
  }

  test('is told on a terminal once the work takes over a second, and cleared', () => {
    expect(told(terminal(10), 1000, [0, 500, 1500])).toBe('\r\u001b[K3/1000 so/2.yaml\r\u001b[K')
  })

  test('is not told of quick work, in a pipe, of one file, or with --quiet', () => {
    expect(told(terminal(10), 1000, [0, 500])).toBe('')
    expect(told(terminal(undefined), 1000, [0, 1500])).toBe('')
    expect(told(terminal(10), 1, [1500])).toBe('')
    const quiet = terminal(10)
    expect(told({ ...quiet, context: { ...quiet.context, quiet: true } }, 1000, [1500])).toBe('')
  })

  test('never fills more than the line', () => {
    const { context, err } = terminal(10)
    const now = vi.spyOn(performance, 'now')
    now.mockReturnValue(0)
    const progress = progressOf(5, context)
    now.mockReturnValue(2000)
    progress.show(0, 'x'.repeat(100))
    expect(err().replace('\r\u001b[K', '')).toHaveLength(39)
  })
})
