import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { formatJunit } from '../../../src/report/diagnostics/junit.ts'
import { EVERY_CODE } from './every-code.ts'
import { FINDINGS } from './sample-findings.ts'

const published = await readFile(new URL('published/jenkins-junit.xsd', import.meta.url), 'utf8')

/** What libxml2 says against a text, by itself and by the schema that Jenkins publishes; empty when it fits. */
async function wrong(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema: published })
  return errors.map(({ message, rawMessage }) => message || rawMessage)
}

const xml = formatJunit(FINDINGS, { language: 'vi', files: ['clean.yaml', 'b,c:d%.yaml'] })

test.each(['vi', 'en'] as const)('is well formed and fits the published schema (%s)', async (language) => {
  for (const findings of [[], FINDINGS, EVERY_CODE]) {
    expect(await wrong(formatJunit(findings, { language }))).toEqual([])
    expect(
      await wrong(formatJunit(findings, { language, files: ['a&"<b>\u0007.yaml', 'clean.yaml'] })),
    ).toEqual([])
  }
})

test('the schema refuses what is wrong', async () => {
  const broken = [
    xml.replace('</testsuites>', ''),
    xml.replace('&quot;', '"'),
    xml.replace('classname=', 'className='),
    xml.replace(/<failure /, '<fail ').replace('</failure>', '</fail>'),
    xml.replace(/ tests="\d+" failures="1"/, ' failures="1"'),
    xml.replace('&quot;a\ufffdb&quot;', '\u0007'),
  ]
  for (const text of broken) {
    expect(text).not.toBe(xml)
    expect(await wrong(text)).not.toEqual([])
  }
})

test('a suite per file, with its failures counted', () => {
  const suites = [...xml.matchAll(/<testsuite name="(.*?)" tests="(\d+)" failures="(\d+)" errors="0">/g)]
  expect(xml).toContain('<testsuites name="ttdn validate" tests="5" failures="3" errors="0">')
  expect(suites.map(([, name, tests, failures]) => [name, tests, failures])).toEqual([
    ['b,c:d%.yaml', '2', '1'],
    ['clean.yaml', '1', '0'],
    ['sổ/a b.yaml', '2', '2'],
  ])
})

test('a finding that is only told passes, and says its sentence', () => {
  const told = formatJunit([{ ...diagnostic('task/no-time', {}, 'a.yaml', { line: 3 }), severity: 'info' }], {
    language: 'en',
  })
  expect(told).toContain('<system-out>a.yaml:3 ')
  expect(told).toContain('failures="0"')
})

test('holds no character that XML forbids', () => {
  expect(xml).toContain('&quot;a\ufffdb&quot;')
  expect(/(?![\t\n\r])\p{Cc}/u.test(xml)).toBe(false)
})
