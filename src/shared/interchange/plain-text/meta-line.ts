import type { Byline } from '../../article/article'
import { type Draft, leaveOut } from '../draft'
import { looksLikeName } from '../names'
import { READING_TIME } from './chrome-phrases'
import { type ReadByline, readByline, readNames } from './read-byline'
import { readDateLine } from './read-date-line'

/** What the lines between headline and story say of it: who wrote it, where, and when it came out. */
export interface Meta {
  bylines: Byline[]
  place?: string
  date?: { date: string; updated: boolean }
  /** The parts that the story has no words for: when it came out, how long reading takes. */
  left: string[]
}

/** A line of nothing but byline, date and reading time, with bars or dots between them. Undefined for any other line. */
export function readMeta(text: string): Meta | undefined {
  if (text.length > 300) return undefined
  const parts = readDateLine(text) ? [text] : text.split(/[|·•]/).map((part) => part.trim())
  const meta: Meta = { bylines: [], left: [] }
  const unlabelled: string[] = []
  for (const part of parts) {
    if (part === '') continue
    const date = readDateLine(part)
    const byline = readByline(part)
    const isLeft = date !== undefined || READING_TIME.test(part)
    if (isLeft) meta.left.push(part)
    if (date) meta.date ??= date
    else if (byline) addByline(meta, byline)
    else if (looksLikeName(part)) unlabelled.push(part)
    else if (!isLeft) return undefined
  }
  for (const name of unlabelled) {
    const byline = meta.date && readNames(name, 'author')
    if (!byline) return undefined
    addByline(meta, byline)
  }
  return meta.date || meta.bylines.length > 0 ? meta : undefined
}

function addByline(meta: Meta, { bylines, place }: ReadByline): void {
  meta.bylines.push(...bylines)
  if (place !== undefined) meta.place ??= place
}

/** Puts into the story what such a line says. The day it came out wins over the day it was updated. */
export function takeMeta({ bylines, place, date, left }: Meta, draft: Draft, at = 0): void {
  const { article } = draft
  for (const byline of bylines) {
    const known = article.bylines.some(({ name, role }) => name === byline.name && role === byline.role)
    if (!known) article.bylines.push(byline)
  }
  if (place !== undefined && article.dateline === '') article.dateline = place
  if (date && (article.eventDate === undefined || !date.updated)) article.eventDate = date.date
  for (const part of left) leaveOut(draft, part, 'page-chrome', at)
}
