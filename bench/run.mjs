/**
 * `npm run bench`: measures the built program against the limits of the project and writes
 * docs/benchmarks.md. All figures are ratios or sums of one run on one machine, side by side.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureDiff } from './diff.mjs'
import { generatePlan } from './generate-plan.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PROGRAM = join(ROOT, 'bin/ttdn.js')
const STARTS = 21
const KB = 1000
const MB = 1000 * KB

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`, which builds the program and measures it. What counts are the ratios: all figures
of a table were taken side by side in one run. The plans are made by \`bench/generate-plan.mjs\`; parsing in
process is \`parsePlan\` of the built library, from bytes to registry, after a warm-up: the median of several
runs. Of the starts of whole processes, taken in turn, the fastest counts.

`

build()
const folder = mkdtempSync(join(tmpdir(), 'ttdn-bench-'))
try {
  const rows = [
    ...startRows(folder),
    ...(await parseRows()),
    await catalogueRow(),
    memoryRow(),
    ...(await diffRows()),
  ]
  report(rows)
} finally {
  rmSync(folder, { recursive: true })
}

/** Only the bundle: the types that `npm run build` adds have no speed. */
function build() {
  const rolldown = join(ROOT, 'node_modules/rolldown/bin/cli.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [rolldown, '--config', 'rolldown.config.js'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`the build failed\n${stdout}${stderr}`)
}

/** Starts of whole processes, taken in turn so that a busy moment of the machine strikes all alike. */
function startRows(at) {
  const plan = join(at, 'plan.md')
  writeFileSync(plan, generatePlan(12 * KB))
  const commands = [
    ['-e', '0'],
    [PROGRAM, '--version'],
    [PROGRAM, 'parse', plan],
  ]
  const times = commands.map(() => [])
  for (let start = 0; start <= STARTS; start++) {
    for (const [index, command] of commands.entries()) {
      const time = processTime(command)
      if (start > 0) times[index].push(time) // the first one fills the caches of the disk
    }
  }
  // What slows a start down is never the program: the fastest one is the truest.
  const [base, version, parse] = times.map((all) => Math.min(...all))
  return [
    row('`node -e 0`', base, 'ms'),
    row('`ttdn --version`', version, 'ms', { ratio: version / base, limit: 1.1, of: '`node -e 0`' }),
    row('`ttdn parse`, 12 kB', parse, 'ms', { ratio: parse / base, limit: 2.5, of: '`node -e 0`' }),
  ]
}

function processTime(args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`)
  return performance.now() - start
}

/** Cost per byte in one warm process. */
async function parseRows() {
  const { parseTime } = await import('./parse-in-process.mjs')
  const sizes = [100 * KB, MB, 4 * MB]
  const plans = sizes.map((size) => generatePlan(size))
  for (let round = 0; round < 5; round++) parseTime(plans[0])
  const perByte = []
  const rows = []
  for (const [index, plan] of plans.entries()) {
    const times = []
    for (let round = 0; round < [7, 3, 1][index]; round++) times.push(parseTime(plan))
    const bytes = Buffer.byteLength(plan)
    perByte.push(median(times) / bytes)
    const size = `parse ${sizes[index] >= MB ? `${sizes[index] / MB} MB` : '100 kB'} in process`
    const speed = ` (${(bytes / KB / median(times)).toFixed(2)} MB/s)`
    rows.push(
      index === 0
        ? row(size + speed, median(times), 'ms')
        : row(size + speed, median(times), 'ms', {
            ratio: perByte[index] / perByte[0],
            limit: 1.3,
            of: 'cost per byte at 100 kB',
          }),
    )
  }
  return rows
}

/** What a large catalogue costs: all units against every tenth of them, in turn. */
async function catalogueRow() {
  const { parseTime } = await import('./parse-in-process.mjs')
  const { CATALOGUE } = await import('../dist/index.js')
  const plan = generatePlan(150 * KB)
  const tenth = { ...CATALOGUE, units: CATALOGUE.units.filter((_, index) => index % 10 === 0) }
  const times = { full: [], tenth: [] }
  for (let round = 0; round < 6; round++) {
    times.tenth.push(parseTime(plan, tenth))
    times.full.push(parseTime(plan, CATALOGUE))
  }
  const full = median(times.full)
  const ratio = full / median(times.tenth)
  const what = 'parse 150 kB with the full catalogue'
  return row(what, full, 'ms', { ratio, limit: 1.5, of: 'that with a tenth of its units' })
}

/** Comparing two versions in process, after reading. */
async function diffRows() {
  const { diffRegistries } = await import('../dist/index.js')
  const { small, large, ratio, right } = measureDiff(diffRegistries)
  if (!right) throw new Error('diff does not find the changes that were made')
  return [
    row('diff of 1,000 against 1,000 tasks, 10 % changed', small.time, 'ms'),
    row('diff of 10,000 against 10,000', large.time, 'ms', { ratio, limit: 15, of: 'that of 1,000' }),
  ]
}

function memoryRow() {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'bench/peak-memory.mjs'), String(4 * MB)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return { ...row('peak memory at 4 MB', Number(stdout), 'MB'), limit: '< 400 MB', met: Number(stdout) < 400 }
}

function row(what, value, unit, against) {
  const figure = `${value.toFixed(0)} ${unit}`
  if (against === undefined) return { what, figure, ratio: '', limit: '', met: undefined }
  const { ratio, limit, of } = against
  return { what, figure, ratio: ratio.toFixed(2), limit: `≤ ${limit} × ${of}`, met: ratio <= limit }
}

function report(rows) {
  const table = [
    '| what | figure | ratio | limit | met |',
    '| --- | ---: | ---: | --- | --- |',
    ...rows.map(
      ({ what, figure, ratio, limit, met }) =>
        `| ${what} | ${figure} | ${ratio} | ${limit} | ${met === undefined ? '' : met ? 'yes' : '**no**'} |`,
    ),
  ].join('\n')
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory.`
  process.stdout.write(`${machine}\n\n${table}\n`)
  const page = join(ROOT, 'docs/benchmarks.md')
  writeFileSync(page, `${INTRODUCTION}${machine}\n\n${table}\n`)
  const prettier = join(ROOT, 'node_modules/prettier/bin/prettier.cjs')
  spawnSync(process.execPath, [prettier, '--write', page], { cwd: ROOT })
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
