/**
 * A scenario file: what is typed, the files that are there, and what must come out of it.
 *
 *     What the scenario shows.
 *     == command
 *     parse plan.md --lang en
 *     == file plan.md
 *     …
 *     == stdout
 *     == stderr
 *     …
 *     == status
 *     2
 *
 * Further sections: `env` (NAME=value lines), `stdin`, `columns` (a terminal of that width), `wrote PATH` (a file
 * afterwards; "(none)" when there must be none), `folder PATH` (an empty folder).
 */
export interface Scenario {
  readonly says: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly name: string
  readonly body: string
}

export function parseScenario(text: string): Scenario {
  const [says = '', ...parts] = text.split(/^== /mu)
  const sections = parts.map((part) => {
    const end = part.indexOf('\n')
    return { name: part.slice(0, end).trim(), body: part.slice(end + 1) }
  })
  return { says: says.trim(), sections }
}

export function stringifyScenario({ says, sections }: Scenario): string {
  return `${says}\n${sections.map(({ name, body }) => `== ${name}\n${body}`).join('')}`
}

export const bodyOf = ({ sections }: Scenario, name: string): string =>
  sections.find((section) => section.name === name)?.body ?? ''

/** `file`, `wrote`, `folder` sections by their path. */
export function pathsOf({ sections }: Scenario, kind: string): Map<string, string> {
  const found = sections.filter(({ name }) => name.startsWith(`${kind} `))
  return new Map(found.map(({ name, body }) => [name.slice(kind.length + 1), body]))
}

/** Words as a shell splits them: blanks outside quotes. */
export function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu)].map(([word]) => word)
  return words.map((word) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'/gu, (_, a?: string, b?: string) => a ?? b ?? ''),
  )
}
