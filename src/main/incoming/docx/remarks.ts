import type { Thread } from '../../../shared/article/thread'
import { newId } from '../../../shared/article/id'
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
  let changes = 0
  const marked = xml
    .replace(/<w:commentRange(Start|End)\b[^>]*?w:id="(\d{1,9})"[^>]*>/g, (_, which: string, id: string) =>
      run(which === 'Start' ? BEGIN : END, `c${id}`),
    )
    .replace(
      /<w:(ins|del)\b([^>]*[^/])>([^]*?)<\/w:\1>/g,
      (whole, kind: string, attributes: string, inside: string) => {
        const words = wordsIn(inside)
        if (words.trim() === '') return whole
        const name = `t${changes++}`
        const remark = { author: attributeIn(attributes, 'author'), date: attributeIn(attributes, 'date') }
        remarks.set(name, remarkOf(remark, `${kind === 'ins' ? '+' : '−'} ${words}`))
        return kind === 'ins' ? run(BEGIN, name) + whole + run(END, name) : run(BEGIN, name) + run(END, name) + whole
      },
    )
  return { xml: marked, remarks }
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
  return [...xml.matchAll(/<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)</g)].map(([, words = '']) => plain(words)).join('')
}

function attributeIn(attributes: string, name: string): string {
  return plain(new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(words: string): string {
  return words.replace(/&(\w+);/g, (whole, name: string) => SIGNS[name] ?? whole)
}

function textOf(parts: Parts, name: string): string {
  return parts.get(name)?.toString('utf8') ?? ''
}
