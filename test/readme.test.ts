import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../src/cli.ts'
import { COMMANDS, GLOBAL_OPTIONS } from '../src/commands/table.ts'
import type { CommandSpec, OptionSpec } from '../src/commands/command.ts'
import type { Io } from '../src/io.ts'
import { COMMAND_HELP } from '../src/messages/help.ts'
import { operandName } from '../src/messages/operands.ts'
import { optionHelp } from '../src/messages/option-help.ts'
import { parseRegistries } from '../src/registry/store.ts'
import { wordsOf } from './cli/scenario.ts'
import { inFolder, testIo } from './cli/test-io.ts'

/**
 * What README.md shows is what the program does: the sessions (`<!-- run -->`) are run one after the other in a folder
 * with the files of fixtures/readme, the table of commands is made from the commands themselves.
 * `npm run readme` (vitest --update) writes both anew.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const SESSION = /<!-- run: (?<settings>[^>]*?) -->\n```console\n(?<shown>[\s\S]*?)```\n/gu
const plans = Object.fromEntries(
  readdirSync(join(root, 'fixtures/readme')).map((name) => [
    name,
    readFileSync(join(root, 'fixtures/readme', name)),
  ]),
)

describe('README.md', () => {
  test('shows what the program prints', async () => {
    const sessions = [...readme.matchAll(SESSION)]
    expect(sessions.length).toBeGreaterThan(4)
    const shown = await inFolder(plans, async (folder) => {
      const blocks: string[] = []
      for (const session of sessions) blocks.push(await rewritten(session, folder))
      return blocks
    })
    for (const block of shown) {
      const said = block.split('\n').filter((line) => !/^(?:\$ |```|<!--|$)/u.test(line))
      expect(said, block).not.toEqual([])
    }
    const rest = readme.split(SESSION).filter((_, index) => index % 3 === 0)
    const text = rest.map((part, index) => part + (shown[index] ?? '')).join('')
    const commands = `<!-- commands:start -->\n${commandTable()}<!-- commands:end -->`
    await expect(
      text.replace(/<!-- commands:start -->[\s\S]*<!-- commands:end -->/u, () => commands),
    ).toMatchFileSnapshot('../README.md')
  })

  test('its two commands exist and the first shows a registry', async () => {
    const scripts: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts
    expect(readme).toContain('\nnpm ci && npm run demo\nnpm ci && npm test\n')
    expect(scripts).toMatchObject({ prepare: expect.any(String), test: expect.any(String) })
    const demo = (scripts as { demo: string }).demo
    const [node, program, ...argv] = wordsOf(demo)
    expect([node, program]).toEqual(['node', 'bin/ttdn.js'])
    const io = testIo({ cwd: root })
    expect(await run(argv, io)).toBe(0)
    expect(parseRegistries(io.out(), 'demo').registries[0]?.registry.tasks.length).toBeGreaterThan(3)
  })

  test('its registry is one', () => {
    const [, yaml = ''] = /<!-- registry -->\n```yaml\n([\s\S]*?)```/u.exec(readme) ?? []
    const { registries, problems } = parseRegistries(yaml, 'README.md')
    expect(problems).toEqual([])
    expect(registries).toHaveLength(1)
  })

  test('names every exit status that its help names', () => {
    for (const status of ['0', '1', '2', '130']) expect(readme).toContain(`\n| ${status} | `)
  })
})

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
)

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[\s\S]*?```/gu, '')

  test('links lead somewhere', () => {
    const dead = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].flatMap(([, link = '']) => {
      const [path = '', anchor] = link.split('#')
      const file = path === '' ? join(root, page) : join(root, dirname(page), path)
      if (!existsSync(file)) return [link]
      if (anchor === undefined) return []
      return anchorsOf(readFileSync(file, 'utf8')).has(anchor) ? [] : [link]
    })
    expect(dead).toEqual([])
  })

  test('files it names exist', () => {
    const named = [...text.matchAll(/`((?:src|test|fixtures|docs|schemas|bench)\/[^`\s*<>…]*)`/gu)]
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

/** Anchors of the headings of a page, as GitHub makes them. */
function anchorsOf(text: string): Set<string> {
  const headings = text.matchAll(/^#+ (.+)$/gmu)
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

/** A session with what its commands print today, standard output and error as they meet on a terminal. */
async function rewritten({ groups }: RegExpMatchArray, folder: string): Promise<string> {
  const { settings = '', shown = '' } = groups ?? {}
  const lang = /lang=(\w+)/u.exec(settings)?.[1] ?? 'en'
  const columns = Number(/columns=(\d+)/u.exec(settings)?.[1])
  const lines = shown.split('\n').filter((line) => line.startsWith('$ '))
  const printed: string[] = []
  for (const line of lines) printed.push(`${line}\n${await output(line.slice(2), { folder, lang, columns })}`)
  return `<!-- run: ${settings} -->\n\`\`\`console\n${printed.join('')}\`\`\`\n`
}

interface Surroundings {
  readonly folder: string
  readonly lang: string
  readonly columns: number
}

async function output(line: string, { folder, lang, columns }: Surroundings): Promise<string> {
  const [command = '', filter] = line.split(' | ')
  const [program, ...argv] = wordsOf(command)
  expect(program).toBe('ttdn')
  let written = ''
  const write = (text: string): void => void (written += text)
  const base = testIo({
    cwd: folder,
    env: { NO_COLOR: '1', TTDN_LANG: lang },
    ...(filter === undefined && { columns }),
  })
  const io: Io = { ...base, stdout: { ...base.stdout, write }, stderr: { ...base.stderr, write } }
  const status = await run(argv, io)
  expect(status, line).toBeLessThan(2)
  const head = /^head -n (\d+)$/u.exec(filter ?? '')?.[1]
  if (filter !== undefined) expect(head, filter).toBeDefined()
  return written
    .split('\n')
    .map((one) => one.trimEnd())
    .slice(0, head === undefined ? undefined : Number(head))
    .join('\n')
    .replace(/\n*$/u, '\n')
    .replace(/^\n$/u, '')
}

/** The table of commands, from their specifications and help. */
function commandTable(): string {
  const rows = COMMANDS.map((spec) => {
    const options = spec.options.map((option) => optionCell(spec, option)).join(' ')
    return `| \`ttdn ${usage(spec)}\` | ${COMMAND_HELP[spec.name]?.summary.en ?? ''} | ${options} |`
  })
  const shared = GLOBAL_OPTIONS.map((option) => optionCell(undefined, option)).join(' ')
  return [
    '| command | what it does | options |',
    '| --- | --- | --- |',
    ...rows,
    `| everywhere | | ${shared} |`,
    '',
  ].join('\n')
}

function usage({ name, operands }: CommandSpec): string {
  if (operands === undefined) return name
  const operand = operandName(operands.name, 'en')
  const many = operands.most === undefined && !/…\]$|\s/u.test(operand) ? `${operand}…` : operand
  return `${name} ${operands.required > 0 ? many : `[${many}]`}`
}

function optionCell(spec: CommandSpec | undefined, { name, short }: OptionSpec): string {
  const value = optionHelp(spec?.name, name)?.value?.en
  const names = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].join(', ')
  return `\`${names}${value === undefined ? '' : ` ${value.replaceAll('|', '\\|')}`}\``
}
