import { PLAIN, type Palette } from '../report/palette.ts'

/** Colours for a terminal, nothing for a pipe. */
export async function paletteOf(colour: boolean): Promise<Palette> {
  if (!colour) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  // Chalk joins all its arguments: it must never be handed to `map` as it is.
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan(text),
    bad: (text) => chalk.red(text),
    good: (text) => chalk.green(text),
    doubtful: (text) => chalk.yellow(text),
  }
}
