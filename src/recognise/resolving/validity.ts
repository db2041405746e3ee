/** Something that holds from one ISO day to another, both inclusive; an absent end is open. */
export interface Validity {
  readonly from?: string
  readonly to?: string
}

/** Whether it holds on the ISO day; without a day it always does. */
export function isValidOn(validity: Validity, day: string | undefined): boolean {
  if (day === undefined) return true
  return (
    (validity.from === undefined || validity.from <= day) && (validity.to === undefined || day <= validity.to)
  )
}
