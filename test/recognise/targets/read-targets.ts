import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findTargets } from '../../../src/recognise/targets/find-targets.ts'
import type { TargetMode } from '../../../src/recognise/targets/reading.ts'

/** Targets of a text in short: "text | comparison value..valueTo unit | start..end", fields absent where not read. */
export function readShort(text: string, mode: TargetMode = 'section'): string[] {
  return findTargets(text, CATALOGUE, { date: '2026-03-02' }, mode).map((target) => {
    const value =
      target.value === undefined
        ? ''
        : `${target.value}${target.valueTo === undefined ? '' : `..${target.valueTo}`}`
    const figure = [target.comparison, value, target.unit].filter(Boolean).join(' ')
    const time = target.time?.time
    return [
      text.slice(target.start, target.end),
      figure,
      time && (time.end ?? time.every ?? `${time.start}..`),
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' | ')
  })
}

export const readSubjects = (text: string): (string | undefined)[] =>
  findTargets(text, CATALOGUE, { date: '2026-03-02' }).map(
    ({ subject }) => subject && text.slice(subject.start, subject.end),
  )
