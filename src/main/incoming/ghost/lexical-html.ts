import { escapeAttribute, escapeText } from '../../../shared/export/html/escape'
import { cardHtml, isRecord, type Payload, recordsIn } from './card-html'

/** Of what is nested deeper only the words are read: no post is. */
const DEEPEST = 100

/** What the bits of a text's format say, the outermost first. */
const FORMATS: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

/** A post of Ghost as its editor keeps it today, as HTML. Undefined for what is none. */
export function lexicalHtml(json: string): string | undefined {
  const root = rootIn(json)
  return root && childrenHtml(root, 0)
}

function rootIn(json: string): Payload | undefined {
  try {
    const { root } = JSON.parse(json) as { root?: unknown }
    return isRecord(root) ? root : undefined
  } catch {
    return undefined
  }
}

function childrenHtml(node: Payload, depth: number): string {
  if (depth >= DEEPEST) return escapeText(wordsIn(node))
  return recordsIn(node['children'])
    .map((child) => nodeHtml(child, depth + 1))
    .join('')
}

function wordsIn(node: Payload): string {
  const words: unknown[] = []
  const ahead = [node]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    words.push(next['text'])
    ahead.push(...recordsIn(next['children']).toReversed())
  }
  return words.filter((word) => typeof word === 'string').join(' ')
}

function nodeHtml(node: Payload, depth: number): string {
  const type = typeof node['type'] === 'string' ? node['type'].replace(/^extended-(?!image)/, '') : ''
  const inside = () => childrenHtml(node, depth)
  switch (type) {
    case 'text':
    case 'code-highlight':
      return textHtml(node)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return ' '
    case 'link':
    case 'autolink':
    case 'at-link':
      return typeof node['url'] === 'string' ? `<a href="${escapeAttribute(node['url'])}">${inside()}</a>` : inside()
    case 'paragraph':
      return `<p>${inside()}</p>`
    case 'heading': {
      const tag = /^h[1-6]$/.exec(String(node['tag']))?.[0] ?? 'h2'
      return `<${tag}>${inside()}</${tag}>`
    }
    case 'quote':
    case 'aside':
      return `<blockquote>${inside()}</blockquote>`
    case 'list': {
      const tag = node['listType'] === 'number' || node['tag'] === 'ol' ? 'ol' : 'ul'
      return `<${tag}>${inside()}</${tag}>`
    }
    case 'listitem':
      return `<li>${inside()}</li>`
    default:
      return Array.isArray(node['children']) ? inside() : cardHtml(type, node)
  }
}

function textHtml({ text, format }: Payload): string {
  const bits = typeof format === 'number' ? format : 0
  const marked = FORMATS.filter(([bit]) => (bits & bit) !== 0)
  const words = escapeText(typeof text === 'string' ? text : '')
  return marked.reduceRight((inside, [, tag]) => `<${tag}>${inside}</${tag}>`, words)
}
