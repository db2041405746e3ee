import type { Catalogue } from '../../catalogue/catalogue.ts'
import { hasPhrase, phraseLength, skipPhrases } from '../../recognise/reports/phrases.ts'
import { wordingAt } from '../wording.ts'

/** What a sentence of an article does, by its own words. `text` is the sentence with its citations masked. */

/** Somebody is quoted, or speaks: "Ông A cho biết: “…”". */
export function isSpeech(text: string, catalogue: Catalogue): boolean {
  const quoted = /[“"][^”"]{80,}[”"]?/u.test(text)
  const { speech } = catalogue.reportWords
  const person =
    /(?:^|\s)(?:ông|bà|anh|chị|đồng chí|bác sĩ|phó chủ tịch|giám đốc|chủ tịch)\s+(?:\p{Lu}\p{Ll}*\s+){0,8}/iu.test(
      text,
    )
  return quoted || (hasPhrase(text, speech) && (person || /[“"]/u.test(text)))
}

/** It tells what was: an introduction of the past, praise, results. */
export function isPast(text: string, catalogue: Catalogue): boolean {
  if (beginsInPast(text, catalogue) || hasPhrase(text, catalogue.reportWords.results)) return true
  // "Năm 2022, toàn tỉnh đã trồng …", "Trong 10 tháng, ngành Y tế đã khám …"
  return /^[^,]{0,80},[^.]*(?<!\p{L})đã\s+\p{Ll}/u.test(text) && !ASKS.test(text)
}

/** "Trước đó, …", "Theo thống kê, …" */
export function beginsInPast(text: string, catalogue: Catalogue): boolean {
  const start = skipConnectors(text, catalogue)
  return phraseLength(text, start, catalogue.reportWords.past) > 0 && !ASKS.test(text)
}

const ASKS = /(?<!\p{L})(?:sẽ|phải|yêu cầu|giao|phấn đấu)(?!\p{L})/iu

/** The offset after what joins a sentence to the one before: "Cùng với đó, …". */
export function skipConnectors(text: string, catalogue: Catalogue, at = 0): number {
  let next = at
  for (;;) {
    const start = next + (/^[\s,–-]*/u.exec(text.slice(next))?.[0].length ?? 0)
    const connector =
      wordingAt(text, start, CONNECTORS) ?? wordingAt(text, start, catalogue.assignmentWords.connectors)
    if (connector === undefined) return start
    const after = start + connector.length
    if (!/^\s*[,:]|^\s/u.test(text.slice(after))) return start
    next = after + (/^\s*[,:]?/u.exec(text.slice(after))?.[0].length ?? 0)
  }
}

const CONNECTORS = [
  'song song đó',
  'song song với đó',
  'cùng với đó',
  'bên cạnh đó',
  'đồng thời',
  'ngoài ra',
  'mặt khác',
  'trong đó',
  'theo đó',
  'cụ thể',
  'cụ thể là',
  'tiếp đó',
  'thêm vào đó',
  'không chỉ vậy',
  'đặc biệt',
  'nhất là',
  'qua đó',
  'từ đó',
  'trước hết',
  'thứ nhất',
  'thứ hai',
  'thứ ba',
  'tiếp theo',
  'về phía mình',
  'riêng',
]

/** Whether a clause, up to its colon, only leads in to a list: "tập trung thực hiện các nhiệm vụ sau". */
export function onlyLeadsIn(text: string, catalogue: Catalogue): boolean {
  const end = skipPhrases(text, 0, catalogue.reportWords.leadIns)
  const rest = text.slice(end).replace(/[\s,:.\d]+/gu, '')
  return rest === ''
}

/** What follows a lead-in: duties, aims, or nothing that is asked for. */
export function announces(text: string, catalogue: Catalogue): 'duties' | 'aims' | undefined {
  const words = catalogue.reportWords
  if (hasPhrase(text, words.aimNouns)) return 'aims'
  return hasPhrase(text, words.dutyNouns) ? 'duties' : undefined
}

/** "Kế hoạch đề ra các nhiệm vụ: a; b; c": the offset after the colon, where duties are announced and nobody is named. */
export function listAfterLeadIn(text: string, catalogue: Catalogue): number | undefined {
  const colon = /:\s+(?=\S)/u.exec(text)
  if (colon === null || announces(text.slice(0, colon.index), catalogue) !== 'duties') return undefined
  const after = colon.index + colon[0].length
  const words = catalogue.reportWords
  const acts =
    phraseLength(text, after, words.ordinals) > 0 ||
    /^\(?\d{1,2}[).]\s/u.test(text.slice(after)) ||
    wordingAt(text, after, catalogue.actionVerbs) !== undefined ||
    phraseLength(text, after, words.furtherVerbs) > 0
  return acts ? after : undefined
}
