import type { Content } from './content'
import type { ContentKind } from './content-kind'
import type { ReadStory } from './read-story'
import { readDocument } from './readers/document'
import { readDocx } from './readers/docx'
import { readGhost } from './readers/ghost'
import { readJoplinArchive, readJoplinNote } from './readers/joplin'
import { readPage } from './readers/page'
import { readTextFile } from './readers/text-file'
import { readWordPress } from './readers/wordpress'

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
  ghost: { limit: 50, read: readGhost },
  wordpress: { limit: 50, read: readWordPress },
  'joplin-archive': { limit: 50, read: readJoplinArchive },
  'joplin-note': { limit: 20, read: readJoplinNote },
}
