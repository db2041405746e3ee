import type { CommandContext } from './command.ts'

/** Prints a text; on a terminal, a table longer than the screen goes through a pager (`TTDN_PAGER`, `PAGER`, less). */
export async function printLong(text: string, format: string, { io }: CommandContext): Promise<void> {
  const { isTTY, rows } = io.stdout
  const command = io.env['TTDN_PAGER'] ?? io.env['PAGER'] ?? 'less -FRX'
  const isLong = isTTY && format === 'table' && rows !== undefined && linesIn(text) > rows
  if (isLong && command.trim() !== '' && command.trim() !== 'cat') {
    if (await io.programs.page(command.trim(), text)) return
  }
  io.stdout.write(text)
}

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
