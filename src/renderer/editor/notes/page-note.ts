import type { ReactNode } from 'react'

/** Something that stands on the page below what it is about, and is no part of the story. */
export interface PageNote {
  key: string
  /** The id of a block of the body, or a field at the head of the page. */
  below: { block: string } | { field: 'kicker' | 'headline' | 'standfirst' }
  note: ReactNode
}
