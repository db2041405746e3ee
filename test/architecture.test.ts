import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The folders of `src/`, front end first (DESIGN section 3, docs/architecture.md). A file imports only from its own
 * folder or from a line further down; folders on one line do not import each other.
 */
const LINES: readonly (readonly string[])[] = [
  ['main'],
  ['cli', 'index'],
  ['commands'],
  ['pipeline'],
  ['report'],
  ['messages'],
  ['diff', 'validate'],
  ['query'],
  ['registry'],
  ['extract'],
  ['structure'],
  ['read'],
  ['document', 'config'],
  ['recognise'],
  ['catalogue'],
  ['source'],
  ['diagnostics'],
  ['terms'],
  ['io', 'version'],
  ['errors', 'exit-code', 'place'],
]
const MOST_LINES = 400
/** Tables of the catalogue may be as long as the knowledge is. */
const DATA = /^catalogue\//

const root = new URL('../src/', import.meta.url).pathname
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const text = (file: string): string => readFileSync(join(root, file), 'utf8')

const imports: Import[] = files.flatMap((from) => {
  const found = text(from).matchAll(
    /^(?:import|export)(\s+type)?\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|(?<![\w.])import\('([^']+)'\)/gmu,
  )
  return [...found].flatMap(([, typeOnly, named, bare, dynamic]) => {
    const target = named ?? bare ?? dynamic ?? ''
    if (!target.startsWith('.')) return []
    const to = relative(root, join(root, dirname(from), target)).replaceAll('\\', '/')
    return [{ from, to, typeOnly: typeOnly !== undefined }]
  })
})

const folderOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '')
const lineOf = (folder: string): number => LINES.findIndex((line) => line.includes(folder))

test('every folder has its line', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => lineOf(folder) < 0)).toEqual([])
})

test('imports only go down', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [own, other] = [folderOf(from), folderOf(to)]
    return own !== other && lineOf(other) <= lineOf(own)
  })
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('stages call each other only through the pipeline', () => {
  const stages = ['read', 'structure', 'extract', 'registry']
  const called = imports.filter(
    ({ from, to, typeOnly }) =>
      !typeOnly &&
      stages.includes(folderOf(from)) &&
      stages.includes(folderOf(to)) &&
      folderOf(from) !== folderOf(to) &&
      !isTypeImport(from, to),
  )
  expect(called.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

/** `import { type A, type B } from …` imports no value either. */
function isTypeImport(from: string, to: string): boolean {
  const name = to.split('/').at(-1)?.replaceAll('.', '\\.') ?? ''
  const names = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*'[^']*${name}'`, 'u').exec(text(from))?.[1]
  return names?.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')) === true
}

test('recognisers know the catalogue by its types only', () => {
  const data = imports.filter(
    ({ from, to, typeOnly }) => folderOf(from) === 'recognise' && folderOf(to) === 'catalogue' && !typeOnly,
  )
  expect(
    data.filter(({ from, to }) => !isTypeImport(from, to)).map(({ from, to }) => `${from} → ${to}`),
  ).toEqual([])
})

test('no file imports itself by a detour', () => {
  const targets = new Map(
    files.map((file) => [file, imports.filter(({ from, typeOnly }) => from === file && !typeOnly)]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    if (done.has(file) || trail.includes(file)) return
    for (const { to } of targets.get(file) ?? []) visit(to, [...trail, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})

test('every import leads to a file', () => {
  expect(imports.filter(({ to }) => !files.includes(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('files stay readable', () => {
  const long = files.filter((file) => !DATA.test(file) && text(file).split('\n').length - 1 > MOST_LINES)
  expect(long).toEqual([])
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.ts|\/)/u.test(file))).toEqual([])
})

test('only io.ts knows the time and the process', () => {
  const free = files.filter((file) => file !== 'io.ts' && file !== 'main.ts')
  expect(
    free.filter((file) =>
      /new Date\(\)|Date\.now|(?<![\p{L}.'"`/-])process\./u.test(withoutComments(text(file))),
    ),
  ).toEqual([])
})

const withoutComments = (source: string): string => source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
