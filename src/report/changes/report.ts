import type { DocumentChanges } from '../../diff/change.ts'
import type { Language } from '../../terms.ts'
import type { Palette } from '../palette.ts'

export interface ChangeReportOptions {
  readonly language: Language
  readonly palette: Palette
  /** by unit: what each gains, loses, must do sooner; else by document and task */
  readonly byUnit: boolean
  /** columns of the terminal; in a pipe lines stay whole */
  readonly width?: number
}

/** Changes as text in one format; pure. Nothing changed gives an empty text, or empty data. */
export type ChangeReport = (documents: readonly DocumentChanges[], options: ChangeReportOptions) => string
