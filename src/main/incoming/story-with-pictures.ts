import { dirname } from 'node:path'
import type { Imported } from '../../shared/interchange/draft'
import { innerPicture, localPicture } from './local-picture'
import type { FileToRead, ReadStory, WantedPicture } from './read-story'

type Had = Omit<WantedPicture, 'figure'>

/** A story as a reader understood it, and what it was read from. */
export interface Understood {
  read: Imported
  original: string
  hash: string
  part?: string
  url?: string | undefined
}

/**
 * The story with the pictures that can be had without a request: those that it holds, those beside its file, and those
 * that `find` knows.
 */
export async function storyWithPictures(
  { read, ...story }: Understood,
  { path, root }: Pick<FileToRead, 'path' | 'root'>,
  find: (address: string) => Had | undefined | Promise<Had | undefined> = () => undefined,
): Promise<ReadStory> {
  const pictures: WantedPicture[] = []
  for (const { figure, file } of read.pictures) {
    const beside = path === undefined ? undefined : localPicture(file, path, root ?? dirname(path))
    const had = innerPicture(file) ?? (await beside) ?? (await find(file))
    if (had) pictures.push({ figure, ...had })
  }
  const { article, summary, from } = read
  const { url, part, ...rest } = story
  return {
    ...rest,
    ...(url !== undefined && { url }),
    ...(part !== undefined && { part }),
    ...(from && { from }),
    article,
    summary,
    pictures,
  }
}
