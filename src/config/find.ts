import { dirname, join } from 'node:path'
import type { Files } from '../io.ts'

export const CONFIG_FILE = 'ttdn.config.yaml'

/** The nearest configuration file, from `folder` upward; the folder that holds `.git` is the last one looked at. */
export async function findConfig(folder: string, files: Pick<Files, 'stat'>): Promise<string | undefined> {
  for (let here = folder; ; here = dirname(here)) {
    const path = join(here, CONFIG_FILE)
    if ((await files.stat(path))?.kind === 'file') return path
    if (here === dirname(here) || (await files.stat(join(here, '.git'))) !== undefined) return undefined
  }
}
