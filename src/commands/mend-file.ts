import { fileMended } from '../messages/findings-notes.ts'
import type { LoadedFile } from '../registry/load.ts'
import type { CommandContext } from './command.ts'

/** Mends in a file of registries what can be mended safely (YAML only) and reads it again. */
export async function mendFile(
  file: LoadedFile,
  { io, language, quiet }: CommandContext,
): Promise<LoadedFile> {
  if (!/\.ya?ml$/iu.test(file.path)) return file
  const [{ fixRegistryText }, { parseRegistries }] = await Promise.all([
    import('../registry/fix.ts'),
    import('../registry/store.ts'),
  ])
  const { text, fixes } = fixRegistryText(file.text)
  if (fixes === 0) return file
  await io.files.write(file.path, text)
  if (!quiet) io.stderr.write(`${fileMended(file.path, fixes, language)}\n`)
  return { path: file.path, text, ...parseRegistries(text, file.path) }
}
