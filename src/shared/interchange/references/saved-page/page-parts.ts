import { parseHtml } from '../../html/parse-html'
import { attributeOf, type Document, type Element, isElement, type Parent, textIn } from '../../html/tree'

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

/** Reads the parts of a page. Undefined for one that is nested too deep to be read. */
export function pageParts(html: string): PageParts | undefined {
  const document = parseHtml(shortened(html))
  return document && partsOf(document)
}

/** The parts of a page that was parsed; a picture's title (SVG) is none of the page. */
export function partsOf(document: Document): PageParts {
  const parts: PageParts = { title: undefined, language: undefined, canonical: undefined, metas: [], data: [] }
  const look = ({ childNodes }: Parent) => {
    for (const node of childNodes) {
      if (!isElement(node) || node.tagName === 'svg') continue
      readElement(node, parts)
      look(node)
    }
  }
  look(document)
  return parts
}

const LONGEST = 4_000_000

/** What a page says of itself stands near its beginning; pictures that it holds as text would only be read in vain. */
function shortened(html: string): string {
  return html.replace(/data:[\w.+/-]{1,100}(?:;[\w=-]{1,50}){0,4},[A-Za-z\d+/=%_-]{1000,}/g, 'data:,').slice(0, LONGEST)
}

function readElement(element: Element, parts: PageParts): void {
  const attribute = (name: string) => attributeOf(element, name)?.trim()
  switch (element.tagName) {
    case 'html':
      parts.language ??= attribute('lang') || undefined
      return
    case 'title':
      parts.title ??= textIn(element).replace(/\s+/g, ' ').trim() || undefined
      return
    case 'link':
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute('rel') ?? '')) parts.canonical ??= attribute('href') || undefined
      return
    case 'meta': {
      const name = attribute('name') ?? attribute('property') ?? attribute('itemprop')
      const content = attribute('content')?.replace(/\s+/g, ' ')
      if (name && content) parts.metas.push([name.toLowerCase(), content])
      return
    }
    case 'script':
      if (/^application\/ld\+json\b/i.test(attribute('type') ?? '')) parts.data.push(textIn(element))
  }
}
