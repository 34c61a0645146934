import type { Article } from '../../article/article'
import type { ReferencePart } from '../../article/reference'
import type { Source } from '../../article/source'
import { printSource } from '../printed'
import type { Places } from './places'
import { isolated, linkHtml } from './element'
import { escapeText } from './escape'
import type { Labels } from './labels'
import { listSectionHtml } from './section'

/** The numbered list that citations lead to, each source with ways back to where it is cited. */
export function referencesHtml(cited: Source[], places: Places, article: Article, labels: Labels): string {
  const items = cited.map((source, index) => {
    const back = backHtml(places.of(index + 1), article, labels)
    return `<li id="source-${index + 1}">${sourceHtml(source, article, labels)} ${back}</li>\n`
  })
  const section = { name: 'references', heading: labels.words.references, role: 'doc-endnotes' }
  return listSectionHtml(section, 'ol', items, labels)
}

/** The list of references where nothing in the text leads to it. */
export function listedHtml(listed: Source[], article: Article, labels: Labels): string {
  const items = listed.map((source) => `<li>${sourceHtml(source, article, labels)}</li>\n`)
  return listSectionHtml({ name: 'references', heading: labels.words.references }, 'ul', items, labels)
}

/** Printed sources that the body does not cite. */
export function furtherHtml(further: Source[], article: Article, labels: Labels): string {
  const items = further.map((source) => `<li>${sourceHtml(source, article, labels)}</li>\n`)
  return listSectionHtml({ name: 'further-sources', heading: labels.words.furtherSources }, 'ul', items, labels)
}

function sourceHtml(source: Source, article: Article, { words, attribute }: Labels): string {
  const { parts, url, archiveUrl, address } = printSource(source, article, words)
  let html = ''
  for (const part of parts) html += partHtml(part, url, article)
  if (address !== '') html += ` ${isolated(address, article)}`
  if (archiveUrl !== undefined) html += ` (<span${attribute}>${linkHtml(archiveUrl, words.archived)}</span>)`
  return html
}

function partHtml({ names, text }: ReferencePart, url: string | undefined, article: Article): string {
  const html = names === undefined ? escapeText(text) : isolated(text, article)
  if (names !== 'title') return html
  const title = `<cite>${html}</cite>`
  return url === undefined ? title : linkHtml(url, title)
}

// ↩ and ↪ with U+FE0E, which asks for text rather than a coloured picture. Written as references they leave a page in
// plain Latin letters one byte a character in memory.
const BACK_ARROW = '&#8617;&#65038;'
const FORWARD_ARROW = '&#8618;&#65038;'

/** One place: an arrow. Several: an arrow and a letter for each. */
function backHtml(ids: string[], { direction }: Article, { words, attribute }: Labels): string {
  const arrow = direction === 'rtl' ? FORWARD_ARROW : BACK_ARROW
  const link = (id: string, text: string, label: string) =>
    `<a href="#${id}" role="doc-backlink" aria-label="${label}"${attribute}>${text}</a>`
  const [only] = ids
  if (ids.length === 1 && only !== undefined) return `<span class="back">${link(only, arrow, words.backToText)}</span>`
  const letters = ids.map((id, index) => link(id, letterOf(index), `${words.backToText} ${letterOf(index)}`))
  return `<span class="back">${[arrow, ...letters].join(' ')}</span>`
}

/** a, b … z, aa, ab … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}
