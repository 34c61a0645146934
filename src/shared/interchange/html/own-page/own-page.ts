import { factName, GENERATOR, type PageFact } from '../../../export/html/page-facts'
import type { Origin } from '../../../export/options'
import { REFERENCE_STYLES, type ReferenceStyle } from '../../../export/reference-style'
import { attributeOf, childOf, classesOf, type Document, type Element, elementsIn, isElement } from '../tree'

/** One of our own pages: it says what is what, so that nothing in it is guessed at. */
export interface OwnPage {
  /** The story, with its `header`. */
  article: Element
  language: string | undefined
  direction: 'ltr' | 'rtl'
  /** Where the page says that it is found. */
  address: string | undefined
  /** The version that it was made from, where it names one. */
  origin: Origin | undefined
  referenceStyle: ReferenceStyle
  /** What it says of its story beside showing it; empty where it says nothing. */
  said(fact: PageFact | 'description' | 'article:section'): string
  /** It was made before pages said what they were made by. */
  earlier: boolean
}

/** Undefined for a page that another program has made. */
export function ownPage(document: Document): OwnPage | undefined {
  const root = childOf(document, 'html')
  const body = root && childOf(root, 'body')
  const head = root && childOf(root, 'head')
  const main = body && childOf(body, 'main')
  const article = main && attributeOf(main, 'id') === 'story' ? childOf(main, 'article') : undefined
  if (!root || !head || !body || !article || !childOf(article, 'header')) return undefined
  const metas = metasIn(head)
  const earlier = metas.get('generator') !== GENERATOR
  if (earlier && !hasSkipLink(body)) return undefined
  const said = (fact: string) => metas.get(OTHERS.has(fact) ? fact : factName(fact as PageFact)) ?? ''
  return {
    article,
    language: attributeOf(root, 'lang'),
    direction: attributeOf(root, 'dir') === 'rtl' ? 'rtl' : 'ltr',
    address: canonicalIn(head),
    origin: originIn(said('story'), said('revision')),
    referenceStyle: REFERENCE_STYLES.find((style) => style === said('references')) ?? 'numbers',
    said,
    earlier,
  }
}

const OTHERS = new Set(['description', 'article:section'])

/** What meta elements say, the first of each name. */
function metasIn(head: Element): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of elementsIn(head)) {
    const name = meta.tagName === 'meta' ? (attributeOf(meta, 'name') ?? attributeOf(meta, 'property')) : undefined
    if (name !== undefined && !metas.has(name)) metas.set(name, attributeOf(meta, 'content') ?? '')
  }
  return metas
}

function canonicalIn(head: Element): string | undefined {
  const link = head.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === 'link' && attributeOf(node, 'rel') === 'canonical',
  )
  return link && attributeOf(link, 'href')
}

function originIn(story: string, revision: string): Origin | undefined {
  return story !== '' && /^[0-9a-f]{64}$/.test(revision) ? { story, revision } : undefined
}

/** The way past everything above the story, with which every page of ours has begun. */
function hasSkipLink(body: Element): boolean {
  const first = body.childNodes.find(isElement)
  return first?.tagName === 'a' && classesOf(first).includes('skip')
}
