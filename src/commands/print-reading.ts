import type { ParsedPlan } from './plan-pipeline.ts'
import type { CommandContext } from './command.ts'

/** `--verbose`: how each block of the document was understood, on standard error. */
export function printReading(_plan: ParsedPlan, _context: CommandContext): void {}

/** `--trace ID`: from which words, by which rule, each field of a task was read. */
export function printTrace(_plan: ParsedPlan, _id: string, _context: CommandContext): void {}
