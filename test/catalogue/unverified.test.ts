import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'

const PAGE = new URL('../../docs/catalogue.md', import.meta.url)
const BEGIN = '<!-- unverified: begin -->\n'
const END = '<!-- unverified: end -->'

interface Dated {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

function days({ from, to }: Dated): string {
  if (from === undefined && to === undefined) return ''
  return `, ${from ?? '…'} to ${to ?? '…'}`
}

/** Every fact marked as not verified, as a list of its table. */
function unverified(): string {
  const names = new Map(CATALOGUE.units.map((unit) => [unit.id, unit.name]))
  const section = (title: string, lines: string[]): string => `### ${title}\n\n${lines.join('\n')}\n`
  const units = [...CATALOGUE.units, ...CATALOGUE.collectives]
    .filter((record) => record.verified === false)
    .map((record) => {
      const basis = 'basis' in record && record.basis !== undefined ? `: ${record.basis}` : ''
      return `- \`${record.id}\` ${record.name}${days(record)}${basis}`
    })
  const succession = CATALOGUE.succession
    .filter((record) => record.verified === false)
    .map(
      (record) =>
        `- ${names.get(record.unit)} → ${names.get(record.successor)} (${record.field})${days({ from: record.from, to: record.until })}: ${record.basis}`,
    )
  const provinces = CATALOGUE.provinces.flatMap(({ name, periods }) =>
    periods
      .filter((period) => period.verified === false)
      .map((period) => `- ${period.type} ${period.name ?? name}${days(period)}: ${period.basis ?? ''}`),
  )
  return [section('Units', units), section('Succession', succession), section('Provinces', provinces)].join(
    '\n',
  )
}

test('the page lists what is not verified (npx vitest run test/catalogue -u writes it)', async () => {
  const page = readFileSync(PAGE, 'utf8')
  const begin = page.indexOf(BEGIN) + BEGIN.length
  const end = page.indexOf(END)
  expect(begin).toBeGreaterThan(BEGIN.length)
  expect(end).toBeGreaterThanOrEqual(begin)
  const written = `${page.slice(0, begin)}\n${unverified()}\n${page.slice(end)}`
  await expect(written).toMatchFileSnapshot(PAGE.pathname)
})
