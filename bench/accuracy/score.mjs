import { likeness, openingLikeness, sameName, words } from './likeness.mjs'

/**
 * Compares a registry with its hand-made reading (`gold.yaml`), field by field.
 *
 * Per field: `correct`; `wrong`: a value stands where another should; `invented`: a value stands where none should;
 * `missing`: gold has a value, the registry none. A wrong value costs the user more than a missing one, so the four
 * are never added up.
 */
export const FIELDS = ['number', 'type', 'date', 'issuer', 'title', 'citations', 'citation dates', 'targets', 'target values',
  'target ends', 'tasks', 'ids', 'units', 'roles', 'time', 'products'] // prettier-ignore

const tally = () =>
  Object.fromEntries(FIELDS.map((f) => [f, { correct: 0, wrong: 0, invented: 0, missing: 0 }]))
const text = (value) => (typeof value === 'string' ? value : (value?.text ?? ''))
const squeezed = (value) =>
  String(value ?? '')
    .replace(/\s+/g, '')
    .toUpperCase()

export function scoreDocument(gold, registry) {
  const counts = tally()
  const notes = []
  const count = (field, outcome, note) => {
    counts[field][outcome]++
    if (outcome !== 'correct') notes.push(`${outcome} ${field}: ${note}`)
  }
  const value = (field, want, got, same, where = '') => {
    if (got === undefined || got === null || got === '') count(field, 'missing', `${where}${want}`)
    else if (same(want, got)) count(field, 'correct')
    else count(field, 'wrong', `${where}want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`)
  }

  for (const [field, want] of Object.entries(gold.document ?? {})) {
    const same = { title: (a, b) => openingLikeness(a, b) >= 0.9, issuer: sameName }[field]
    value(field, want, registry?.document?.[field], same ?? ((a, b) => squeezed(a) === squeezed(b)))
  }
  if (gold.citations) scoreCitations(gold.citations, registry?.citations ?? [], count, value)
  if (gold.targets) scoreTargets(gold.targets, registry?.targets ?? [], count, value)
  scoreTasks(gold, registry?.tasks ?? [], count, value)
  return { counts, notes }
}

function scoreCitations(wanted, found, count, value) {
  const { pairs, onlyWanted, onlyFound } = match(
    wanted,
    found,
    (w, f) => (squeezed(w.number) === squeezed(f.number) ? 1 : 0),
    1,
  )
  for (const [want, got] of pairs) {
    count('citations', 'correct')
    if (want.date) value('citation dates', want.date, got.date, (a, b) => a === b, `${want.number} `)
  }
  for (const want of onlyWanted) count('citations', 'missing', want.number)
  for (const got of onlyFound) if (got.number) count('citations', 'invented', got.number)
}

function scoreTargets(wanted, found, count, value) {
  const near = (w, f) =>
    Math.max(openingLikeness(w.text, f.text), likeness(words(w.text), words(f.text))) +
    (w.value === f.value ? 0.1 : 0)
  const { pairs, onlyWanted, onlyFound } = match(wanted, found, near, 0.6)
  for (const [want, got] of pairs) {
    if (want.optional) continue
    count('targets', 'correct')
    if (want.value !== undefined)
      value('target values', want.value, got.value, (a, b) => a === b, `${want.text.slice(0, 50)} `)
    if (want.end)
      value('target ends', want.end, got.time?.end, (a, b) => a === b, `${want.text.slice(0, 50)} `)
  }
  for (const want of onlyWanted) if (!want.optional) count('targets', 'missing', want.text.slice(0, 70))
  for (const got of onlyFound) count('targets', 'invented', String(got.text).slice(0, 70))
}

function scoreTasks(gold, found, count, value) {
  const likely = (want, task) => {
    const items = (task.items ?? []).map(text).join(' ')
    const near = Math.max(
      ...[want.content, ...(want.also ?? [])].flatMap((opening) => [
        openingLikeness(opening, `${task.content} ${items}`),
        openingLikeness(opening, items),
      ]),
    )
    return near < 0.6 ? 0 : near + (want.id !== undefined && String(want.id) === task.id ? 0.05 : 0)
  }
  const { pairs, onlyWanted, onlyFound } = match(gold.tasks, found, likely, 0.6)
  for (const [want, task] of pairs) {
    if (want.optional) continue
    count('tasks', 'correct')
    const where = `${want.id ?? ''} `
    // the number of an unmarked paragraph or row is the program's own choice
    if (want.id !== undefined && !/(?:p|\.r)\d+$/.test(want.id))
      value('ids', String(want.id), task.id, (a, b) => a === b)
    scoreUnits(want.units, task.units ?? [], count, where)
    scoreTime(want.time, task.time, count, where)
    scoreProducts(want.products, (task.products ?? []).map(text), count, where)
  }
  for (const want of onlyWanted) {
    if (want.optional) continue
    count('tasks', 'missing', `${want.id ?? ''} ${want.content.slice(0, 60)}`)
    const lost = (field, n) => { for (let i = 0; i < n; i++) count(field, 'missing', `${want.id ?? ''} (with its task)`) } // prettier-ignore
    lost('units', want.units?.length ?? 0)
    lost('roles', want.units?.filter((unit) => unit.role).length ?? 0)
    lost('time', want.time && !want.time.impossible ? 1 : 0)
    lost('products', want.products?.length ?? 0)
  }
  const notAsked = (id) =>
    (gold.ignore ?? []).some((part) => id === part || id.startsWith(`${part}.`) || id.startsWith(`${part}-`))
  for (const task of onlyFound) {
    if (!gold.open && !notAsked(task.id))
      count('tasks', 'invented', `${task.id} ${String(task.content).slice(0, 60)}`)
  }
}

function scoreUnits(wanted, found, count, where) {
  if (!wanted) return
  // whom something is reported to, and who watches over others, is asked for only where gold names it
  let asked = found.filter(
    (unit) => !['receive', 'oversee'].includes(unit.role) || wanted.some((w) => sameName(w.name, unit.name)),
  )
  // a collective that the document spells out: naming it, its members, or both is right
  for (const { name, members = [] } of wanted) {
    const listed = asked.filter((unit) => members.some((member) => sameName(member, unit.name)))
    if (listed[0] === undefined) continue
    asked = asked.filter((unit) => !listed.includes(unit))
    if (!asked.some((unit) => sameName(name, unit.name))) asked.push({ ...listed[0], name })
  }
  const near = (w, u) => (sameName(w.name, u.name) ? 1 + (w.role === u.role ? 0.1 : 0) : 0)
  const { pairs, onlyWanted, onlyFound } = match(wanted, asked, near, 1)
  for (const [want, got] of pairs) {
    count('units', 'correct')
    if (want.role)
      count(
        'roles',
        want.role === got.role ? 'correct' : 'wrong',
        `${where}${want.name}: want ${want.role}, got ${got.role}`,
      )
  }
  for (const want of onlyWanted) {
    count('units', 'missing', where + want.name)
    if (want.role) count('roles', 'missing', where + want.name)
  }
  for (const got of onlyFound) count('units', 'invented', where + got.name)
}

function scoreTime(want, got, count, where) {
  if (want === undefined) return
  if (want === null)
    return got === undefined ? undefined : count('time', 'invented', where + JSON.stringify(got))
  if (want.impossible)
    return got?.end === undefined ? undefined : count('time', 'invented', where + JSON.stringify(got))
  if (got === undefined) return count('time', 'missing', where + JSON.stringify(want))
  const kind = (time) => (time.kind === 'period' ? 'deadline' : time.kind)
  const same =
    kind(want) === kind(got) &&
    ['start', 'end', 'every', 'openEnd'].every((key) => want[key] === undefined || want[key] === got[key])
  count(
    'time',
    same ? 'correct' : 'wrong',
    `${where}want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`,
  )
}

function scoreProducts(wanted, found, count, where) {
  if (!wanted) return
  const whole = likeness(words(wanted.join(' ')), words(found.join(' '))) >= 0.8
  if (whole && wanted.length !== found.length) return wanted.forEach(() => count('products', 'correct'))
  const { pairs, onlyWanted, onlyFound } = match(wanted, found, (a, b) => likeness(words(a), words(b)), 0.6)
  pairs.forEach(() => count('products', 'correct'))
  for (const want of onlyWanted) count('products', 'missing', where + want)
  for (const got of onlyFound) count('products', 'invented', where + got)
}

/** Pairs of two lists, the most alike first, each used once; likeness below `floor` makes no pair. */
function match(wanted, found, near, floor) {
  const candidates = wanted
    .flatMap((w, i) => found.map((f, j) => ({ i, j, near: near(w, f) })))
    .filter((c) => c.near >= floor)
  candidates.sort((a, b) => b.near - a.near || a.i - b.i || a.j - b.j)
  const [usedWanted, usedFound, pairs] = [new Set(), new Set(), []]
  for (const { i, j } of candidates) {
    if (usedWanted.has(i) || usedFound.has(j)) continue
    usedWanted.add(i)
    usedFound.add(j)
    pairs.push([wanted[i], found[j]])
  }
  return {
    pairs,
    onlyWanted: wanted.filter((_, i) => !usedWanted.has(i)),
    onlyFound: found.filter((_, j) => !usedFound.has(j)),
  }
}
