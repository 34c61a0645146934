import MarkdownIt from 'markdown-it'
import { escapeAttribute, escapeText } from '../../../shared/export/html/escape'
import { isTame } from '../../../shared/interchange/markdown/is-tame'

/** What a card of Ghost's editor holds, as far as nobody has looked at it. */
export type Payload = Readonly<Record<string, unknown>>

type Write = (payload: Payload) => string

/** The cards of Ghost's editors by their names, of which Ghost has changed some. What they hold as HTML stays HTML. */
const CARDS: Record<string, Write> = {
  image: (card) => figure(pictureHtml(card), card),
  gallery: (card) =>
    recordsIn(card['images'])
      .map((image) => figure(pictureHtml(image), {}))
      .join('') + below(card),
  html: (card) => text(card, 'html'),
  markdown: (card) => markdownHtml(text(card, 'markdown')),
  codeblock,
  hr: () => '<hr>',
  bookmark: (card) => linked(metaIn(card), text(card, 'url')) + below(card),
  embed: (card) => text(card, 'html') || linked(metaIn(card), text(card, 'url')) + below(card),
  callout: (card) => `<p>${text(card, 'calloutText')}</p>`,
  toggle: (card) => `<h4>${text(card, 'heading')}</h4>${text(card, 'content')}`,
  header: (card) => heading(text(card, 'header')) + paragraph(text(card, 'subheader')),
  product: (card) => heading(text(card, 'productTitle')) + text(card, 'productDescription'),
  button: (card) => paragraph(link(text(card, 'buttonUrl'), escapeText(text(card, 'buttonText')))),
  file: (card) => linked({ title: text(card, 'fileTitle'), description: text(card, 'fileCaption') }, text(card, 'src')),
  audio: (card) => linked(card, text(card, 'src')),
  video: (card) => linked(card, text(card, 'src')) + below(card),
  email: (card) => text(card, 'html'),
}

const SAME: Record<string, string> = {
  'card-markdown': 'markdown',
  code: 'codeblock',
  'code-block': 'codeblock',
  horizontalrule: 'hr',
  'extended-image': 'image',
  'email-cta': 'email',
}

/** A card as HTML. Of one that is not known, the words that it may hold. */
export function cardHtml(name: string, payload: Payload): string {
  const known = Object.hasOwn(SAME, name) ? SAME[name] : name
  const write = known !== undefined && Object.hasOwn(CARDS, known) ? CARDS[known] : undefined
  return write ? write(payload) : WORDS.map((key) => paragraph(text(payload, key))).join('')
}

/** Where cards of whatever kind hold words. */
const WORDS = [
  'heading',
  'header',
  'subheader',
  'title',
  'content',
  'text',
  'html',
  'description',
  'caption',
  'disclaimer',
]

function text(payload: Payload, key: string): string {
  const value = payload[key]
  return typeof value === 'string' ? value : ''
}

export function recordsIn(value: unknown): Payload[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

export function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pictureHtml(image: Payload): string {
  return `<img src="${escapeAttribute(text(image, 'src'))}" alt="${escapeAttribute(text(image, 'alt'))}">`
}

function figure(inside: string, { caption }: Payload): string {
  const words = typeof caption === 'string' && caption !== '' ? `<figcaption>${caption}</figcaption>` : ''
  return `<figure>${inside}${words}</figure>`
}

function below(card: Payload): string {
  return paragraph(text(card, 'caption'))
}

function codeblock(card: Payload): string {
  const language = /^[\w+#.-]{1,30}$/.exec(text(card, 'language'))?.[0]
  const named = language === undefined ? '' : ` class="language-${language}"`
  return `<pre><code${named}>${escapeText(text(card, 'code'))}</code></pre>${below(card)}`
}

function metaIn(card: Payload): Payload {
  return isRecord(card['metadata']) ? card['metadata'] : {}
}

/** A paragraph with a link, and what is said of it. */
function linked(about: Payload, url: string): string {
  const title = text(about, 'title') || url
  return paragraph(link(url, escapeText(title))) + paragraph(escapeText(text(about, 'description')))
}

function link(url: string, html: string): string {
  return url === '' ? html : `<a href="${escapeAttribute(url)}">${html}</a>`
}

function heading(html: string): string {
  return html === '' ? '' : `<h2>${html}</h2>`
}

function paragraph(html: string): string {
  return html === '' ? '' : `<p>${html}</p>`
}

const engine = new MarkdownIt({ html: true })

/** HTML in Markdown stays: it is read as all other is, and nothing of it is run. */
function markdownHtml(markdown: string): string {
  return isTame(markdown) ? engine.render(markdown) : paragraph(escapeText(markdown))
}
