import type { ContentKind } from './content-kind'
import type { FileToRead, ReadStory } from './read-story'
import { readDocument } from './readers/document'
import { readDocx } from './readers/docx'
import { readPage } from './readers/page'
import { readTextFile } from './readers/text-file'

/** What a reader is given: a file's content, and the language (BCP 47) of stories that don't say theirs. */
export interface Content extends FileToRead {
  bytes: Buffer
  language: string
}

export interface StoryReader {
  /** The largest file that is read, in megabytes. */
  limit: number
  /** Throws a StetError that says why there is no story. */
  read(content: Content): Promise<ReadStory[]>
}

export const READERS: Record<ContentKind, StoryReader> = {
  text: { limit: 20, read: readTextFile },
  html: { limit: 50, read: readPage },
  docx: { limit: 50, read: readDocx },
  document: { limit: 50, read: readDocument },
} as never
