import { problemOf, StetError } from '../../shared/bridge/errors'
import { tooManyMegabytes } from '../../shared/bridge/pictures'
import { attachmentsOnce } from './attachments'
import type { Content } from './content'
import { readBytes } from './read-bytes'
import { kindOf } from './content-kind'
import { LARGEST_PACKAGE } from './package/manifest'
import { isPackage } from './package/package-name'
import { readPackage, type StoryPackage } from './package/read-package'
import { READERS } from './readers'
import type { FileToRead, ReadFile, ReadStory } from './read-story'

/** The largest file of any kind, in megabytes; each kind has its own limit. */
export const LARGEST_FILE = 50

/**
 * Reads stories out of files, each by itself: one that can't be read holds up no other. Nothing in them is run and
 * nothing is loaded; of other files only pictures that lie in the same folder are told of. Never throws.
 */
export async function readStories(files: FileToRead[], { language }: { language: string }): Promise<ReadFile[]> {
  const read: ReadFile[] = []
  const attachments = attachmentsOnce()
  for (const file of files) {
    try {
      if (isPackage(file.name)) read.push({ file, stories: [], sent: await readSent(file) })
      else read.push({ file, stories: (await readOne(file, { language, attachments })).map(withSmallPictures) })
    } catch (error) {
      read.push({ file, stories: [], problem: problemOf(unreadable(error, file.name)) })
    }
  }
  return read
}

async function readOne(file: FileToRead, around: Pick<Content, 'language' | 'attachments'>): Promise<ReadStory[]> {
  const { path, text = '' } = file
  const isRead = path === undefined || file.text !== undefined
  const bytes = isRead ? Buffer.from(text, 'utf8') : await readBytes(path, LARGEST_FILE)
  const { limit, read } = READERS[kindOf(file.name, bytes)]
  if (bytes.length > limit * 1_000_000) throw new StetError('import.too-large', { name: file.name, limit })
  return read({ ...file, ...around, bytes })
}

async function readSent({ name, path, text = '' }: FileToRead): Promise<StoryPackage> {
  return readPackage(path === undefined ? Buffer.from(text) : await readBytes(path, LARGEST_PACKAGE), name)
}

/** Whatever a reader stumbled over is a fault of the file. */
function unreadable(error: unknown, name: string): unknown {
  return error instanceof StetError ? error : new StetError('import.not-understood', { name }, { cause: error })
}

/** Pictures that the library would refuse for their size are not carried there. */
function withSmallPictures(story: ReadStory): ReadStory {
  const fits = (size: number) => tooManyMegabytes(size) === undefined
  const pictures = story.pictures.filter(({ from }) => !('bytes' in from) || fits(from.bytes.length))
  return { ...story, pictures: pictures.slice(0, MOST_PICTURES) }
}

const MOST_PICTURES = 1000
