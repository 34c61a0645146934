import type { LucideIcon } from 'lucide-react'
import type { Stage } from '../../shared/article/article'

/** Something that the palette reaches. */
export interface Entry {
  id: string
  name: string
  /** What it is called too, for those who look for it under another name. */
  others?: string[]
  /** Where it belongs, in a word or two; empty where its heading says so. */
  detail: string
  /** Its shortcut, as people read it. */
  keys?: string | undefined
  /** Its sign; a story has its stage instead. */
  icon?: LucideIcon
  /** How a story stands. */
  stage?: Stage
  /** The language of a story's title. */
  language?: string
  run(): void
}

/** Entries under one heading. */
export interface Group {
  id: string
  name: string
  entries: Entry[]
}
