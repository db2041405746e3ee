import stringWidth from 'string-width'
import { COMMAND_HELP, EXIT_HELP, HELP_HEADINGS, PROGRAM_HELP, type CommandHelp } from '../messages/help.ts'
import { optionHelp } from '../messages/option-help.ts'
import { OPERANDS, operandName } from '../messages/operands.ts'
import type { Language } from '../terms.ts'
import { wrapText } from '../report/wrap.ts'
import type { CommandSpec, OptionSpec, Operands } from './command.ts'
import { COMMANDS, GLOBAL_OPTIONS, PROGRAM_OPTIONS } from './table.ts'

type Row = readonly [string, string]

/** The help page of a command, or of the program, `columns` wide at the most. */
export function formatHelp(spec: CommandSpec | undefined, language: Language, columns = 100): string {
  const width = Math.min(columns, 100)
  const heading = (key: keyof typeof HELP_HEADINGS): string => HELP_HEADINGS[key][language]
  const section = (title: string, rows: readonly Row[]): string[] =>
    rows.length === 0 ? [] : ['', `${title}:`, ...twoColumns(rows, width)]
  const help: CommandHelp | undefined = spec === undefined ? PROGRAM_HELP : COMMAND_HELP[spec.name]
  const optionRows = (options: readonly OptionSpec[]): Row[] =>
    options.map((option) => optionRow(spec?.name, option, language))
  const lines = [
    `${heading('usage')}: ttdn ${usage(spec, language)}`,
    '',
    ...wrapText(sentence(help?.summary[language] ?? ''), width),
    ...(help?.more === undefined ? [] : ['', ...wrapText(help.more[language], width)]),
  ]
  if (spec === undefined) {
    const commandRows = COMMANDS.map(({ name }): Row => [name, COMMAND_HELP[name]?.summary[language] ?? ''])
    lines.push(...section(heading('commands'), commandRows))
  } else {
    lines.push(...section(heading('arguments'), operandRows(spec.operands, language)))
    lines.push(...section(heading('options'), optionRows(spec.options)))
  }
  const shared = spec === undefined ? [...GLOBAL_OPTIONS, ...PROGRAM_OPTIONS] : GLOBAL_OPTIONS
  const globals = shared.filter(({ name }) => spec?.options.some((option) => option.name === name) !== true)
  lines.push(...section(heading('everywhere'), optionRows(globals)))
  lines.push('', `${heading('examples')}:`, ...exampleLines(help, language))
  if (spec === undefined) {
    lines.push(
      ...section(
        heading('status'),
        EXIT_HELP.map(([status, text]): Row => [status, text[language]]),
      ),
    )
    lines.push('', heading('more'))
  }
  return `${lines.join('\n')}\n`
}

function usage(spec: CommandSpec | undefined, language: Language): string {
  if (spec === undefined)
    return `${HELP_HEADINGS.commandName[language]} ${HELP_HEADINGS.optionsWord[language]}`
  return [spec.name, operandUsage(spec.operands, language), HELP_HEADINGS.optionsWord[language]]
    .filter((word) => word !== '')
    .join(' ')
}

function operandUsage(operands: Operands | undefined, language: Language): string {
  if (operands === undefined) return ''
  const name = operandName(operands.name, language)
  const many = operands.most === undefined && !name.includes(' ') ? `${name}…` : name
  return operands.required > 0 ? many : `[${many}]`
}

function operandRows(operands: Operands | undefined, language: Language): Row[] {
  const help = operands === undefined ? undefined : OPERANDS[operands.name]
  return help === undefined ? [] : [[help.name[language], help.text[language]]]
}

function optionRow(command: string | undefined, option: OptionSpec, language: Language): Row {
  const help = optionHelp(command, option.name)
  const short = option.short === undefined ? '    ' : `-${option.short}, `
  const value = help?.value === undefined ? '' : ` ${help.value[language]}`
  return [`${short}--${option.name}${value}`, help?.text[language] ?? '']
}

function exampleLines(help: CommandHelp | undefined, language: Language): string[] {
  return (help?.examples ?? []).flatMap(({ line, says }) => [
    `  ${typeof line === 'string' ? line : line[language]}`,
    `      ${says[language]}`,
  ])
}

function twoColumns(rows: readonly Row[], width: number): string[] {
  const left = Math.min(30, Math.max(...rows.map(([name]) => stringWidth(name)))) + 2
  return rows.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrapText(text, Math.max(24, width - left - 2))
    const gap = left - stringWidth(name)
    const indent = ' '.repeat(left + 2)
    if (gap < 1) return [`  ${name}`, `${indent}${first}`, ...rest.map((line) => indent + line)]
    return [`  ${name}${' '.repeat(gap)}${first}`, ...rest.map((line) => indent + line)]
  })
}

const sentence = (text: string): string =>
  text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
