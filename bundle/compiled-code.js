import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePlan } from '../bench/generate-plan.mjs'

const file = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Puts `start.cjs` beside the program's chunks, and what V8 compiles of them when a plan is parsed. */
export const compiledCode = {
  name: 'compiled-code',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'start.cjs', source: readFileSync(file('start.cjs'), 'utf8') })
  },
  writeBundle({ dir }) {
    const folder = mkdtempSync(join(tmpdir(), 'ttdn-code-'))
    try {
      const plan = join(folder, 'plan.md')
      writeFileSync(plan, generatePlan(12_000))
      const { status, stderr } = spawnSync(process.execPath, [file('make-code.cjs'), 'parse', plan], {
        encoding: 'utf8',
        env: { ...process.env, TTDN_START: resolve(dir, 'start.cjs') },
      })
      // The program runs without: it only starts slower.
      if (status !== 0) this.warn(`no compiled code: ${stderr}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
