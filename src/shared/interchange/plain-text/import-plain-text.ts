import { newId } from '../../article/id'
import { type Draft, type Imported, imported, newDraft } from '../draft'
import { languageOf } from '../language-of'
import { linkedText } from '../linked-text'
import type { Line } from './line'
import { readLines } from './read-lines'
import { proseZone } from './prose-zone'
import { readBody } from './read-body'
import { readDateline } from './read-dateline'
import { takeChrome } from './take-chrome'
import { takeCredits } from './take-credits'
import { takeHead } from './take-head'
import { takeReferences } from './take-references'
import { takeRelated } from './take-related'
import { takeTags } from './take-tags'

/**
 * A story from plain text, as copied from a news site or a mail. Each step takes lines that it is sure of out of the
 * text; what no step takes is the body. `title` is what the story is called while it has no headline.
 */
export function importPlainText(text: string, { title, language }: { title: string; language: string }): Imported {
  const lines = readLines(text)
  const draft = newDraft(languageOf(text, language))
  readStory(lines, draft)
  if (isEmpty(draft)) keepLines(lines, draft)
  if (draft.article.headline === '') draft.article.workingTitle = title
  return imported(draft)
}

function readStory(all: Line[], draft: Draft): void {
  const { article } = draft
  const { lines, numbered, end } = takeReferences(all, draft)
  const zone = proseZone(lines)
  const tagged = takeTags(lines, zone, end, draft)
  const story = takeChrome(takeRelated(tagged, zone, draft), proseZone(tagged), draft)
  const body = takeCredits(takeDateline(takeHead(story, draft), draft), draft)
  article.body = readBody(body, (words) => linkedText(words, numbered, draft.notUnderstood))
}

/** The dateline opens the first paragraph. */
function takeDateline(lines: Line[], draft: Draft): Line[] {
  const [first, ...others] = lines
  const read = first && draft.article.dateline === '' ? readDateline(first.text) : undefined
  if (!first || !read) return lines
  draft.article.dateline = read.dateline
  if (read.agency !== undefined) draft.article.bylines.push({ name: read.agency, role: 'agency' })
  return [{ ...first, text: read.rest }, ...others]
}

/** Whether nothing of the text is in the story. */
function isEmpty({ article }: Draft): boolean {
  const { headline, body, sources, tags, related, hero } = article
  return headline === '' && hero === undefined && [body, sources, tags, related].every((list) => list.length === 0)
}

/** A text of nothing but page furniture was somebody's text: it stays as it is. */
function keepLines(lines: Line[], draft: Draft): void {
  draft.leftOut = []
  draft.article.body = lines.map(({ text }) => ({
    type: 'paragraph',
    id: newId(),
    content: linkedText(text, new Map(), draft.notUnderstood),
  }))
}
