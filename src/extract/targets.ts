import type { Section } from '../structure/plan-document.ts'
import type { Harvest, Scope } from './scope.ts'

export function readTargets(_section: Section, _scope: Scope, _harvest: Harvest): void {
  // written next
}
