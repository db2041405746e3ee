import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Role } from '../terms.ts'
import type { ListedTask } from './listed-task.ts'
import { unitMatcher, withConcern, type ConcernQuestion } from './unit-concern.ts'

/** Whose duties are asked for, and which of them. */
export interface DutyQuestion extends Omit<ConcernQuestion, 'inherited'> {
  /** Only these roles; empty = every role but `receive` (DESIGN section 4: who only receives has no duty). */
  readonly roles: readonly Role[]
  readonly inherited?: boolean
}

export interface Duties {
  readonly tasks: readonly ListedTask[]
  /** How many more tasks only name the unit as one that receives reports. */
  readonly received: number
}

/** The duties of a unit among tasks: its own, and those of the collectives it belongs to (DESIGN section 5). */
export function dutiesOf(
  listed: readonly ListedTask[],
  { roles, inherited = false, ...question }: DutyQuestion,
  catalogue: Catalogue,
): Duties {
  const tasks: ListedTask[] = []
  const matchesOf = unitMatcher({ ...question, inherited }, catalogue)
  let received = 0
  for (const one of listed) {
    const matches = matchesOf(one)
    const wanted = matches.filter(({ unit: { role } }) =>
      roles.length > 0 ? roles.includes(role) : role !== 'receive',
    )
    if (wanted.length > 0) tasks.push(withConcern(one, wanted))
    else if (matches.length > 0 && roles.length === 0) received++
  }
  return { tasks, received }
}
