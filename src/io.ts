/** Everything the program touches outside itself. Tests give their own; only this file knows `process`. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Standard output and error; `columns` is undefined in a pipe. */
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  /** The moment the program was started (the only clock). */
  now(): Date
  readonly signal: AbortSignal
}

export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  readonly columns: number | undefined
}
