import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { bodyOf, parseScenario, pathsOf, stringifyScenario, wordsOf, type Scenario } from './scenario.ts'
import { inFolder, testIo } from './test-io.ts'

const folder = new URL('../../fixtures/cli/', import.meta.url).pathname
const names = (await readdir(folder)).filter((name) => name.endsWith('.scenario')).sort()

/** The scenario with what really came out of it. */
async function play(scenario: Scenario): Promise<Scenario> {
  return await inFolder(Object.fromEntries(pathsOf(scenario, 'file')), async (cwd) => {
    for (const path of pathsOf(scenario, 'folder').keys()) await mkdir(join(cwd, path), { recursive: true })
    const columns = bodyOf(scenario, 'columns').trim()
    const env = bodyOf(scenario, 'env').split('\n').filter(Boolean)
    const io = testIo({
      cwd,
      env: Object.fromEntries(
        env.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      ),
      stdin: bodyOf(scenario, 'stdin'),
      ...(columns !== '' && { columns: Number(columns) }),
    })
    const status = await run(wordsOf(bodyOf(scenario, 'command')), io)
    const came: Record<string, string> = { stdout: io.out(), stderr: io.err(), status: `${status}\n` }
    for (const path of pathsOf(scenario, 'wrote').keys()) {
      came[`wrote ${path}`] = await readFile(join(cwd, path), 'utf8').catch(() => '(none)\n')
    }
    const sections = scenario.sections.map(({ name, body }) => ({ name, body: came[name] ?? body }))
    return { ...scenario, sections }
  })
}

test.each(names)('%s', async (name) => {
  const text = await readFile(join(folder, name), 'utf8')
  const scenario = parseScenario(text)
  for (const section of ['command', 'stdout', 'stderr', 'status']) {
    expect(
      scenario.sections.some((one) => one.name === section),
      section,
    ).toBe(true)
  }
  const came = stringifyScenario(await play(scenario))
  expect(came).not.toMatch(/internal error|lỗi bên trong/u)
  // `TTDN_UPDATE=1 npx vitest run test/cli` writes what came out; the change is reviewed as behaviour.
  if (process.env['TTDN_UPDATE'] === '1') await writeFile(join(folder, name), came)
  else expect(came).toBe(text)
})

test('there are scenarios', () => {
  expect(names.length).toBeGreaterThan(20)
})
