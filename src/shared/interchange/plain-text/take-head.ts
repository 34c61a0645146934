import { emptyFigure } from '../../article/figure'
import { type Draft, leaveOut } from '../draft'
import { isHeadline, isPageTitleOf, isSubheadline, saysTheSame } from './headline'
import type { Line } from './line'
import { type Meta, readMeta, takeMeta } from './meta-line'
import { isEdgeChrome, isHeadChrome, isNeverStory, isSectionName, menuLength } from './page-chrome'
import { type Caption, readCaption } from './read-caption'
import { readDateline } from './read-dateline'
import { readNames } from './read-byline'
import { isProse, wordsOf } from './shapes'

// How far below the headline the page may say things about the story, and repeat them.
const HEAD_LINES = 25
const REPEATED_WITHIN = 3
const LONGEST_STANDFIRST = 600

/**
 * Takes the head of a story off its text: kicker, headline, standfirst, bylines, date, and the caption of the picture
 * at the top, with the page's own lines among them. Gives the lines of the body.
 */
export function takeHead(lines: Line[], draft: Draft): Line[] {
  const start = skipToHeadline(lines, draft)
  const first = lines[start]
  if (first === undefined || !isHeadline(first.text, start === lines.length - 1)) return lines.slice(start)
  const below = lines.slice(start + 1, start + HEAD_LINES)
  const titled = below.find((line) => isPageTitleOf(first.text, line.text))
  if (titled) leaveOut(draft, first.text, 'repeated', first.at)
  const headline = titled ?? first
  draft.article.headline = headline.text
  return takeBelowHeadline(lines, start + 1, headline, draft)
}

function skipToHeadline(lines: Line[], draft: Draft): number {
  let index = 0
  while (index < lines.length) {
    const { text } = at(lines, index)
    const menu = menuLength(lines, index)
    const meta = readMeta(text)
    const isLast = index === lines.length - 1
    if (menu > 0 || isEdgeChrome(text)) {
      index += leaveOutChrome(lines, index, draft)
      continue
    }
    if (isSectionName(text) && !isLast && draft.article.kicker === '') draft.article.kicker = text
    else if (meta && !isLast) takeMeta(meta, draft, at(lines, index).at)
    else break
    index++
  }
  return index
}

function takeBelowHeadline(lines: Line[], from: number, headline: Line, draft: Draft): Line[] {
  const { article } = draft
  let index = from
  let hasMeta = false
  while (index < Math.min(lines.length, from + HEAD_LINES)) {
    const line = at(lines, index)
    const { text } = line
    const meta = readMeta(text) ?? nameAbove(lines, index)
    const caption = captionAt(lines, index)
    if (line !== headline) {
      if (menuLength(lines, index) > 0 || isHeadChrome(text)) {
        index += leaveOutChrome(lines, index, draft)
        continue
      }
      if (isRepeated(text, draft)) leaveOut(draft, text, 'repeated', line.at)
      else if (meta) takeMeta(meta, draft, line.at)
      else if (caption && takesCaption(caption, draft)) addCaption(caption, draft)
      else if (isSectionName(text) && article.kicker === '') article.kicker = text
      else if (isStandfirst(lines, index, hasMeta, draft)) article.standfirst = text
      else break
      hasMeta ||= meta !== undefined
    }
    index++
  }
  return lines.slice(index)
}

/** Leaves out the menu or line of the page at `index`. Gives how many lines that were. */
function leaveOutChrome(lines: Line[], index: number, draft: Draft): number {
  const count = Math.max(1, menuLength(lines, index))
  for (const line of lines.slice(index, index + count)) leaveOut(draft, line.text, 'page-chrome', line.at)
  return count
}

function isRepeated(text: string, { article }: Draft): boolean {
  const said = [article.headline, article.standfirst, article.hero?.caption ?? '']
  return said.some((words) => words !== '' && saysTheSame(text, words))
}

/** A name on a line of its own is a byline where the line below it says when the story came out. */
function nameAbove(lines: Line[], index: number): Meta | undefined {
  const byline = wordsOf(at(lines, index).text) <= 3 && readNames(at(lines, index).text, 'author')
  const isAbove = byline && readMeta(lines[index + 1]?.text ?? '')?.date !== undefined
  return isAbove ? { ...byline, left: [] } : undefined
}

/** A line is a caption when it says so, or when the page soon says it again: once for the picture, once below it. */
function captionAt(lines: Line[], index: number): Caption | undefined {
  const { text } = at(lines, index)
  const caption = readCaption(text)
  if (caption || wordsOf(text) < 3) return caption
  const soon = lines.slice(index + 1, index + 1 + REPEATED_WITHIN)
  return soon.some((line) => saysTheSame(line.text, text)) ? { caption: text, credit: '' } : undefined
}

function takesCaption({ caption, credit }: Caption, { article: { hero } }: Draft): boolean {
  return (caption === '' || !hero?.caption) && (credit === '' || !hero?.credit)
}

function addCaption({ caption, credit }: Caption, { article }: Draft): void {
  const hero = article.hero ?? emptyFigure()
  article.hero = { ...hero, caption: caption || hero.caption, credit: credit || hero.credit }
}

/** What stands between the headline and more of the head is the standfirst; so is a line without a full stop above the first sentences. */
function isStandfirst(lines: Line[], index: number, hasMeta: boolean, draft: Draft): boolean {
  const line = at(lines, index)
  const next = lines[index + 1]
  if (draft.article.standfirst !== '' || line.text.length > LONGEST_STANDFIRST || readDateline(line.text)) return false
  if (!hasMeta && isSubheadline(line, next) && isProse(next?.text ?? '')) return true
  if (!next || !(isProse(line.text) || isSubheadline(line, next))) return false
  return (
    isSurelyHead(lines, index + 1) ||
    readMeta(next.text) !== undefined ||
    nameAbove(lines, index + 1) !== undefined ||
    saysTheSame(next.text, draft.article.headline) ||
    (!hasMeta && captionAt(lines, index + 1) !== undefined)
  )
}

function at(lines: Line[], index: number): Line {
  const line = lines[index]
  if (line === undefined) throw new Error(`no line ${index}`)
  return line
}

/** A single button may be a heading of the story; two, or how long reading takes, are the page's. */
function isSurelyHead(lines: Line[], index: number): boolean {
  const [first, second] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? '']
  return isHeadChrome(first) && !isNeverStory(first) && (isHeadChrome(second) || wordsOf(first) > 1)
}
