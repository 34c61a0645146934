import type { Correction } from '../article/article'
import type { Origin } from '../export/options'
import type { ReferenceStyle } from '../export/reference-style'

/** The formats that a story can leave in and come back from. */
export type PortableFormat = 'markdown' | 'html'

/** What an export of ours was made from, and how: what it takes to say what somebody has changed in it. */
export interface ExportedFrom extends Origin {
  format: PortableFormat
  referenceStyle: ReferenceStyle
  /** The corrections that the page shows, where its front matter says others. */
  shown?: Correction[]
}
