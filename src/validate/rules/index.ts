import type { CrossRule, Rule } from '../rule.ts'
import { anachronism } from './anachronism.ts'
import { beforeDocument } from './before-document.ts'
import { dayOff } from './day-off.ts'
import { duplicateId } from './duplicate-id.ts'
import { endBeforeStart } from './end-before-start.ts'
import { impossibleDate } from './impossible-date.ts'
import { laterCitation } from './later-citation.ts'
import { movedPlace } from './moved-place.ts'
import { noAuthority } from './no-authority.ts'
import { noLead } from './no-lead.ts'
import { noProduct } from './no-product.ts'
import { noTime } from './no-time.ts'
import { noUnit } from './no-unit.ts'
import { noWork } from './no-work.ts'
import { overlappingDuty } from './overlapping-duty.ts'
import { phoneNumber } from './phone-number.ts'
import { sameDuty } from './same-duty.ts'
import { secrecyMark } from './secrecy-mark.ts'
import { sourceChanged } from './source-changed.ts'
import { sourceMissing } from './source-missing.ts'
import { suspiciousCitation } from './suspicious-citation.ts'
import { targetTime } from './target-time.ts'
import { targetValue } from './target-value.ts'
import { taskChanged } from './task-changed.ts'
import { taskMissing } from './task-missing.ts'
import { taskNew } from './task-new.ts'
import { twoLeads } from './two-leads.ts'
import { undatedTime } from './undated-time.ts'
import { unknownCitation } from './unknown-citation.ts'
import { unknownId } from './unknown-id.ts'
import { unknownUnit } from './unknown-unit.ts'

/** Every check of one registry, in the order in which they are explained. */
export const RULES: readonly Rule[] = [
  duplicateId,
  unknownId,
  impossibleDate,
  endBeforeStart,
  beforeDocument,
  dayOff,
  noUnit,
  noWork,
  noTime,
  undatedTime,
  noLead,
  noProduct,
  noAuthority,
  twoLeads,
  sameDuty,
  unknownUnit,
  anachronism,
  unknownCitation,
  suspiciousCitation,
  laterCitation,
  targetValue,
  targetTime,
  sourceChanged,
  sourceMissing,
  taskChanged,
  taskMissing,
  taskNew,
  movedPlace,
  phoneNumber,
  secrecyMark,
]

/** Checks across registries. */
export const CROSS_RULES: readonly CrossRule[] = [overlappingDuty]
