import type { Article } from '../article/article'
import type { Block } from '../article/block'
import type { Inline } from '../article/inline'

/**
 * What changed between two versions of a story, the earlier and the later one. Texts are compared by words (an
 * ideograph is one), never by characters.
 */
export interface Comparison {
  /** Words of headline, standfirst and body that only the later, or only the earlier, version has. */
  added: number
  removed: number
  /** Fields that differ, in the order in which the story panel shows them. `body`, `sources` and `tags` are below. */
  fields: FieldChange[]
  /** All blocks, in the order of the later version; removed ones stand where they were. */
  blocks: BlockChange[]
  /** Sources and tags that were added, removed or edited; those that did not change are left out. */
  sources: EntryChange[]
  tags: EntryChange[]
}

export type ComparedField = Exclude<keyof Article, 'schema' | 'body' | 'sources' | 'tags' | 'conflicts'>

export interface FieldChange {
  field: ComparedField
  /** The words, for a field that is one text; otherwise empty, and the two values say what changed. */
  text: TextStretch[]
  before: Article[ComparedField]
  after: Article[ComparedField]
}

/** Words next to each other that fared alike. Joined, all but the removed ones are the later text. */
export interface TextStretch {
  change: 'same' | 'added' | 'removed'
  text: string
}

/** The same for a line of the body. `restyled`: the words stayed, their marks or link changed. */
export interface LineStretch {
  change: 'same' | 'added' | 'removed' | 'restyled'
  content: Inline[]
  /** Of a restyled stretch only: the same words as they looked in the earlier version. */
  before?: Inline[]
}

export interface BlockChange {
  /**
   * Names the change, here and for `restoreBlock`: the block's id. Where its words were found under another id, the id
   * that only one of the two versions has.
   */
  id: string
  change: 'same' | 'added' | 'removed' | 'changed'
  /** It stands elsewhere among the blocks that both versions have. May go with any change but added and removed. */
  moved: boolean
  /** Null where the version has no such block. */
  before: Block | null
  after: Block | null
  /**
   * What else than words changed: `type`, `level`, `ordered`, `depth`, `box`, `asset`, `decorative`, `header` …; of a
   * table also `rows` (which rows there are, and their order) and `cells` (marks, links and citations in them).
   */
  attributes: string[]
  /** The line of a paragraph, heading, quote, item …; empty for a block without one. */
  line: LineStretch[]
  /**
   * The texts of a block without a line: a figure's `caption`, `alt` and `credit`, a card's `title`, a table's cells in
   * order, each named `cell`. Those that are empty in both versions are left out.
   */
  texts: { name: string; text: TextStretch[] }[]
}

/** `key` is a source's id or a tag's slug, `name` what people call it. */
export interface EntryChange {
  key: string
  name: string
  change: 'added' | 'removed' | 'changed'
}
