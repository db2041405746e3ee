import type { Token } from './tokens.ts'

/** Between two words of a name: a comma, dash or `&`. */
const SIGN = ','
/** All dashes are alike. */
const JOINING_SIGNS = new Set(',&/-\u2010\u2011\u2012\u2013\u2014\u2015')
/** Between two words of a name: "và". */
const AND = 'và'

/** Phrases by their folded words, for finding the longest one that begins at a token. */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>
  readonly values: T[]
  /** phrases that are added only when their first word is looked for, by that word: a text has few of all words */
  readonly waiting?: Map<string, (() => void)[]>
}

export interface PhraseMatch<T> {
  /** index of the token after the phrase */
  readonly end: number
  /** what the phrase stands for; the first of `values` */
  readonly value: T
  readonly values: readonly T[]
}

export function phraseNode<T>(): PhraseNode<T> {
  return { next: new Map(), values: [] }
}

/** The root of phrases that are added when they are needed. */
export interface LazyPhrases<T> extends PhraseNode<T> {
  readonly waiting: Map<string, (() => void)[]>
}

export function lazyPhrases<T>(): LazyPhrases<T> {
  return { next: new Map(), values: [], waiting: new Map() }
}

/** Has `add` called before anything is looked for that begins with the folded word `first`. */
export function addLater<T>(root: LazyPhrases<T>, first: string, add: () => void): void {
  const list = root.waiting.get(first)
  if (list === undefined) root.waiting.set(first, [add])
  else list.push(add)
}

/** The node after one more word. */
export function nextNode<T>(node: PhraseNode<T>, word: string): PhraseNode<T> | undefined {
  const waiting = node.waiting?.get(word)
  if (waiting !== undefined) {
    node.waiting?.delete(word)
    for (const add of waiting) add()
  }
  return node.next.get(word)
}

function isJoiningSign(token: Token): boolean {
  return !token.word && JOINING_SIGNS.has(token.text)
}

function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && (isJoiningSign(token) || isAnd(token))
}

function isAnd(token: Token): boolean {
  return token.atoms.length === 1 && token.atoms[0] === AND
}

function child<T>(node: PhraseNode<T>, key: string): PhraseNode<T> {
  let next = node.next.get(key)
  if (!next) {
    next = phraseNode<T>()
    node.next.set(key, next)
  }
  return next
}

/** Adds a phrase; what stands between its words is kept as "some sign" or "và", so that spellings agree. */
export function addPhrase<T>(root: PhraseNode<T>, tokens: readonly Token[], value: T): void {
  let node = root
  let joiner = ''
  let any = false
  for (const token of tokens) {
    if (isJoiningSign(token)) joiner ||= SIGN
    else if (isAnd(token) && any) joiner = AND
    else {
      for (const atom of token.atoms) {
        if (joiner && any) node = child(node, joiner)
        joiner = ''
        node = child(node, atom)
        any = true
      }
    }
  }
  if (any) node.values.push(value)
}

/**
 * The longest phrase that begins at token `from` and is accepted. Signs, "và" and nothing at all stand for each other
 * between the words of a name ("Lao động, Thương binh và Xã hội" — domain.md 3.7), except that a comma stands for
 * "và" only where `mayJoin` allows it: what follows the comma could be the next unit of a list.
 */
export function longestPhrase<T>(
  root: PhraseNode<T>,
  tokens: readonly Token[],
  from: number,
  accept: (values: readonly T[], end: number) => readonly T[] = (values) => values,
  mayJoin: (afterComma: number) => boolean = () => true,
): PhraseMatch<T> | undefined {
  let best: PhraseMatch<T> | undefined
  const walk = (node: PhraseNode<T>, at: number): void => {
    if (node.values.length > 0 && (best === undefined || at > best.end)) {
      const values = accept(node.values, at)
      const [value] = values
      if (value !== undefined) best = { end: at, value, values }
    }
    const token = tokens[at]
    if (!token) return
    const atSign = isJoiningSign(token)
    const atAnd = isAnd(token)
    if (at > from && (atSign || atAnd)) {
      let after = at + 1
      while (after < at + 3 && isJoiner(tokens[after])) after++
      const comma = atSign && token.text === ','
      const bySign = nextNode(node, SIGN)
      const byAnd = nextNode(node, AND)
      if (bySign) step(bySign, after)
      if (byAnd && (!comma || after > at + 1 || mayJoin(after))) step(byAnd, after)
      if (atSign) return
    }
    step(node, at)
    if (at > from) {
      const bySign = nextNode(node, SIGN)
      const byAnd = nextNode(node, AND)
      if (bySign) step(bySign, at)
      if (byAnd) step(byAnd, at)
    }
  }
  const step = (node: PhraseNode<T>, at: number): void => {
    const token = tokens[at]
    if (!token?.word) return
    let next: PhraseNode<T> | undefined = node
    for (const atom of token.atoms) {
      next = nextNode(next, atom)
      if (!next) return
    }
    if (next) walk(next, at + 1)
  }
  walk(root, from)
  return best
}
