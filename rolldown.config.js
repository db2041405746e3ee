import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'rolldown'
import { compiledCode } from './bundle/compiled-code.js'
import { latinPatterns } from './bundle/latin-patterns.js'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

const folders = new Set()

/** Writes the licence texts of all packages that the bundles hold beside them, as their licences ask. */
const licences = {
  name: 'licences',
  generateBundle(_options, bundle) {
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) {
        const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))
        if (found !== null) folders.add(found[0].replace(/^\0/, ''))
      }
    }
  },
  writeBundle() {
    const texts = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
      return `${name} ${version} (${license ?? 'UNKNOWN'})\n\n${text}\n`
    })
    writeFileSync(
      new URL('dist/THIRD-PARTY-LICENSES.txt', import.meta.url),
      texts.join(`\n${'-'.repeat(80)}\n\n`),
    )
  },
}

const output = {
  cleanDir: true,
  comments: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
}
const common = {
  platform: 'node',
  transform: { define: { TTDN_VERSION: JSON.stringify(version) } },
}

/**
 * Everything is bundled: the program starts faster, and its tarball installs without fetching anything else. The program
 * is CommonJS, which starts faster too, and for which compiled code can be kept; the library is for `import`.
 */
export default defineConfig([
  {
    ...common,
    input: { index: 'src/index.ts' },
    plugins: [latinPatterns, licences],
    output: { ...output, dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  {
    ...common,
    input: { main: 'src/main.ts' },
    plugins: [latinPatterns, licences, compiledCode],
    output: {
      ...output,
      dir: 'dist/program',
      format: 'cjs',
      // compiled code cannot be kept for `import()`
      dynamicImportInCjs: false,
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
    },
  },
])
