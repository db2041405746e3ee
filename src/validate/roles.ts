import type { RegistryUnit, Task } from '../registry/schema.ts'

/** Units that have the duty itself: they lead it or carry it out. */
export function responsibleUnits(task: Task): RegistryUnit[] {
  return (task.units ?? []).filter(({ role }) => role === 'lead' || role === 'implement')
}

export function leadUnits(task: Task): RegistryUnit[] {
  return (task.units ?? []).filter(({ role }) => role === 'lead')
}
