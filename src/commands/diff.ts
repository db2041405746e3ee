import { EXIT, type ExitCode } from '../exit-code.ts'

export async function run(): Promise<ExitCode> {
  return await Promise.resolve(EXIT.ok)
}
