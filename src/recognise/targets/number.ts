/** A number as Vietnamese texts write it: "2.000", "33,59", "2.989,5", "08". */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}|\d+(?:[.,]\d+)?`

/**
 * The value of a number in Vietnamese writing: dots part thousands, a comma the decimals. "2.5" and "99.86" can only
 * be decimals; "1,200" may be either and has no value here. Undefined for anything else.
 */
export function numberValue(text: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3}){2,}$/u.test(text)) return Number(text.replaceAll(',', ''))
  if (/^[1-9]\d{0,2},\d{3}$/u.test(text)) return undefined
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'))
  return undefined
}
