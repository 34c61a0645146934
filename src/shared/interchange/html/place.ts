import type { Block } from '../../article/block'
import { newId } from '../../article/id'
import type { Inline, Mark } from '../../article/inline'
import type { Headings } from './headings'
import { itemIn } from './list-items'
import { marksIn } from './marks'
import type { Styles } from './styles'
import { attributeOf, classesOf, type Element, isElement } from './tree'
import { webLink } from './web-link'

/** What kind of block words belong to, without the words. */
export type Frame = (content: Inline[]) => Block

/** Where words stand: what they will be part of, and what they look like. */
export interface Place {
  frame: Frame
  marks: Mark[]
  link?: string
  /** How many lists are around; `ordered` is the innermost. */
  lists: number
  ordered: boolean
  /** White space is text, as in `pre`. */
  pre: boolean
}

export const paragraph: Frame = (content) => ({ type: 'paragraph', id: newId(), content })
export const quote: Frame = (content) => ({ type: 'quote', id: newId(), content })
/** Where words stand that are in no element. */
export const OUTSIDE: Place = { frame: paragraph, marks: [], lists: 0, ordered: false, pre: false }

/** What places depend on in the whole document. */
export interface Setting {
  styles: Styles
  headings: Headings
}

/** The place inside an element. */
export function placeIn(element: Element, place: Place, { styles, headings }: Setting): Place {
  const name = element.tagName
  const rank = headings.rankOf(element)
  if (rank !== undefined) return { ...place, marks: [], frame: heading(headings.sections ? rank + 1 : rank) }
  const marks = marksIn(element, styles, place.marks)
  const marked = marks === place.marks ? place : { ...place, marks }
  const item = itemIn(element, styles, place)
  if (item) return { ...marked, frame: (content) => ({ type: 'item', id: newId(), ...item, content }) }
  switch (name) {
    case 'a':
      return { ...marked, link: webLink(attributeOf(element, 'href')) ?? place.link }
    case 'ul':
    case 'ol':
      return { ...marked, lists: place.lists + 1, ordered: name === 'ol' }
    case 'blockquote':
      return { ...marked, frame: quote }
    case 'pre':
      return { ...place, pre: true, frame: code(languageOf(element)) }
    default:
      if (/^Mso(?:Intense)?Quote/.test(classesOf(element).join(' '))) return { ...marked, frame: quote }
      return isTypewritten(element, styles, place) ? { ...place, pre: true, frame: code(undefined) } : marked
  }
}

function heading(rank: number): Frame {
  const level = rank <= 2 ? 2 : rank === 3 ? 3 : 4
  return (content) => ({ type: 'heading', id: newId(), level, content: plainWhereAllBold(content) })
}

/** Headings are bold by themselves. */
export function plainWhereAllBold(content: Inline[]): Inline[] {
  if (!isAllBold(content)) return content
  return content.map((inline) =>
    inline.type === 'text' && inline.marks
      ? { ...inline, marks: inline.marks.filter((mark) => mark !== 'bold') }
      : inline,
  )
}

/** Whether no word of a line is other than bold. */
export function isAllBold(content: Inline[]): boolean {
  return content.every((inline) => inline.type !== 'text' || inline.marks?.includes('bold') || !inline.text.trim())
}

function code(language: string | undefined): Frame {
  return (content) => ({ type: 'code', id: newId(), ...(language !== undefined && { language }), content })
}

function languageOf(pre: Element): string | undefined {
  const inner = pre.childNodes.find(isElement)
  const names = [pre, ...(inner ? [inner] : [])].flatMap(classesOf)
  return names.map((name) => /^lang(?:uage)?-([\w+#.-]{1,30})$/.exec(name)?.[1]).find(Boolean)
}

/** What code editors write: a box of a typewriter's letters in which white space counts. */
function isTypewritten(element: Element, styles: Styles, place: Place): boolean {
  if (element.tagName !== 'div' || place.pre) return false
  return (
    styles.of(element, 'white-space').startsWith('pre') &&
    /mono|courier|consolas|menlo/.test(styles.of(element, 'font-family'))
  )
}
