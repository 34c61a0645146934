import type { Article } from '../../shared/article/article'
import type { Problem } from '../../shared/bridge/errors'
import type { ImportSummary } from '../../shared/bridge/transfer'
import type { ExportedFrom } from '../../shared/interchange/exported-from'
import type { StoryPackage } from './package/read-package'

/**
 * A file that is to be read, or a text that has none; with both the text is what was read of the file already. `root` is the
 * folder that it was found in.
 */
export interface FileToRead {
  name: string
  path?: string
  text?: string
  size: number
  root?: string
}

/** A picture that a figure of a story wants: the block's id or `HERO`, and its file, or its bytes where it has none. */
export interface WantedPicture {
  figure: string
  /** The address as the story has it. */
  address: string
  name: string
  from: { path: string } | { bytes: Uint8Array }
}

/** A story as it was read. */
export interface ReadStory {
  /** What it is called in its file, where that holds several. */
  part?: string
  article: Article
  summary: ImportSummary
  pictures: WantedPicture[]
  /** The text that its words were read from. */
  original: string
  /** The SHA-256 of the content that it was read from. */
  hash: string
  /** The address of the page that it says it is. */
  url?: string
  /** The version of a story that it was exported from, where it says so. */
  from?: ExportedFrom
}

/** What came of reading a file: its stories, or why there are none. */
export interface ReadFile {
  file: FileToRead
  stories: ReadStory[]
  /** The story that a colleague sent, with its history. */
  sent?: StoryPackage
  problem?: Problem
}
