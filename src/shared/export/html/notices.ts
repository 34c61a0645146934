import type { Article } from '../../article/article'
import { type PrintedCorrection, printedCorrections } from '../printed'
import { timeHtml } from './element'
import { escapeText } from './escape'
import type { Labels } from './labels'
import { sectionHtml } from './section'

/** Corrections and retractions, each with its day: below the standfirst, where nobody misses them. */
export function noticesHtml(article: Article, labels: Labels): string {
  const notices = printedCorrections(article, labels.words, labels.zone).filter(({ first }) => first)
  return notices.map((notice) => noticeHtml(notice, labels, ' class="notice"')).join('')
}

/** Clarifications, updates and other notes to the reader, each with its day. */
export function notesHtml(article: Article, labels: Labels): string {
  const notes = printedCorrections(article, labels.words, labels.zone).filter(({ first }) => !first)
  if (notes.length === 0) return ''
  const html = notes.map((note) => noticeHtml(note, labels)).join('')
  return sectionHtml({ name: 'notes', heading: labels.words.notes }, html, labels)
}

function noticeHtml({ label, at, day, text }: PrintedCorrection, { words, attribute }: Labels, of = ''): string {
  const when = `<span${attribute}>${label}${words.comma}</span> ${timeHtml(at, day)}`
  return `<p${of}><strong>${when}:</strong> ${escapeText(text)}</p>\n`
}
