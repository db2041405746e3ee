#!/usr/bin/env node
// How well the program reads the project's own plans, which were read by hand first.
//   npm run accuracy [-- --only NAME] [--verbose] [--write] [--floor tasks=0.95,units=0.9]
// `--write` renews the tables in docs/accuracy.md. Exit status 1 when a floor (of F1) is not reached.
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { FIELDS, scoreDocument } from './accuracy/score.mjs'

const project = join(dirname(fileURLToPath(import.meta.url)), '..')
const plans = join(project, 'fixtures/plans')
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    floor: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const cases = readdirSync(plans)
  .sort()
  .flatMap((style) =>
    readdirSync(join(plans, style))
      .sort()
      .map((name) => ({ style, name })),
  )
const documents = cases
  .filter(({ style, name }) => `${style}/${name}`.includes(options.only ?? ''))
  .map(scoreCase)

function scoreCase({ style, name }) {
  const folder = join(plans, style, name)
  const gold = parse(readFileSync(join(folder, 'gold.yaml'), 'utf8'), { schema: 'core' })
  const file = relative(project, join(folder, gold.file))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['bin/ttdn.js', 'parse', '--format', 'json', file],
    {
      cwd: project,
      encoding: 'utf8',
    },
  )
  const refused = status === 1 && stdout.trim() === ''
  const broken = !refused && status !== 0
  const registry = stdout.trim() === '' ? undefined : [JSON.parse(stdout)].flat()[0]
  const { counts, notes } = scoreDocument(gold, registry)
  if (broken) notes.unshift(`exit status ${status}: ${stderr.trim().split('\n')[0] ?? ''}`)
  if (refused && gold.tasks.length > 0) notes.unshift(`refused: ${stderr.trim().split('\n')[0] ?? ''}`)
  return { style, name, counts, notes, broken }
}

const sum = (list) =>
  Object.fromEntries(
    FIELDS.map((field) => {
      const total = { correct: 0, wrong: 0, invented: 0, missing: 0 }
      for (const { counts } of list) for (const key of Object.keys(total)) total[key] += counts[field][key]
      return [field, { ...total, ...rates(total) }]
    }),
  )

/** Precision: of what the program says, how much is right. Recall: of what the document says, how much is found. */
function rates({ correct, wrong, invented, missing }) {
  const ratio = (part, whole) => (whole === 0 ? null : part / whole)
  const precision = ratio(correct, correct + wrong + invented)
  const recall = ratio(correct, correct + wrong + missing)
  return { precision, recall, f1: ratio(2 * correct, 2 * correct + 2 * wrong + invented + missing) }
}

const percent = (rate) => (rate === null ? '–' : (rate * 100).toFixed(1))
function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const width = head.map((_, i) => Math.max(...all.map((row) => row[i].length)))
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(width[i]) : cell.padStart(width[i]))).join(' | ')} |`
  const rule = `| ${width.map((w, i) => (i === 0 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`)).join(' | ')} |`
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n')
}

const total = sum(documents)
const byField = table(
  ['field', 'gold', 'correct', 'wrong', 'invented', 'missing', 'precision', 'recall', 'F1'],
  FIELDS.map((field) => {
    const { correct, wrong, invented, missing, precision, recall, f1 } = total[field]
    return [
      field,
      correct + wrong + missing,
      correct,
      wrong,
      invented,
      missing,
      ...[precision, recall, f1].map(percent),
    ]
  }),
)
const shown = ['tasks', 'units', 'roles', 'time', 'products', 'targets', 'citations', 'title', 'issuer']
const byStyle = table(
  ['style', 'plans', ...shown],
  [...new Set(documents.map(({ style }) => style))].map((style) => {
    const own = documents.filter((document) => document.style === style)
    const sums = sum(own)
    return [style, own.length, ...shown.map((field) => percent(sums[field].f1))]
  }),
)

for (const { style, name, notes } of options.verbose ? documents : []) {
  console.log([`${style}/${name}`, ...notes].join('\n    '))
}
console.log(`${byField}\n\n${byStyle}`)

if (options.write) {
  const page = join(project, 'docs/accuracy.md')
  const [start, end] = ['<!-- accuracy:start -->', '<!-- accuracy:end -->']
  const [before, rest] = readFileSync(page, 'utf8').split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${page}: the markers ${start} … ${end} are missing`)
  const intro = `${documents.length} documents, F1 in percent in the second table.`
  writeFileSync(page, `${before}${start}\n\n${byField}\n\n${intro}\n\n${byStyle}\n\n${end}${after}`)
}

for (const { style, name } of documents.filter(({ broken }) => broken)) {
  console.error(`accuracy: ${style}/${name} breaks the program`)
  process.exitCode = 1
}
for (const [field, floor] of (options.floor ?? '')
  .split(',')
  .filter(Boolean)
  .map((pair) => pair.split('='))) {
  const { f1 } = total[field] ?? {}
  if ((f1 ?? 0) >= Number(floor)) continue
  console.error(`accuracy: ${field} ${percent(f1 ?? null)} is below ${percent(Number(floor))}`)
  process.exitCode = 1
}
