import type { CslDate, CslName } from '../article/source'
import { type FoundDate, findDate } from './find-date'
import { looksLikeName, looksLikeOrganisation, readAuthors, splitNames, cslNameOf } from './names'
import { findQuoted } from './quoted'

/** What the words of a reference say. `note` is what has no place elsewhere. */
export interface ReferenceWords {
  type?: string
  author?: CslName[]
  title?: string
  publisher?: string
  issued?: CslDate
  page?: string
  note?: string
}

/**
 * Reads the words of a reference: a quoted title with what stands around it, `Author (2025). Title. Publisher.`,
 * `Title. Publisher, 15 May 2025.`, or an interview. `addressed`: a web address goes with them, so that a bare title
 * is enough. Undefined when the words are a sentence like any other.
 */
export function readReferenceWords(text: string, { addressed }: { addressed: boolean }): ReferenceWords | undefined {
  if (text === '') return undefined
  return readQuoted(text, addressed) ?? readInterview(text) ?? readAuthorDate(text) ?? readPlain(text, addressed)
}

function readQuoted(text: string, addressed: boolean): ReferenceWords | undefined {
  const quoted = findQuoted(text)
  const title = quoted && cleanTitle(quoted.words)
  if (!quoted || !title) return undefined
  const before = text.slice(0, quoted.start).trim()
  const { publisher = '', ...after } = readImprint(text.slice(quoted.end))
  if (publisher !== '' && !looksLikePublisher(publisher, after.issued !== undefined || addressed)) return undefined
  const known = publisher !== '' || after.issued !== undefined || addressed
  if (before === '') return known ? { title, publisher, ...after } : undefined
  const who = before.replace(/[.,;:،؛–—-]+$/, '').trim()
  if (publisher === '' && looksLikeOrganisation(who)) return { title, publisher: who, ...after }
  const author =
    readAuthors(before) ?? (/[.,:;،]$/.test(before) && countWords(who) <= 6 ? [{ literal: who }] : undefined)
  return author && { author, title, publisher, ...after }
}

const INTERVIEW =
  /^(?:interview (?:with|mit)|entretien avec|entrevista (?:con|com)|intervista (?:con|a)|مقابلة مع)\s+/iu

/** The house style of an untitled source: *Interview with Ana Petrov, 3 February 2026.* */
function readInterview(text: string): ReferenceWords | undefined {
  const label = INTERVIEW.exec(text)
  const date = findDate(text)
  if (!label || !date || /\p{L}/u.test(text.slice(date.end))) return undefined
  const names = splitNames(text.slice(label[0].length, date.start))
  return names.length > 0 && names.every(looksLikeName)
    ? { type: 'interview', author: names.map(cslNameOf), issued: date.date }
    : undefined
}

/** `Petrov, A. (2025, May 15). Title. Publisher.` */
function readAuthorDate(text: string): ReferenceWords | undefined {
  const match = /^([^()]{2,300})\s\(([^()]{4,30})\)[.,:]?\s+(\S.*)$/su.exec(text)
  const [, who = '', when = '', rest = ''] = match ?? []
  const date = findDate(when)
  if (!date || date.start > 0 || date.end < when.length) return undefined
  const { title, after } = splitAtStop(rest)
  const { publisher = '', ...imprint } = readImprint(after)
  if (publisher !== '' && !looksLikePublisher(publisher, true)) return undefined
  const author = readAuthors(who) ?? (countWords(who) <= 6 ? [{ literal: who.replace(/[.,]$/, '') }] : undefined)
  return author && { author, title: cleanTitle(title), publisher, ...imprint, issued: date.date }
}

/** `Title. Publisher, 15 May 2025.`, `Title | Publisher, 15 May 2025`, or any short title beside its address. */
function readPlain(text: string, addressed: boolean): ReferenceWords | undefined {
  const bar = /^(.*\S)\s+[|–—]\s+(\S[^|–—]*)$/su.exec(text)
  const { title, after } = bar ? { title: bar[1] ?? '', after: bar[2] ?? '' } : splitAtStop(text)
  const { publisher = '', ...imprint } = readImprint(after)
  const whole = publisher !== '' && imprint.issued !== undefined && imprint.note === undefined
  if (whole && looksLikePublisher(publisher, true) && countWords(publisher) <= 5) {
    return { title: cleanTitle(title), publisher, ...imprint }
  }
  if (!addressed || text.length > 300) return undefined
  const bare = cleanTitle(text)
  return /[\p{L}\p{N}]/u.test(bare) ? { title: bare } : undefined
}

/** What follows a title: publisher, date, page. `In:` before the publisher says nothing more. */
function readImprint(text: string): ReferenceWords {
  const plain = text.replace(/^[\s.,;:،؛–—-]+/, '').replace(/^in:\s+/i, '')
  const date = findDate(plain)
  const [head, tail] = date ? around(plain, date) : [plain, '']
  const { words, page } = takePage(head)
  const later = takePage(tail)
  const note = trimMarks(later.words)
  return {
    publisher: trimMarks(words),
    ...(date && { issued: date.date }),
    ...((page ?? later.page) && { page: page ?? later.page }),
    ...(note && { note }),
  }
}

function around(text: string, { start, end }: FoundDate): [string, string] {
  return [text.slice(0, start), text.slice(end)]
}

const PAGE =
  /(?:^|[\s,;،])(?:pp?\.|pages?|S\.|Seiten?|ص\.?)\s?([\d٠-٩]{1,5}(?:\s?[–-]\s?[\d٠-٩]{1,5})?)(?=[\s.,;،)]|$)/u

function takePage(text: string): { words: string; page?: string } {
  const match = PAGE.exec(text)
  if (!match) return { words: text }
  return { words: text.slice(0, match.index) + text.slice(match.index + match[0].length), page: match[1] }
}

/** Publishers are names: few words, not beginning like the rest of a sentence. Without a date only case can tell. */
function looksLikePublisher(words: string, certain: boolean): boolean {
  const count = countWords(words)
  if (!/[\p{L}\p{N}]/u.test(words) || count > 10) return false
  if (/^\p{Ll}/u.test(words)) return certain && count <= 3
  return certain || (count <= 8 && /^[\p{Lu}\p{N}]/u.test(words))
}

/** The first sentence, and what follows it. A stop after an initial or abbreviation ends no sentence. */
function splitAtStop(text: string): { title: string; after: string } {
  const match = /^(.*?(?:[\p{Ll}\p{Lo}\p{N}\p{M}]{2}|[)”"»])[.?!؟])\s+(\S.*)$/su.exec(text)
  return match ? { title: match[1] ?? '', after: match[2] ?? '' } : { title: text, after: '' }
}

/** A title without the comma or stop that belongs to the reference; the stops of an abbreviation (U.S.) are its own. */
function cleanTitle(title: string): string {
  const plain = title.trim().replace(/[,،;]$/, '')
  return /[^.]\.$/.test(plain) && !/(?:^|[\s.])\p{L}\.$/u.test(plain) ? plain.slice(0, -1).trimEnd() : plain
}

function trimMarks(text: string): string {
  return text
    .replace(/^[\s.,;:،؛()[\]|–—-]+/, '')
    .replace(/[\s,;:،؛([\]–—-]+$|(?<=\S\s|[\p{Ll}\p{Lo}\p{N})\]]{2})[.)]+$/u, '')
    .trim()
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length
}
