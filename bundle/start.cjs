'use strict'
/**
 * Starts the bundled program with the code that V8 compiled when the bundle was made: compiling it anew takes as long as
 * all the rest of a start. V8 takes such code only in the very version that made it; any other Node compiles as usual and
 * keeps what it compiled where it can (22.1 and later).
 */
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** Compiled code by chunk: a line of JSON with names and lengths, then the code of each. */
const CODE = join(__dirname, `code-${process.version}-${process.arch}.bin`)

function readCode() {
  let bytes
  try {
    bytes = readFileSync(CODE)
  } catch {
    return undefined
  }
  const end = bytes.indexOf('\n')
  let at = end + 1
  const lengths = JSON.parse(bytes.toString('latin1', 0, end))
  return new Map(lengths.map(([name, length]) => [name, bytes.subarray(at, (at += length))]))
}

/** Runs the program from its chunks with their compiled code; the scripts that were loaded, by chunk, fill up meanwhile. */
function run(code) {
  const scripts = new Map()
  const modules = new Map()
  const load = (name) => {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    modules.set(name, module)
    const filename = join(__dirname, name)
    const source = `(function(exports,require,module){${readFileSync(filename, 'utf8')}\n})`
    const script = new Script(source, { filename, cachedData: code.get(name) })
    scripts.set(name, script)
    const required = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
    script.runInThisContext()(module.exports, required, module)
    return module.exports
  }
  load('main.cjs')
  return scripts
}

function start() {
  const code = readCode()
  if (code !== undefined) return void run(code)
  require('node:module').enableCompileCache?.()
  require('./main.cjs')
}

module.exports = { CODE, run, start }
