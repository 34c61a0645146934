import type { Thread } from '../../../shared/article/thread'
import { newId } from '../../../shared/article/id'
import { ownEntry } from '../../../shared/own-entry'
import type { Parts } from '../unzip'
import { xmlTexts } from '../xml-texts'

/** What somebody remarked on words of a document: a comment, or a change that was tracked. */
export interface Remark {
  author: string
  at: string
  text: string
}

/** A document whose words have marks where remarks begin and end, and the remarks by the names in the marks. */
export interface MarkedDocument {
  xml: string
  remarks: Map<string, Remark>
}

const [BEGIN, END, CLOSE] = ['\uE000', '\uE001', '\uE002']
/** A mark in words: whether a remark begins or ends, and its name. */
export const MARK = new RegExp(`(${BEGIN}|${END})([a-z]\\d{1,9})${CLOSE}`, 'g')

export function begins(sign: string | undefined): boolean {
  return sign === BEGIN
}

/**
 * Puts marks into the words of a document (its main part) where comments and tracked changes begin and end, since the
 * reader of documents knows neither places.
 */
export function markRemarks(xml: string, parts: Parts): MarkedDocument {
  const remarks = new Map<string, Remark>()
  for (const { attributes, text } of xmlTexts(textOf(parts, 'word/comments.xml'), new Set(['comment']))) {
    remarks.set(`c${attributes.id}`, remarkOf(attributes, text))
  }
  const marked = markChanges(markComments(xml), remarks)
  return { xml: marked, remarks }
}

function markComments(xml: string): string {
  return xml.replace(
    /<w:commentRange(Start|End)\b[^>]{0,200}?w:id="(\d{1,9})"[^>]{0,200}>/g,
    (_, which: string, id: string) => run(which === 'Start' ? BEGIN : END, `c${id}`),
  )
}

type Kind = 'ins' | 'del'

/** Each change is looked at once, whatever is not closed. */
function markChanges(xml: string, remarks: Map<string, Remark>): string {
  const ended: Record<Kind, boolean> = { ins: false, del: false }
  const marked: string[] = []
  let [at, changes] = [0, 0]
  for (const { index, 0: tag, 1: kind, 2: attributes = '' } of xml.matchAll(/<w:(ins|del)\b([^>]{0,1000})>/g)) {
    if (index < at || attributes.endsWith('/') || ended[kind as Kind]) continue
    const end = xml.indexOf(`</w:${kind}>`, index)
    ended[kind as Kind] = end < 0
    const words = end < 0 ? '' : wordsIn(xml.slice(index + tag.length, end))
    if (words.trim() === '') continue
    const name = `t${changes++}`
    const about = { author: attributeIn(attributes, 'author'), date: attributeIn(attributes, 'date') }
    remarks.set(name, remarkOf(about, `${kind === 'ins' ? '+' : '−'} ${words}`))
    marked.push(xml.slice(at, index), run(BEGIN, name))
    if (kind === 'ins') marked.push(xml.slice(index, end))
    marked.push(kind === 'ins' ? `</w:ins>${run(END, name)}` : run(END, name))
    at = end + `</w:${kind}>`.length
  }
  return marked.join('') + xml.slice(at)
}

/** The thread that a remark is in a story. */
export function threadOf({ author, at, text }: Remark, quote: string): Thread {
  return { id: newId(), quote, comments: [{ id: newId(), author, at, text }] }
}

function run(sign: string | undefined, name: string): string {
  return `<w:r><w:t xml:space="preserve">${sign}${name}${CLOSE}</w:t></w:r>`
}

function remarkOf({ author = '', date = '' }: Record<string, string>, text: string): Remark {
  const time = Date.parse(date)
  return { author, at: new Date(Number.isNaN(time) ? 0 : time).toISOString(), text: text.trim() }
}

function wordsIn(xml: string): string {
  return [...xml.matchAll(/<w:(?:t|delText)(?:\s[^>]{0,200})?>([^<]*)</g)]
    .map(([, words = '']) => plain(words))
    .join('')
}

function attributeIn(attributes: string, name: string): string {
  return plain(new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(words: string): string {
  return words.replace(/&(\w+);/g, (whole, name: string) => ownEntry(SIGNS, name) ?? whole)
}

function textOf(parts: Parts, name: string): string {
  return parts.get(name)?.toString('utf8') ?? ''
}
