/** How a report sets words off; the plain one leaves them as they are. */
export interface Palette {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly accent: (text: string) => string
  readonly bad: (text: string) => string
  readonly good: (text: string) => string
  readonly doubtful: (text: string) => string
}

const same = (text: string): string => text

export const PLAIN: Palette = {
  strong: same,
  faint: same,
  accent: same,
  bad: same,
  good: same,
  doubtful: same,
}
