import { foldBare, foldKey } from '../recognise/folding.ts'

const HAS_MARKS = /[đĐ]|\p{M}/u

/** Words only, one blank between them and around them, so that whole words are found by `includes`. */
const spaced = (folded: string): string => ` ${folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `

/**
 * A test whether texts hold the given words one after the other, as whole words. Case, tone placement and signs
 * between words do not matter; words typed without any mark are compared without marks.
 */
export function wordTest(words: string): (text: string) => boolean {
  const fold = HAS_MARKS.test(words.normalize('NFD')) ? foldKey : foldBare
  const wanted = spaced(fold(words))
  if (wanted.trim() === '') return () => false
  return (text) => spaced(fold(text)).includes(wanted)
}

/** A key under which names of fields and choices are equal however they are typed: `đơn-vị`, `Don vi`, `donvi`. */
export const looseKey = (text: string): string => foldBare(text).replace(/[^\p{L}\p{N}]/gu, '')
