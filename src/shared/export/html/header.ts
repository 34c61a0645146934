import { titleOf, type Article, type Byline } from '../../article/article'
import { formatDate } from '../../article/reference'
import { dayOf } from '../day-of'
import { bylineText, printedBylines, printedTitle } from '../printed'
import { timeHtml } from './element'
import { escapeText } from './escape'
import type { Labels } from './labels'
import { noticesHtml } from './notices'

/** Everything above the story: kicker, headline, standfirst, what was wrong, bylines, dateline and dates. */
export function headerHtml(article: Article, labels: Labels): string {
  const { words } = labels
  // Words that stand in for a headline may be in another language than the story.
  const foreign = titleOf(article) === '' ? labels.attribute : ''
  const bylines = printedBylines(article, words).map(
    (byline) => `<p class="byline ${byline.role}">${bylineText(byline, words, personHtml)}</p>\n`,
  )
  return [
    '<header>\n',
    paragraph('kicker', article.kicker),
    `<h1${foreign}>${escapeText(printedTitle(article, words))}</h1>\n`,
    paragraph('standfirst', article.standfirst),
    noticesHtml(article, labels),
    ...bylines,
    paragraph('dateline', article.dateline),
    datesHtml(article, labels),
    '</header>\n',
  ].join('')
}

function paragraph(name: string, text: string): string {
  return text.trim() === '' ? '' : `<p class="${name}">${escapeText(text)}</p>\n`
}

function personHtml({ name, organisation = '' }: Byline): string {
  const house = organisation.trim()
  const from = house === '' ? '' : ` (<span class="organisation">${escapeText(house)}</span>)`
  return `<span class="name">${escapeText(name.trim())}</span>${from}`
}

/** When it was published, and when it last changed if that was on another day. */
function datesHtml({ publication, language }: Article, { words, attribute, zone }: Labels): string {
  if (publication === undefined) return ''
  const { firstPublishedAt, updatedAt } = publication
  const date = (label: string, at: string) =>
    `<span${attribute}>${label}</span> ${timeHtml(at, formatDate(dayOf(at, zone), language))}`
  const isAnother = dayOf(updatedAt, zone) !== dayOf(firstPublishedAt, zone)
  const dates = [date(words.published, firstPublishedAt), ...(isAnother ? [date(words.updated, updatedAt)] : [])]
  return `<p class="dates">${dates.join(' · ')}</p>\n`
}
