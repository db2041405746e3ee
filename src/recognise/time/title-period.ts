import type { Catalogue } from '../../catalogue/catalogue.ts'
import { findCandidates, withoutOverlaps } from './candidates.ts'
import type { Candidate } from './candidate.ts'
import { joinCandidates } from './merge.ts'
import { anyOf, BLANK, LEFT } from './wording.ts'

export interface TitlePeriod {
  readonly start: string
  readonly end: string
}

/**
 * The period that the title of a document states for the document itself: the stretch of the calendar at its end
 * ("… năm 2024", "… 6 tháng cuối năm 2025", "… giai đoạn 2021-2025, năm 2023"), perhaps before where it applies
 * ("… năm 2024 trên địa bàn tỉnh"); else the stage of years ("giai đoạn 2021-2025, tầm nhìn đến năm 2030"). The year of
 * a season or of a law is none. Both days are inclusive.
 */
export function readTitlePeriod(title: string, catalogue: Catalogue): TitlePeriod | undefined {
  const { timeWords } = catalogue
  const found = joinCandidates(title, withoutOverlaps(findCandidates(title, catalogue, {}, 'field')))
  const stretches = found.filter(isStretch)
  const stage = STAGE.exec(title)
  const atEnd = stretches.findLast(({ end }) => !/\d/u.test(title.slice(end)))
  if (stage !== null && (atEnd === undefined || atEnd.start < stage.index + stage[0].length))
    return { start: `${stage[1]}-01-01`, end: `${stage[2]}-12-31` }
  if (atEnd === undefined || !TAIL.test(title.slice(atEnd.end))) return undefined
  const narrowed = new RegExp(
    `${LEFT}${anyOf(timeWords.titleNarrowers)}(?:${BLANK}\\p{L}+){0,4}\\s*,?\\s*$`,
    'iu',
  )
  if (narrowed.test(title.slice(0, atEnd.start))) return undefined
  // "quý IV năm 2019 và quý I năm 2020"
  const before = stretches[stretches.indexOf(atEnd) - 1]
  const listed =
    before !== undefined &&
    stage === null &&
    before.time.start < atEnd.time.start &&
    /^\s*(?:,|và)\s*$/iu.test(title.slice(before.end, atEnd.start))
  return { start: listed ? before.time.start : atEnd.time.start, end: atEnd.time.end }
}

type Stretch = Candidate & { readonly time: TitlePeriod }

function isStretch(candidate: Candidate): candidate is Stretch {
  const { kind, start, end } = candidate.time
  return (
    kind === 'period' && candidate.bound?.point?.grain !== 'day' && start !== undefined && end !== undefined
  )
}

/** a stretch of years called so */
const STAGE =
  /(?:giai đoạn|thời kỳ|thời kì|nhiệm kỳ|nhiệm kì)\s+(?:từ\s+)?(?:năm\s+)?((?:19|20)\d{2})\s*(?:[-–]|đến)\s*(?:năm\s+)?((?:19|20)\d{2})/iu
/** what may stand behind the period: where the document applies, or whose it is */
const TAIL = /^[\s"”).,*_]*(?:(?:trên địa bàn|tại|của|ở|cho|\(|thuộc|trong)(?!\p{L}).*)?$/iu
