import { UserError } from '../errors.ts'
import type { FileInfo, Files, Programs } from '../io.ts'

/** `HEAD~1:registries/` as git writes a path of a commit; not `C:\…`. */
const REVISION = /^([^:\s-][^:\s]+|@):([^\\]*)$/u

export const isRevision = (operand: string): boolean => REVISION.test(operand)

/**
 * The disk, and beside it the paths of commits: `REV:PATH` is asked of git, which reads a path from the root of the
 * work tree (`REV:./PATH` from the current folder).
 */
export function withGitFiles(files: Files, programs: Programs): Files {
  const git = async (revision: string, ...args: string[]): Promise<Uint8Array> => {
    const result = await programs.run('git', args)
    if (result === undefined) throw new UserError('git/failed', { revision, reason: 'git: ENOENT' })
    if (result.status === 0) return result.stdout
    const reason = (result.stderr.split('\n')[0] ?? '').replace(/^fatal: /u, '')
    throw new UserError('git/failed', { revision, reason })
  }
  const text = async (revision: string, ...args: string[]): Promise<string> =>
    new TextDecoder().decode(await git(revision, ...args)).trim()
  // `HEAD:./..` would mean the current folder, were there not to be a folder `HEAD:.` first
  const isOnDisk = async (path: string): Promise<boolean> =>
    !isRevision(path) ||
    ((await files.stat(path.replace(/\/.*$/su, ''))) !== undefined && (await files.stat(path)) !== undefined)
  return {
    async read(path) {
      return (await isOnDisk(path)) ? await files.read(path) : await git(path, 'cat-file', 'blob', path)
    },
    async stat(path): Promise<FileInfo | undefined> {
      if (await isOnDisk(path)) return await files.stat(path)
      const isFolder = (await text(path, 'cat-file', '-t', path)) === 'tree'
      if (isFolder) return { kind: 'folder', bytes: 0 }
      return { kind: 'file', bytes: Number(await text(path, 'cat-file', '-s', path)) }
    },
    async list(folder) {
      if (await isOnDisk(folder)) return await files.list(folder)
      const names = (await text(folder, 'ls-tree', '-r', '--full-tree', '--name-only', '-z', folder)).split(
        '\0',
      )
      const base = /[:/]$/u.test(folder) ? folder : `${folder}/`
      const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.'))
      return names
        .filter((name) => name !== '' && !isHidden(name))
        .sort()
        .map((name) => base + name)
    },
    write: files.write,
  }
}
