import { isWebAddress } from '../web-address'
import { fragmentOf } from './fragment'
import { noteMarkOf } from './note-words'
import { attributeOf, type Document, type Element, elementsIn, textIn } from './tree'

/** Windows puts this before HTML on the clipboard. */
const SOURCE_LINE = /^Version:[\d.]+\r?\n(?:\w+:[^\n]*\n){0,12}?SourceURL:([^\r\n]+)/

/** A page that words were copied from, as far as it says so. */
export interface PageOrigin {
  url?: string
  title?: string
  publisher?: string
}

/** What HTML says of the page that it was copied from. Only its own word for its address counts, not a mere link. */
export function pageOf(document: Document, html: string): PageOrigin {
  const elements = elementsIn(document)
  const meta = (name: string) =>
    attribute(
      elements.find(
        (element) =>
          element.tagName === 'meta' && [attributeOf(element, 'property'), attributeOf(element, 'name')].includes(name),
      ),
      'content',
    )
  const first = (tagName: string) => elements.find((element) => element.tagName === tagName)
  const canonical = elements.find(
    ({ tagName, attrs }) =>
      tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && value === 'canonical'),
  )
  const url = [
    SOURCE_LINE.exec(html.slice(0, 4000))?.[1],
    attribute(canonical, 'href'),
    meta('og:url'),
    attribute(first('base'), 'href'),
    ownAddress(elements),
  ].find((address) => address !== undefined && isWebAddress(address))
  const titled = first('title')
  const title = meta('og:title') ?? (titled && oneLine(textIn(titled))) ?? headingIn(elements)
  const publisher = meta('og:site_name')
  return {
    ...(url !== undefined && { url: url.replace(/#.*$/s, '') }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
  }
}

/** Browsers write the page's own address before the links to its notes. */
function ownAddress(elements: Element[]): string | undefined {
  const link = elements.find((element) => fragmentOf(element) !== undefined && noteMarkOf(element))
  return link && attributeOf(link, 'href')
}

function headingIn(elements: Element[]): string | undefined {
  const heading = elements.find(({ tagName }) => tagName === 'h1')
  return heading && oneLine(textIn(heading))
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element && (attributeOf(element, name)?.trim() || undefined)
}

function oneLine(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined
}
