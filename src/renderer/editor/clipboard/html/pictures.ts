import type { Block } from '../../../../shared/article/block'
import { emptyFigure } from '../../../../shared/article/figure'
import { newId } from '../../../../shared/article/id'
import { attributeOf, type Element, elementsIn, textIn } from './tree'

/** Pixels: smaller pictures are bullets, icons and what counts visits. */
const SMALLEST = 33
/** Fewer words don't say what a picture shows. */
const LEAST_WORDS = 3
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u

/** What is kept of a picture whose bytes are elsewhere: the character that it stands for, a place for it, or nothing. */
export type Picture = { text: string } | { figure: Block } | { lost: boolean }

/** `caption` is what a figure around it says. */
export function readPicture(image: Element, caption = ''): Picture {
  const alt = (attributeOf(image, 'alt') ?? '').replace(/\s+/g, ' ').trim()
  if (EMOJI.test(alt) && !/^[\d#*]/.test(alt)) return { text: alt }
  if (isSmall(image)) return { lost: false }
  const says = caption !== '' || alt.split(' ').length >= LEAST_WORDS
  return says ? { figure: { type: 'figure', id: newId(), ...emptyFigure(), alt, caption } } : { lost: true }
}

/** The picture of a `figure` and the words under it; undefined where it holds something else. */
export function readFigure(figure: Element): { image: Element; caption: string } | undefined {
  const inside = [...elementsIn(figure)]
  const images = inside.filter(({ tagName }) => tagName === 'img')
  const [image] = images
  const words = inside.filter(({ tagName }) => tagName === 'figcaption')
  if (!image || images.length > 1 || inside.some(({ tagName }) => tagName === 'table' || tagName === 'pre'))
    return undefined
  return {
    image,
    caption: words
      .map((each) => textIn(each))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

function isSmall(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const pixels = Number.parseInt(attributeOf(image, side) ?? '', 10)
    return pixels < SMALLEST
  })
}
