import type { BlockOf, Body } from '../../../article/block'
import type { Figure } from '../../../article/figure'
import { newId } from '../../../article/id'
import { addressIn } from '../pictures'
import { attributeOf, childrenOf, classesOf, type Element, textIn } from '../tree'
import { ownDir } from './own-dir'
import { shownWords } from './shown-words'

/** Reads the figures of a page of ours, and keeps where their pictures are. */
export class FigureReader {
  /** By the id of the figure. */
  readonly addresses = new Map<string, string>()

  /** A figure, or those of a gallery. Undefined for one that is not as we write it. */
  read(element: Element): Body | undefined {
    if (!classesOf(element).includes('gallery')) {
      const figure = this.#figure(element)
      return figure && [figure]
    }
    const figures = childrenOf(element).map((each) => (each.tagName === 'figure' ? this.#figure(each) : undefined))
    const gallery = newId()
    const all = figures.flatMap((figure) => (figure ? [{ ...figure, gallery }] : []))
    return all.length === figures.length ? all : undefined
  }

  #figure(element: Element): BlockOf<'figure'> | undefined {
    const read = readFigure(element)
    if (!read) return undefined
    const id = newId()
    this.addresses.set(id, read.address)
    return { type: 'figure', id, ...ownDir(element), ...read.figure }
  }
}

/** What a figure says, and where its picture is. Undefined for one that is not as we write it. */
export function readFigure(element: Element): { figure: Figure; address: string } | undefined {
  const [image, below, ...others] = childrenOf(element)
  const isOurs = image?.tagName === 'img' && (!below || below.tagName === 'figcaption') && others.length === 0
  if (!image || !isOurs) return undefined
  const isCredit = (each: Element) => classesOf(each).includes('credit')
  const credits = below ? childrenOf(below).filter(isCredit) : []
  const figure = {
    alt: shownWords(attributeOf(image, 'alt') ?? ''),
    caption: below ? shownWords(textIn(below, isCredit)) : '',
    credit: shownWords(credits.map((credit) => textIn(credit)).join(' ')),
  }
  return { figure, address: addressIn(image) }
}
