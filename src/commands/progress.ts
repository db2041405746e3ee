import type { CommandContext } from './command.ts'

export interface Progress {
  /** Tells which of the files is worked on. */
  show(index: number, path: string): void
  /** Must be called before anything else is written, and at the end. */
  clear(): void
}

/** Work that takes less is over before anyone wonders. */
const PATIENCE = 1000
const CLEAR_LINE = '\r\u001b[K'

/** One line on standard error that tells how far a long run has come; only on a terminal, never with `--quiet`. */
export function progressOf(total: number, { io, quiet }: CommandContext): Progress {
  const { isTTY, columns = 80 } = io.stderr
  if (!isTTY || quiet || total < 2) return { show: () => undefined, clear: () => undefined }
  const start = performance.now()
  let shown = false
  return {
    show(index, path) {
      if (performance.now() - start < PATIENCE) return
      const line = `${String(index + 1)}/${String(total)} ${path}`
      io.stderr.write(`${CLEAR_LINE}${line.slice(0, columns - 1)}`)
      shown = true
    },
    clear() {
      if (shown) io.stderr.write(CLEAR_LINE)
      shown = false
    },
  }
}
