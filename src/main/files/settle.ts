import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../shared/article/article'
import { redirectHtml } from '../../shared/export/html/redirect'
import type { FolderBook } from './folder-book'
import { sweepPictures } from './sweep-pictures'
import { writeAtomic } from './write-atomic'

interface Settled {
  id: string
  /** The story as it is saved, whose slug names the folder. */
  saved: Article
  folder: string
}

/**
 * What follows the export of a story to a folder of `place`: where it lies is written down, and where it lay before a page
 * leads to it, if there was a page. Pictures there go, since nothing shows them any more.
 */
export async function settle(book: FolderBook, place: string, { id, saved, folder }: Settled): Promise<void> {
  const earlier = book.moved({ ...saved, id }, folder)
  await book.keep()
  for (const name of earlier) {
    const page = join(place, name, 'index.html')
    if (!existsSync(page)) continue
    await writeAtomic(page, redirectHtml(saved, `../${encodeURI(folder)}/index.html`))
    await sweepPictures(join(place, name))
  }
}
