/** Starts the program; the stub in `bin/` has answered a lone `--version` already. */
async function main(argv: readonly string[]): Promise<void> {
  // Node 22.1 and later keep the compiled code between runs.
  const nodeModule: object = await import('node:module')
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache()
  }
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

await main(process.argv.slice(2))
