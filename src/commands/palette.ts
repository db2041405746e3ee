import { PLAIN, type Palette } from '../report/palette.ts'

/** Colours for a terminal, nothing for a pipe. */
export async function paletteOf(colour: boolean): Promise<Palette> {
  if (!colour) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return { strong: chalk.bold, faint: chalk.dim, accent: chalk.cyan, bad: chalk.red, doubtful: chalk.yellow }
}
