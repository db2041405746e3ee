/** How alike two pieces of Vietnamese text are, whatever their case, punctuation, markup and old or new spelling. */

const OLD_TONES = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỵ: 'ụy',
}
const oldTone = new RegExp(Object.keys(OLD_TONES).join('|'), 'g')
const LONG_FORMS = { ubnd: 'ủy ban nhân dân', hđnd: 'hội đồng nhân dân', mttq: 'mặt trận tổ quốc' }

/** The words of a text in lower case, tones on the new place, the commonest short forms written out. */
export function words(text) {
  return String(text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(oldTone, (pair) => OLD_TONES[pair])
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => (LONG_FORMS[word] ?? word).split(' '))
}

/** Dice's coefficient over two bags of words: 1 the same words, 0 none in common. */
export function likeness(a, b) {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  const left = new Map()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const n = left.get(word) ?? 0
    if (n > 0) common++
    left.set(word, n - 1)
  }
  return (2 * common) / (a.length + b.length)
}

/** Gold gives the opening of a text: only that many words of what was found are compared. */
export function openingLikeness(opening, text) {
  const wanted = words(opening)
  return likeness(wanted, words(text).slice(0, wanted.length))
}

/** Whether two names are the same unit: the same first word ("Sở …" is never "Bộ …") and nearly the same words. */
export function sameName(a, b) {
  const [x, y] = [a, b].map((name) =>
    words(name).filter((word, i) => i > 0 || (word !== 'các' && word !== 'những')),
  )
  return x.join(' ') === y.join(' ') || (x[0] === y[0] && likeness(x, y) >= 0.85)
}
