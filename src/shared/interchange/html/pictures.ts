import type { BlockOf } from '../../article/block'
import { emptyFigure, type Figure } from '../../article/figure'
import { newId } from '../../article/id'
import { type InnerPicture, innerPicture } from './inner-pictures'
import { oneLine } from './one-line'
import { attributeOf, type Element, elementsIn, parentOf, textIn } from './tree'

/** Pixels: smaller pictures are bullets, icons and what counts visits. */
const SMALLEST = 33
/** Fewer words don't say what a picture shows. */
const LEAST_WORDS = 3
/** A smaller drawing is an icon or a mark of the page. */
const SMALLEST_DRAWING = 100
const NO_WORDS = { caption: '', credit: '' }
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u

/**
 * What is kept of a picture: its place and its bytes, where HTML holds them. Of others the character that it stands for, a
 * place for it, or nothing.
 */
export type Picture = { figure: BlockOf<'figure'>; bytes?: InnerPicture } | { text: string } | { lost: boolean }

/**
 * `words` are what a figure around it says, `inner` the pictures whose bytes came along. `keeps` says which addresses
 * are of pictures that come in whatever their words are.
 */
export function readPicture(
  image: Element,
  inner: InnerPicture[],
  { caption, credit }: PictureWords = NO_WORDS,
  keeps: (address: string) => boolean = () => false,
): Picture {
  const alt = oneLine(attributeOf(image, 'alt') ?? '')
  if (EMOJI.test(alt) && !/^[\d#*]/.test(alt)) return { text: alt }
  if (isSmall(image)) return { lost: false }
  const address = addressIn(image)
  const bytes = innerPicture(address, inner)
  const figure: BlockOf<'figure'> = { type: 'figure', id: newId(), ...emptyFigure(), alt, caption, credit }
  if (bytes) return { figure, bytes }
  const says = keeps(address) || caption !== '' || alt.split(' ').length >= LEAST_WORDS
  return says ? { figure } : { lost: true }
}

/** Where the file of a picture is. Pages that load pictures late keep that elsewhere until they do. */
export function addressIn(image: Element): string {
  const [address = '', ...late] = ['src', 'data-src', 'data-original', 'data-lazy-src'].map(
    (name) => attributeOf(image, name)?.trim() ?? '',
  )
  const isPlaceholder = address === '' || /^data:image\/(?:gif|svg)/i.test(address)
  return (isPlaceholder && late.find((other) => other !== '')) || address
}

/** What stands under a picture. */
export type PictureWords = Pick<Figure, 'caption' | 'credit'>

/** The picture of a `figure` and the words under it; undefined where it holds something else. */
export function readFigure(figure: Element): ({ image: Element } & PictureWords) | undefined {
  const inside = elementsIn(figure)
  const images = inside.filter(({ tagName }) => tagName === 'img')
  const [image] = images
  const words = inside.filter(({ tagName }) => tagName === 'figcaption')
  if (!image || images.length > 1 || inside.some(({ tagName }) => tagName === 'table' || tagName === 'pre'))
    return undefined
  const credits = inside.filter((each) => words.some((around) => isInside(each, around)) && isCredit(each))
  const outside = (each: Element) => credits.includes(each)
  return {
    image,
    caption: oneLine(words.map((each) => textIn(each, outside)).join(' ')),
    credit: oneLine(credits.map((each) => textIn(each)).join(' ')),
  }
}

/** Whether an element is a drawing that shows something, such as a chart, by the size that it is given. */
export function isDrawing(element: Element): boolean {
  if (element.tagName !== 'svg') return false
  return ['width', 'height'].every((side) => Number.parseInt(attributeOf(element, side) ?? '', 10) >= SMALLEST_DRAWING)
}

/** Whether an element below a picture says who made it: the outermost that is called so. */
function isCredit(element: Element): boolean {
  const named = (each: Element) =>
    /(?:^|[\s_-])(?:credit|copyright|photographer)(?:[\s_-]|$)/i.test(attributeOf(each, 'class') ?? '')
  const around = parentOf(element)
  return named(element) && !(around && named(around))
}

function isInside(element: Element, outer: Element): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) if (around === outer) return true
  return false
}

function isSmall(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const pixels = Number.parseInt(attributeOf(image, side) ?? '', 10)
    return pixels < SMALLEST
  })
}
