import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { formatHelp } from '../../src/commands/help.ts'
import { COMMANDS, GLOBAL_OPTIONS } from '../../src/commands/table.ts'
import { commandLine } from '../../src/commands/command-line.ts'
import { COMMAND_HELP } from '../../src/messages/help.ts'
import { optionHelp } from '../../src/messages/option-help.ts'
import { OPERANDS } from '../../src/messages/operands.ts'
import { LANGUAGES } from '../../src/terms.ts'
import { wordsOf } from '../cli/scenario.ts'

test.each(COMMANDS)(
  '$name is explained: summary, examples, operands, every option',
  ({ name, operands, options }) => {
    expect(COMMAND_HELP[name]?.examples.length).toBeGreaterThan(0)
    if (operands !== undefined) expect(Object.keys(OPERANDS)).toContain(operands.name)
    for (const option of [...options, ...GLOBAL_OPTIONS]) {
      const help = optionHelp(name, option.name)
      expect(help?.text.vi, option.name).toMatch(/\p{L}/u)
      expect(help?.value === undefined, option.name).toBe(option.value === undefined)
    }
  },
)

test('help is about commands that exist', () => {
  expect(Object.keys(COMMAND_HELP).sort()).toEqual(COMMANDS.map(({ name }) => name).sort())
})

const examples = LANGUAGES.flatMap((language) =>
  Object.values(COMMAND_HELP).flatMap(({ examples: list }) =>
    list.map(({ line }) => (typeof line === 'string' ? line : line[language])),
  ),
)

test.each([...new Set(examples)])('the example %s can be typed', (example) => {
  const typed = (/ttdn [^>|]*/.exec(example)?.[0] ?? '').trim()
  expect(commandLine(wordsOf(typed).slice(1)).kind).toBe('run')
})

test.each(LANGUAGES.flatMap((language) => [60, 80, 120].map((columns) => [language, columns] as const)))(
  'help in %s fits %d columns',
  (language, columns) => {
    for (const spec of [undefined, ...COMMANDS]) {
      const prose = formatHelp(spec, language, columns)
        .split('\n')
        .filter((line) => !/^ {2}(?:ttdn|pandoc) |^Usage|^Cách dùng/.test(line))
      for (const line of prose) expect(stringWidth(line), line).toBeLessThanOrEqual(columns)
    }
  },
)
