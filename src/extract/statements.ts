import type { SectionKind } from '../catalogue/section-words.ts'
import type { Section } from '../structure/plan-document.ts'
import { readTableHead } from '../document/table-head.ts'
import { understand, understandTable, type Harvest, type Scope } from './scope.ts'
import { sectionKind } from './section-kind.ts'
import { readTargetTable } from './target-tables.ts'
import { headingTimes, readStrayTargets, readTargets } from './targets.ts'

/**
 * Purpose, requirements, targets and background: kept as statements and figures, never as tasks (accuracy
 * conventions). A point below that is headed otherwise ("2. Yêu cầu" under "MỤC ĐÍCH, YÊU CẦU") is what it says.
 */
export function readStatements(section: Section, kind: SectionKind, scope: Scope, harvest: Harvest): void {
  const own = sectionKind(section, harvest.context.catalogue) ?? kind
  const heads = section.children.length > 0
  if (heads || section.mark?.style === 'roman') understand(harvest, section.whole, 'heading')
  else keep(section, own, harvest)
  if (own === 'targets') readTargets(section, scope, harvest)
  else if (own === 'purpose') readStrayTargets(section, scope, harvest)
  const times = (heads ? headingTimes(section, harvest) : undefined) ?? scope.times
  for (const child of section.children) {
    if (child.table !== undefined) {
      const figures = readTargetTable(child, { ...scope, times }, harvest, own === 'targets')
      const known = figures || readTableHead(child.table, harvest.context.catalogue) !== undefined
      understandTable(harvest, child.table, known ? 'table' : 'unclaimed')
      continue
    }
    const below = headedKind(child, harvest) ?? own
    readStatements(child, below, { ...scope, kind: below, times }, harvest)
  }
}

function headedKind(section: Section, harvest: Harvest): SectionKind | undefined {
  const kind = sectionKind(section, harvest.context.catalogue)
  return kind === 'purpose' || kind === 'requirements' || kind === 'targets' || kind === 'background'
    ? kind
    : undefined
}

function keep(section: Section, kind: SectionKind, harvest: Harvest): void {
  if (section.text.text === '') return
  if (kind === 'purpose') harvest.purpose.push(section.text)
  else if (kind === 'requirements') harvest.requirements.push(section.text)
  understand(
    harvest,
    section.whole,
    kind === 'purpose' ? 'purpose' : kind === 'requirements' ? 'requirement' : 'statement',
  )
}
