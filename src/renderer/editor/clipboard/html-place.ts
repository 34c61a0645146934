import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Block } from '../../../shared/article/block'
import { newId } from '../../../shared/article/id'
import type { Inline, Mark } from '../../../shared/article/inline'

export type Element = DefaultTreeAdapterTypes.Element

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

const paragraph: Frame = (content) => ({ type: 'paragraph', id: newId(), content })
/** Where words stand that are in no element. */
export const OUTSIDE: Place = { frame: paragraph, marks: [], lists: 0, ordered: false, pre: false }

const MARKS: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sub: 'subscript',
  sup: 'superscript',
}

/** The place inside an element. */
export function placeIn(element: Element, place: Place): Place {
  const name = element.tagName
  const mark = MARKS[name]
  if (mark) return { ...place, marks: isUnstyled(element) ? place.marks : [...place.marks, mark] }
  switch (name) {
    case 'a':
      return { ...place, link: webLink(element) }
    case 'span':
    case 'font':
      return { ...place, marks: [...place.marks, ...styledMarks(element)] }
    case 'ul':
    case 'ol':
      return { ...place, lists: place.lists + 1, ordered: name === 'ol' }
    case 'li':
      return { ...place, frame: item(place.ordered, place.lists) }
    case 'blockquote':
      return { ...place, frame: (content) => ({ type: 'quote', id: newId(), content }) }
    case 'pre':
      return { ...place, pre: true, frame: (content) => ({ type: 'code', id: newId(), content }) }
    default:
      return /^h[1-6]$/.test(name) ? { ...place, frame: heading(Number(name[1])) } : place
  }
}

function heading(rank: number): Frame {
  const level = rank <= 2 ? 2 : rank === 3 ? 3 : 4
  return (content) => ({ type: 'heading', id: newId(), level, content })
}

function item(ordered: boolean, lists: number): Frame {
  const depth = Math.min(8, Math.max(0, lists - 1))
  return (content) => ({ type: 'item', id: newId(), ordered, depth, content })
}

/** Some programs wrap everything in a `b` that they make normal again. */
function isUnstyled(element: Element): boolean {
  return /font-weight:\s*(normal|400)/i.test(attributeOf(element, 'style') ?? '')
}

function styledMarks(element: Element): Mark[] {
  const style = attributeOf(element, 'style') ?? ''
  return [
    ...(/font-weight:\s*(bold|[6-9]00)/i.test(style) ? (['bold'] as const) : []),
    ...(/font-style:\s*italic/i.test(style) ? (['italic'] as const) : []),
  ]
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function webLink(anchor: Element): string | undefined {
  const href = attributeOf(anchor, 'href')?.trim() ?? ''
  return /^(https?:\/\/|mailto:)/i.test(href) ? href : undefined
}
