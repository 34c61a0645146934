import type { Block } from '../../article/block'
import { emptyFigure } from '../../article/figure'
import { newId } from '../../article/id'
import { type InnerPicture, innerPicture } from './inner-pictures'
import { oneLine } from './one-line'
import { attributeOf, type Element, elementsIn, textIn } from './tree'

/** Pixels: smaller pictures are bullets, icons and what counts visits. */
const SMALLEST = 33
/** Fewer words don't say what a picture shows. */
const LEAST_WORDS = 3
/** A smaller drawing is an icon or a mark of the page. */
const SMALLEST_DRAWING = 100
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u

/**
 * What is kept of a picture: its place and its bytes, where HTML holds them. Of others the character that it stands for, a
 * place for it, or nothing.
 */
export type Picture = { figure: Block; bytes?: InnerPicture } | { text: string } | { lost: boolean }

/** `caption` is what a figure around it says, `inner` the pictures whose bytes came along. */
export function readPicture(image: Element, inner: InnerPicture[], caption = ''): Picture {
  const alt = oneLine(attributeOf(image, 'alt') ?? '')
  if (EMOJI.test(alt) && !/^[\d#*]/.test(alt)) return { text: alt }
  if (isSmall(image)) return { lost: false }
  const bytes = innerPicture(attributeOf(image, 'src') ?? '', inner)
  const figure: Block = { type: 'figure', id: newId(), ...emptyFigure(), alt, caption }
  if (bytes) return { figure, bytes }
  const says = caption !== '' || alt.split(' ').length >= LEAST_WORDS
  return says ? { figure } : { lost: true }
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
    caption: oneLine(words.map((each) => textIn(each)).join(' ')),
  }
}

/** Whether an element is a drawing that shows something, such as a chart, by the size that it is given. */
export function isDrawing(element: Element): boolean {
  const sides = ['width', 'height'].map((side) => Number.parseInt(attributeOf(element, side) ?? '', 10))
  return element.tagName === 'svg' && sides.every((pixels) => pixels >= SMALLEST_DRAWING)
}

function isSmall(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const pixels = Number.parseInt(attributeOf(image, side) ?? '', 10)
    return pixels < SMALLEST
  })
}
