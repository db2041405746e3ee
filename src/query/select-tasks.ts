import { foldBare } from '../recognise/folding.ts'
import type { ResolvedUnit } from '../recognise/resolving/resolve-unit.ts'
import { answersTo } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import type { Expression, FieldTest } from './expression.ts'
import { FIELDS, type AskingDay, type Field, type FieldName } from './fields.ts'
import type { ListedTask } from './listed-task.ts'
import { unitMatcher, withConcern, type UnitMatch } from './unit-concern.ts'
import { wordTest } from './word-match.ts'

/** How a question is to be taken. */
export interface Asking extends AskingDay {
  /** of units only what names them, nothing through collectives */
  readonly direct?: boolean
  /** also what units took over from those that no longer exist */
  readonly inherited?: boolean
  /** the unit that a person's words mean; may throw for an unknown one */
  readonly unitOf: (words: string) => ResolvedUnit
}

type Test = (one: ListedTask) => boolean
type Matches = (one: ListedTask) => readonly UnitMatch[]

/**
 * The tasks that an expression asks for, in their order, each with the way it concerns the unit asked for.
 * A role speaks of the unit named before it in the same group, else of the one after it, else of any unit of the
 * task: `unit:"Sở A" role:lead unit:"Sở B" -role:coordinate`.
 */
export function selectTasks(
  listed: readonly ListedTask[],
  expression: Expression,
  asking: Asking,
): ListedTask[] {
  const { test, asked } = compile(expression, asking)
  return listed.filter(test).map((one) => {
    const matches = asked.map((matchesOf) => matchesOf(one)).find((found) => found.length > 0)
    return matches === undefined ? one : withConcern(one, matches)
  })
}

interface Compiled {
  readonly test: Test
  /** what tells by which units a task was found, in the order of the expression */
  readonly asked: readonly Matches[]
}

function compile(expression: Expression, asking: Asking): Compiled {
  const asked: Matches[] = []
  const matchers = new Map<string, Matches>()
  const matcherOf = (name: string): Matches => {
    const { catalogue, on, direct = false, inherited = false, unitOf } = asking
    const before = matchers.get(name)
    if (before !== undefined) return before
    const made = unitMatcher({ unit: unitOf(name), direct, inherited, on }, catalogue)
    matchers.set(name, made)
    return made
  }
  return { test: testOf(expression, undefined, true, []), asked }

  /** `unit`: the unit that roles speak of; `companions`: what stands beside a unit and may name its role. */
  function testOf(
    node: Expression,
    unit: Matches | undefined,
    positive: boolean,
    companions: readonly Expression[],
  ): Test {
    switch (node.kind) {
      case 'and': {
        const tests = node.terms.map((term, index) => {
          const own = unitNameOf(term) !== undefined
          const beside = own ? node.terms.filter((_, other) => nearestUnit(node.terms, other) === index) : []
          const near = own ? undefined : nearestUnit(node.terms, index)
          const name = near === undefined ? undefined : unitNameOf(node.terms[near])
          return testOf(term, name === undefined ? unit : matcherOf(name), positive, beside)
        })
        return (one) => tests.every((test) => test(one))
      }
      case 'or': {
        const tests = node.terms.map((term) => testOf(term, unit, positive, []))
        return (one) => tests.some((test) => test(one))
      }
      case 'not': {
        const test = testOf(node.term, unit, !positive, [])
        return (one) => !test(one)
      }
      case 'words':
        return fieldTest('text', { kind: 'words', words: node.words }, asking)
      case 'has':
        return presenceTest(node.field, asking)
      case 'field': {
        const field: Field = FIELDS[node.field]
        if (field.type === 'role' && node.test.kind === 'choice') {
          const { value } = node.test
          if (unit === undefined) return ({ task }) => task.units?.some(({ role }) => role === value) === true
          return (one) => unit(one).some((match) => match.unit.role === value)
        }
        if (field.type === 'unit' && node.test.kind === 'unit') {
          const matchesOf = matcherOf(node.test.name)
          const counts = roleFilter(field.role === undefined ? companions : [leads])
          const counted = (one: ListedTask): readonly UnitMatch[] =>
            matchesOf(one).filter(({ unit: { role } }) => counts(role))
          if (positive) asked.push(counted)
          return (one) => counted(one).length > 0
        }
        return fieldTest(node.field, node.test, asking)
      }
    }
  }
}

const unitNameOf = (term: Expression | undefined): string | undefined =>
  term?.kind === 'field' && term.test.kind === 'unit' && term.field === 'unit' ? term.test.name : undefined

/** Index of the unit that the term at `index` speaks of: the one before it, else the first after it. */
function nearestUnit(terms: readonly Expression[], index: number): number | undefined {
  const units = terms.flatMap((term, at) => (unitNameOf(term) === undefined ? [] : [at]))
  if (units.includes(index)) return undefined
  return units.findLast((at) => at < index) ?? units[0]
}

const leads: Expression = { kind: 'field', field: 'role', test: { kind: 'choice', value: 'lead' } }

/** The roles in which a unit counts by what stands beside it; who only receives reports must be asked for. */
function roleFilter(companions: readonly Expression[]): (role: string) => boolean {
  const demanded = companions.flatMap((term) => demandedRoles(term) ?? [])
  if (demanded.length > 0) return (role) => demanded.includes(role)
  const named = companions.flatMap((term) => namedRoles(term))
  return (role) => role !== 'receive' || named.includes('receive')
}

/** The roles of which a term demands one; undefined when it may hold without any. */
function demandedRoles(term: Expression): string[] | undefined {
  if (term.kind === 'field' && term.field === 'role' && term.test.kind === 'choice') return [term.test.value]
  if (term.kind !== 'or') return undefined
  const each = term.terms.map((one) => demandedRoles(one))
  return each.includes(undefined) ? undefined : each.flatMap((roles) => roles ?? [])
}

function namedRoles(term: Expression): string[] {
  if (term.kind === 'and' || term.kind === 'or') return term.terms.flatMap(namedRoles)
  return demandedRoles(term) ?? []
}

function fieldTest(name: FieldName, test: FieldTest, asking: Asking): Test {
  const field: Field = FIELDS[name]
  if (field.type === 'words' && test.kind === 'words') {
    const holds = wordTest(test.words)
    return (one) => field.read(one).some(holds)
  }
  if (field.type === 'choice' && test.kind === 'choice') return (one) => field.read(one).includes(test.value)
  if (field.type === 'days' && test.kind === 'days') return (one) => field.within(one, test, asking)
  if (field.type === 'document' && test.kind === 'words') {
    const inTitle = wordTest(test.words)
    const known = new Map<Registry, boolean>()
    return ({ registry }) => {
      const { title, type, number } = registry.document
      const found =
        known.get(registry) ??
        (answersTo(registry, test.words) || [type, number, title].some((text) => inTitle(text ?? '')))
      known.set(registry, found)
      return found
    }
  }
  if (field.type === 'id' && test.kind === 'id') return idTest(test.id)
  return () => false
}

/** `II.3.2`, `II.3.*`, `157#II.3.2` and any other form of the global id. */
function idTest(typed: string): Test {
  const hash = typed.indexOf('#')
  const [document, id] = hash < 0 ? ['', typed] : [typed.slice(0, hash), typed.slice(hash + 1)]
  const wanted = bare(id)
  const start = wanted.endsWith('*') ? wanted.slice(0, -1) : undefined
  return ({ task, registry }) => {
    const own = bare(task.id)
    const fits = start === undefined ? own === wanted : own.startsWith(start)
    return fits && (document === '' || answersTo(registry, document))
  }
}

const bare = (text: string): string => foldBare(text).replaceAll(' ', '')

function presenceTest(name: FieldName, asking: Asking): Test {
  const field: Field = FIELDS[name]
  switch (field.type) {
    case 'words':
    case 'choice':
      return (one) => field.read(one).length > 0
    case 'days':
      return (one) => field.read(one, asking) !== undefined
    case 'unit':
      return ({ task }) =>
        (task.units ?? []).some(({ role }) =>
          field.role === undefined ? role !== 'receive' : role === field.role,
        )
    case 'role':
      return ({ task }) => (task.units ?? []).length > 0
    case 'document':
      return ({ registry }) => registry.document.number !== undefined
    case 'id':
      return () => true
  }
}
