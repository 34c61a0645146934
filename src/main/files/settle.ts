import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../shared/article/article'
import { redirectHtml } from '../../shared/export/html/redirect'
import type { FolderBook } from './folder-book'
import { sweepPictures } from './sweep-pictures'
import { writeAtomic } from './write-atomic'

interface Settled {
  id: string
  /** The slug as it is saved, which names the folder. */
  slug: string
  /** The story as it was exported: no more of it may stand in the folder. */
  shown: Article
  folder: string
}

/**
 * What follows the export of a story to a folder of `place`: where it lies is written down, and where it lay before a page
 * leads to it, if there was a page. Pictures there go, since nothing shows them any more.
 */
export async function settle(book: FolderBook, place: string, { id, slug, shown, folder }: Settled): Promise<void> {
  const earlier = book.moved({ ...shown, slug, id }, folder)
  await book.keep()
  for (const name of earlier) {
    const page = join(place, name, 'index.html')
    if (!existsSync(page)) continue
    await writeAtomic(page, redirectHtml(shown, `../${encodeURI(folder)}/index.html`))
    await sweepPictures(join(place, name))
  }
}
