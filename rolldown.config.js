import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'rolldown'
import { letterClasses } from './bundle/letter-classes.js'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** Writes the licence texts of all packages that the bundle holds beside it, as their licences ask. */
const licences = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const folders = new Set()
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) {
        const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))
        if (found !== null) folders.add(found[0].replace(/^\0/, ''))
      }
    }
    const texts = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
      return `${name} ${version} (${license ?? 'UNKNOWN'})\n\n${text}\n`
    })
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-LICENSES.txt',
      source: texts.join(`\n${'-'.repeat(80)}\n\n`),
    })
  },
}

/** Everything is bundled: the program starts faster, and its tarball installs without fetching anything else. */
export default defineConfig({
  input: { main: 'src/main.ts', index: 'src/index.ts' },
  platform: 'node',
  transform: { define: { TTDN_VERSION: JSON.stringify(version) } },
  plugins: [letterClasses, licences],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
})
