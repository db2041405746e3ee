/** Runs `ttdn parse` without a process of its own: a plan in, how long it took out. */
import { run } from '../dist/index.js'

/** Milliseconds to parse `plan` (Markdown) and write its registry as JSON to nowhere. */
export async function parseTime(plan) {
  const bytes = new TextEncoder().encode(plan)
  let written = 0
  const errors = []
  const io = {
    cwd: process.cwd(),
    env: {},
    locale: 'en',
    stdout: { write: (text) => void (written += text.length), isTTY: false, columns: undefined },
    stderr: { write: (text) => void errors.push(text), isTTY: false, columns: undefined },
    readStdin: async () => bytes,
    files: { read: refuse, stat: async () => undefined, list: async () => [], write: refuse },
    now: () => new Date(0),
    signal: new AbortController().signal,
  }
  const start = performance.now()
  const status = await run(['parse', '-', '--from', 'markdown', '--format', 'json', '--quiet'], io)
  const time = performance.now() - start
  if (status !== 0 || written === 0) {
    throw new Error(`ttdn parse ended with ${status}: ${errors.join('').slice(0, 500)}`)
  }
  return time
}

async function refuse(path) {
  throw new Error(`the benchmark touches ${path}`)
}
