import type { BlockOf } from '../../../shared/article/block'
import type { Figure } from '../../../shared/article/figure'
import type { StorySession } from '../../session/story-session'
import type { InnerPicture } from '../../../shared/interchange/html/inner-pictures'
import { bringEach } from './arrivals'

/** Pixels: smaller pictures are bullets, icons and what stands for a picture until a page has loaded it. */
const SMALLEST = 33

/**
 * Brings in the pictures of figures that were pasted, by the figure's id, and completes with them the step in which that
 * was done. A figure whose picture can't be shown goes, unless it has words.
 */
export async function fillFigures(session: StorySession, pictures: ReadonlyMap<string, InnerPicture>): Promise<void> {
  const brought = await bringEach([...pictures.values()].map(fileOf))
  const figures = new Map([...pictures.keys()].map((id, index) => [id, brought[index] ?? null]))
  session.edit(
    (article) => ({
      ...article,
      body: article.body.flatMap((block) => {
        const figure = figures.get(block.id)
        return figure === undefined || block.type !== 'figure' || block.asset ? block : filled(block, figure)
      }),
    }),
    { completes: true },
  )
}

function filled(block: BlockOf<'figure'>, figure: Figure | null): BlockOf<'figure'>[] {
  const { asset } = figure ?? {}
  if (figure && asset && asset.width >= SMALLEST && asset.height >= SMALLEST) {
    return [{ ...block, ...figure, alt: block.alt || figure.alt, caption: block.caption || figure.caption }]
  }
  return block.alt === '' && block.caption === '' ? [] : [block]
}

function fileOf({ mediaType, base64 }: InnerPicture): File {
  return new File([bytesOf(base64)], `image.${mediaType.replace(/^image\//, '')}`, { type: mediaType })
}

/** Of what is no base 64, nothing: the library says what it thinks of such a picture. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
