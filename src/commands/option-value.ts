import { UserError } from '../errors.ts'
import type { TermNames } from '../terms.ts'
import type { Choices, OptionSpec, OptionValue } from './command.ts'

/** The value of an option as its kind wants it; throws a `usage/…` error that names the option as typed. */
export function checkOption(spec: OptionSpec, typed: string | boolean | readonly string[]): OptionValue {
  const option = `--${spec.name}`
  if (typeof typed === 'boolean') return typed
  if (typeof typed !== 'string')
    return typed.flatMap((one) => one.split(',')).map((one) => checkText(spec, option, one.trim()))
  switch (spec.value) {
    case 'date':
      return checkDate(option, typed)
    case 'number':
      return checkNumber(option, typed)
    case 'size':
      return checkSize(option, typed)
    default:
      return checkText(spec, option, typed)
  }
}

function checkText(spec: OptionSpec, option: string, typed: string): string {
  return typeof spec.value === 'object' ? checkChoice(option, typed, spec.value) : typed
}

/** A choice by its key or by its name in either language, whatever the case, with or without marks. */
function checkChoice(option: string, typed: string, choices: Choices): string {
  const wanted = foldWord(typed)
  const names = ([key, term]: [string, TermNames]): string[] => [key, term.vi, term.en]
  const entries = Object.entries(choices)
  const found =
    entries.find((entry) => names(entry).some((name) => foldWord(name) === wanted)) ??
    // one of several words by which a choice is named ("theo dõi, đôn đốc")
    entries.find((entry) =>
      names(entry).some((name) => name.split(',').some((part) => foldWord(part) === wanted)),
    )
  if (found !== undefined) return found[0]
  throw new UserError('usage/bad-choice', { option, value: typed, choices: listChoices(choices) })
}

/** `lead (chủ trì), coordinate (phối hợp)` */
export function listChoices(choices: Choices): string {
  return Object.entries(choices)
    .map(([key, { vi }]) => (foldWord(key) === foldWord(vi) ? key : `${key} (${vi})`))
    .join(', ')
}

const foldWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** `2024-01-22`, `22/01/2024` or `22-1-2024` as an ISO day; 31/4 is refused, not shifted. */
function checkDate(option: string, typed: string): string {
  const parts =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed)
  const numbers = (parts ?? []).slice(1).map(Number)
  const [year = 0, month = 0, day = 0] = (parts?.[1] ?? '').length === 4 ? numbers : numbers.reverse()
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) {
    throw new UserError('usage/bad-date', { option, value: typed })
  }
  return date.toISOString().slice(0, 10)
}

function checkNumber(option: string, typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new UserError('usage/bad-number', { option, value: typed })
  return Number(typed)
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
}

/** `20MB`, `1,5 MB`, `500kB`, `1000` as bytes. */
function checkSize(option: string, typed: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:[.,]\d{1,3})?)\s*([a-z]*)$/i.exec(typed.trim()) ?? []
  const factor = UNITS[unit.toLowerCase()]
  if (amount === '' || factor === undefined) throw new UserError('usage/bad-size', { option, value: typed })
  return Math.round(Number(amount.replace(',', '.')) * factor)
}
