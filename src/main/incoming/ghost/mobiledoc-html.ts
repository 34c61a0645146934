import { escapeAttribute, escapeText } from '../../../shared/export/html/escape'
import { cardHtml, isRecord } from './card-html'

type List = readonly unknown[]

interface Mobiledoc {
  markups: List
  atoms: List
  cards: List
  sections: List
}

const SECTIONS = new Set('p h1 h2 h3 h4 h5 h6 blockquote aside pull-quote'.split(' '))
const MARKUPS = new Set('a b strong i em u s del strike code sub sup'.split(' '))

/** A post of Ghost as its earlier editor kept it (Mobiledoc 0.3), as HTML. Undefined for what is none. */
export function mobiledocHtml(json: string): string | undefined {
  const doc = docIn(json)
  return doc?.sections.map((section) => (Array.isArray(section) ? sectionHtml(section, doc) : '')).join('')
}

function docIn(json: string): Mobiledoc | undefined {
  try {
    const value: unknown = JSON.parse(json)
    if (!isRecord(value) || !Array.isArray(value['sections'])) return undefined
    const list = (key: string) => listOf(value[key])
    return { markups: list('markups'), atoms: list('atoms'), cards: list('cards'), sections: list('sections') }
  } catch {
    return undefined
  }
}

/** 1 is a paragraph or its like, 2 a picture, 3 a list, 10 a card. */
function sectionHtml([type, second, third]: List, doc: Mobiledoc): string {
  switch (type) {
    case 1: {
      const tag = SECTIONS.has(String(second)) ? String(second) : 'p'
      const element = tag === 'aside' || tag === 'pull-quote' ? 'blockquote' : tag
      return `<${element}>${markersHtml(listOf(third), doc)}</${element}>`
    }
    case 2:
      return cardHtml('image', { src: second })
    case 3: {
      const tag = second === 'ol' ? 'ol' : 'ul'
      const items = listOf(third).map((item) => `<li>${markersHtml(listOf(item), doc)}</li>`)
      return `<${tag}>${items.join('')}</${tag}>`
    }
    case 10: {
      const [name, payload] = listOf(doc.cards[Number(second)])
      return isRecord(payload) ? cardHtml(String(name), payload) : cardHtml(String(name), {})
    }
    default:
      return ''
  }
}

/** Each marker opens some markups, says something, and closes so many. */
function markersHtml(markers: List, { markups, atoms }: Mobiledoc): string {
  const open: string[] = []
  let html = ''
  for (const marker of markers) {
    const [kind, opened, closed, value] = listOf(marker)
    for (const at of listOf(opened)) {
      const [name, attributes] = listOf(markups[Number(at)])
      const tag = MARKUPS.has(String(name)) ? String(name) : 'span'
      html += `<${tag}${hrefIn(listOf(attributes))}>`
      open.push(tag)
    }
    html += kind === 1 ? atomHtml(listOf(atoms[Number(value)])) : escapeText(typeof value === 'string' ? value : '')
    for (let rest = Number(closed) || 0; rest > 0 && open.length > 0; rest--) html += `</${open.pop()}>`
  }
  return (
    html +
    open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
  )
}

function hrefIn(attributes: List): string {
  const at = attributes.indexOf('href')
  const href = at === -1 ? undefined : attributes[at + 1]
  return typeof href === 'string' ? ` href="${escapeAttribute(href)}"` : ''
}

function atomHtml([name, text]: List): string {
  return name === 'soft-return' ? '<br>' : escapeText(typeof text === 'string' ? text : '')
}

function listOf(value: unknown): List {
  return Array.isArray(value) ? value : []
}
