import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What of a page tells what it is. */
export interface PageParts {
  title: string | undefined
  language: string | undefined
  canonical: string | undefined
  /** Names (or properties) in small letters, and contents, in the order of the page. */
  metas: [name: string, content: string][]
  /** The texts of its linked data. */
  data: string[]
}

/** What is nested deeper takes the parser a time that grows with the square of it. */
const DEEPEST = 512

/** Reads the parts of a page. Undefined for one that is nested too deep to be read. */
export function pageParts(html: string): PageParts | undefined {
  let depth = 0
  const onItemPush = () => {
    if (++depth > DEEPEST) throw new TooDeep()
  }
  const onItemPop = () => void depth--
  try {
    return partsOf(parse(shortened(html), { treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } }))
  } catch (error) {
    if (error instanceof TooDeep) return undefined
    throw error
  }
}

/** The parts of a page that was parsed. */
export function partsOf(document: { childNodes: Node[] }): PageParts {
  const parts: PageParts = { title: undefined, language: undefined, canonical: undefined, metas: [], data: [] }
  for (const element of elementsIn(document.childNodes)) readElement(element, parts)
  return parts
}

class TooDeep extends Error {}

const LONGEST = 4_000_000

/** What a page says of itself stands near its beginning; pictures that it holds as text would only be read in vain. */
function shortened(html: string): string {
  return html.replace(/data:[\w.+/-]{1,100}(?:;[\w=-]{1,50}){0,4},[A-Za-z\d+/=%_-]{1000,}/g, 'data:,').slice(0, LONGEST)
}

function readElement(element: Element, parts: PageParts): void {
  const { tagName } = element
  const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value.trim()
  if (tagName === 'html') parts.language ??= attribute('lang') || undefined
  else if (tagName === 'title') parts.title ??= textOf(element).replace(/\s+/g, ' ').trim() || undefined
  else if (tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute('rel') ?? '')) {
    parts.canonical ??= attribute('href') || undefined
  } else if (tagName === 'meta') {
    const name = attribute('name') ?? attribute('property') ?? attribute('itemprop')
    const content = attribute('content')?.replace(/\s+/g, ' ')
    if (name && content) parts.metas.push([name.toLowerCase(), content])
  } else if (tagName === 'script' && /^application\/ld\+json\b/i.test(attribute('type') ?? '')) {
    parts.data.push(textOf(element))
  }
}

/** Every element, in the order of the page; a picture's title (SVG) is none of the page. */
function* elementsIn(nodes: Node[]): Generator<Element> {
  const ahead = nodes.toReversed()
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (!('tagName' in node) || node.tagName === 'svg') continue
    yield node
    for (let at = node.childNodes.length - 1; at >= 0; at--) ahead.push(node.childNodes[at] as Node)
  }
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}
