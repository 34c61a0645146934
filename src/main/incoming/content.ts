import type { Attachments } from './attachments'
import type { FileToRead } from './read-story'

/** What a reader is given: a file's content, and the language (BCP 47) of stories that don't say theirs. */
export interface Content extends FileToRead {
  bytes: Buffer
  language: string
  attachments: Attachments
}
