'use strict'
/**
 * Runs the program that was just bundled, by the arguments given, and keeps what V8 compiled for it (see start.cjs). Only
 * functions that were called are compiled: the arguments should make it do what it is there for.
 */
const { writeFileSync } = require('node:fs')
const { CODE, run } = require(process.env.TTDN_START)

const scripts = run(new Map())
process.once('exit', () => {
  const codes = [...scripts].map(([name, script]) => ({ name, code: script.createCachedData() }))
  const head = JSON.stringify(codes.map(({ name, code }) => [name, code.length]))
  writeFileSync(CODE, Buffer.concat([Buffer.from(`${head}\n`), ...codes.map(({ code }) => code)]))
})
