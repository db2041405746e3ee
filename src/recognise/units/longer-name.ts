import { levelAt } from './level.ts'
import { endsName, isNameCapital, phraseAt, tokenAt, type Scan } from './scan.ts'
import { startsUnit } from './starts.ts'

/**
 * "Trung tâm Dịch vụ việc làm Thanh niên" is another body than the one whose name it begins with. A verb with a capital
 * begins a sentence that stands on the name's line ("Sở Y tế Tăng cường …"), two capitals a place.
 */
export function goesOnWithCapital(scan: Scan, at: number, longer: number): boolean {
  // in running text an object may follow: "trình Ban Quản lý Khu kinh tế Đề án …"
  if (scan.mode !== 'list' || tokenAt(scan, at).lineBefore) return false
  if (!isNameCapital(scan, at) || isNameCapital(scan, at + 1)) return false
  if (/^[\p{N}IVXL]+$/u.test(tokenAt(scan, at).text)) return false
  if (phraseAt(scan, scan.index.endings, at) || phraseAt(scan, scan.index.areas, at)) return false
  const next = scan.tokens[longer]
  return (
    !startsUnit(scan, at) && levelAt(scan, at) === undefined && next?.word === true && endsName(scan, longer)
  )
}
