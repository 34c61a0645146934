import type { Article } from '../../shared/article/article'
import { exportHtml } from '../../shared/export/html'
import { type Look, sheetSeenAs } from '../../shared/export/look'
import type { ReferenceStyle } from '../../shared/export/reference-style'
import { isSameStory, releasedOf } from '../../shared/export/standing'
import { forReaders } from '../../shared/export/withdrawn'

/** A story and how its page is to be seen. Stories are JSON texts. */
export interface PageQuestion {
  story: string
  /** As it last went out; null where it never did. */
  published: string | null
  sample: boolean
  /** Milliseconds since 1970: an embargo may pass. */
  now: number
  stylesheet: string
  look: Look
  referenceStyle: ReferenceStyle | undefined
  publisher: string | undefined
  timeZone: string | undefined
}

/** Phones have no bar that takes from the line. */
const OF_THE_FRAME = ':root { scrollbar-width: thin; }\n'

/** The page that an export of the story as it is now would be, its pictures those of the library. */
export function writePage({ story, published, sample, now, stylesheet, look, ...manner }: PageQuestion): string {
  const saved = JSON.parse(story) as Article
  const kept = { saved, published: published === null ? null : (JSON.parse(published) as Article), sample }
  const article = forReaders(saved)
  const released = releasedOf(kept, now)
  return exportHtml(article, {
    ...manner,
    notForPublication: typeof released === 'string' || !isSameStory(released, article),
    imagePath: ({ hash }) => `/assets/${hash}`,
    stylesheet: `${sheetSeenAs(stylesheet, look)}${OF_THE_FRAME}`,
  })
}
