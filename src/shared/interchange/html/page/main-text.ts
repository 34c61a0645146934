import {
  attributeOf,
  type Document,
  type Element,
  elementsIn,
  isElement,
  type Parent,
  parentOf,
  someIn,
  textIn,
} from '../tree'
import { isChrome } from './chrome'
import { type Prose, weighProse } from './prose'

/** An element that holds more of a page's prose than this is the story, whatever it is called. */
const MOST_CHROME = 0.4
/** A box that holds so much of the prose around it holds the story. */
const HOLDS_STORY = 0.8

/** The story of a page, without what is around it. `left` is what was taken out of it. */
export interface MainText {
  main: Parent
  left: Element[]
}

/**
 * Finds the story of a page by where its prose is, and takes out of it what belongs to the page. Changes the document.
 * A box that calls itself an article, or the main part of the page, is believed where it holds most of the prose.
 */
export function mainTextOf(document: Document): MainText {
  const prose = weighProse(document)
  const left = takeChrome(document, prose)
  const rest = weighProse(document)
  return { main: sayingSo(document, rest) ?? withHeadline(narrowest(document, rest), rest), left }
}

function takeChrome(document: Document, prose: Prose): Element[] {
  const all = prose.get(document) ?? 0
  const goes = (element: Element) => (prose.get(element) ?? 0) <= all * MOST_CHROME && isChrome(element)
  const left: Element[] = []
  const look = ({ childNodes }: Parent) => {
    for (const node of childNodes) {
      if (!isElement(node)) continue
      if (goes(node)) left.push(node)
      else look(node)
    }
  }
  look(document)
  const gone = new Set<unknown>(left)
  for (const parent of new Set(left.map(({ parentNode }) => parentNode))) {
    if (parent) parent.childNodes = parent.childNodes.filter((child) => !gone.has(child))
  }
  return left
}

const SAYS_SO = (element: Element) =>
  element.tagName === 'article' || element.tagName === 'main' || attributeOf(element, 'role') === 'main'

/** The narrowest box with more than half of the prose that says that it is the story. */
function sayingSo(document: Document, prose: Prose): Element | undefined {
  const all = prose.get(document) ?? 0
  let found: Element | undefined
  for (const element of elementsIn(document)) {
    if (SAYS_SO(element) && (prose.get(element) ?? 0) > all / 2) found = element
  }
  return found
}

function narrowest(document: Document, prose: Prose): Parent {
  for (let box: Parent = document; ;) {
    const here = prose.get(box) ?? 0
    const inside: Parent | undefined = box.childNodes.find(
      (child): child is Element => isElement(child) && here > 0 && (prose.get(child) ?? 0) >= here * HOLDS_STORY,
    )
    if (!inside || (isElement(inside) && /^(?:p|blockquote|li|pre|td)$/.test(inside.tagName))) return box
    box = inside
  }
}

/** The box that holds the headline too, where it adds little prose. */
function withHeadline(box: Parent, prose: Prose): Parent {
  if (!isElement(box)) return box
  const most = (prose.get(box) ?? 0) / HOLDS_STORY
  for (let around: Element | undefined = box; around; around = parentOf(around)) {
    if ((prose.get(around) ?? 0) > most) return box
    if (hasHeadline(around)) return around
  }
  return box
}

function hasHeadline(element: Element): boolean {
  return someIn(element, (inner) => inner.tagName === 'h1' && textIn(inner).trim() !== '')
}
