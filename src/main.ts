/** Starts the program; the stub in `bin/` has answered a lone `--version` already. */
async function main(argv: readonly string[]): Promise<void> {
  const [{ processIo }, { run }, { EXIT }] = await Promise.all([
    import('./io.ts'),
    import('./cli.ts'),
    import('./exit-code.ts'),
  ])
  const status = await run(argv, processIo())
  process.exitCode = status
  // Only when interrupted may work still be under way: nothing that it writes is wanted any more.
  if (status === EXIT.interrupted) process.exit()
}

void main(process.argv.slice(2))
