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
import { Prose } from './prose'

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
  const prose = new Prose(document)
  const left = takeChrome(document, prose)
  return { main: sayingSo(document, prose) ?? withHeadline(narrowest(document, prose), prose), left }
}

function takeChrome(document: Document, prose: Prose): Element[] {
  const all = prose.of(document)
  const goes = (element: Element) => isChrome(element) && prose.of(element) <= all * MOST_CHROME
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
  const around = new Set<Parent>()
  for (const { parentNode } of left) if (parentNode) around.add(parentNode)
  for (const parent of around) parent.childNodes = parent.childNodes.filter((child) => !gone.has(child))
  prose.weighAgain(around)
  return left
}

const SAYS_SO = (element: Element) =>
  element.tagName === 'article' || element.tagName === 'main' || attributeOf(element, 'role') === 'main'

/** The narrowest box with more than half of the prose that says that it is the story. */
function sayingSo(document: Document, prose: Prose): Element | undefined {
  const all = prose.of(document)
  let found: Element | undefined
  for (const element of elementsIn(document)) {
    if (SAYS_SO(element) && prose.of(element) > all / 2) found = element
  }
  return found
}

function narrowest(document: Document, prose: Prose): Parent {
  for (let box: Parent = document; ;) {
    const here = prose.of(box)
    const inside: Parent | undefined = box.childNodes.find(
      (child): child is Element => isElement(child) && here > 0 && prose.of(child) >= here * HOLDS_STORY,
    )
    if (!inside || (isElement(inside) && /^(?:p|blockquote|li|pre|td)$/.test(inside.tagName))) return box
    box = inside
  }
}

/** The box that holds the headline too, where it adds little prose. */
function withHeadline(box: Parent, prose: Prose): Parent {
  if (!isElement(box)) return box
  const most = prose.of(box) / HOLDS_STORY
  for (let around: Element | undefined = box; around; around = parentOf(around)) {
    if (prose.of(around) > most) return box
    if (hasHeadline(around)) return around
  }
  return box
}

function hasHeadline(element: Element): boolean {
  return someIn(element, (inner) => inner.tagName === 'h1' && textIn(inner).trim() !== '')
}
