import { type Article, newArticle } from '../article/article'
import { citationsOf } from '../article/numbering'
import { normalise } from '../article/normalise'
import type { ImportSummary } from '../bridge/transfer'
import type { ExportedFrom } from './exported-from'

/** What an import gives: the story in normal form, and what was recognised in its text and what was not. */
export interface Imported {
  article: Article
  summary: ImportSummary
  /** The pictures that its figures had, for somebody who can get at their files. */
  pictures: DraftPicture[]
  /** The version that it was exported from, where it says so. */
  from?: ExportedFrom
}

/** What a story's hero is called where a figure is named by its block. */
export const HERO = 'hero'

/** The picture of a figure (its block's id, or `HERO`): the address of its file, as it was written. */
export interface DraftPicture {
  figure: string
  file: string
}

export type LeftOut = ImportSummary['leftOut'][number]

/** A story while it is read, with what is left out of it and what stays text without being understood. */
export interface Draft {
  article: Article
  leftOut: (LeftOut & { at: number })[]
  notUnderstood: string[]
  pictures: DraftPicture[]
}

export function newDraft(language: string): Draft {
  return { article: newArticle(language), leftOut: [], notUnderstood: [], pictures: [] }
}

/** Lists what is not in the story, as it stood. `at` is its place in the text, where lines are not read in their order. */
export function leaveOut(draft: Draft, text: string, why: LeftOut['why'], at = 0): void {
  draft.leftOut.push({ text, why, at })
}

/** A picture above the first words of a story is its hero. */
export function takeHero({ article, pictures }: Draft): void {
  const [first, ...others] = article.body
  if (article.hero || first?.type !== 'figure') return
  const { alt, caption, credit } = first
  article.hero = { alt, caption, credit }
  article.body = others
  for (const picture of pictures) if (picture.figure === first.id) picture.figure = HERO
}

const LONGEST_FILE = 200

/** Lists the file of a picture that is missing from the story, and the figure, if any, that it belongs to. */
export function leaveOutPicture(draft: Draft, file: string, figure?: string): void {
  leaveOut(draft, shownFile(file), 'picture-file')
  if (figure !== undefined) draft.pictures.push({ figure, file })
}

/** The address of a picture as it is listed: of one that holds the picture itself, the beginning. */
export function shownFile(file: string): string {
  return file.length > LONGEST_FILE ? `${file.slice(0, LONGEST_FILE)}…` : file
}

/** The finished story. What was left out several times is listed once. */
export function imported({ article: draft, leftOut, notUnderstood, pictures }: Draft): Imported {
  const article = normalise(draft)
  const { body, sources, tags, hero, related } = article
  return {
    article,
    summary: {
      headline: article.headline,
      paragraphs: body.filter(({ type }) => type === 'paragraph').length,
      sources: sources.length,
      citations: citationsOf(body).length,
      tags: tags.map(({ slug }) => slug),
      figures: body.filter(({ type }) => type === 'figure').length + (hero ? 1 : 0),
      related: related.length,
      leftOut: inOrder(leftOut),
      notUnderstood: [...new Set(notUnderstood)],
    },
    pictures,
  }
}

function inOrder(leftOut: Draft['leftOut']): LeftOut[] {
  const listed = new Map<string, LeftOut>()
  for (const { text, why } of leftOut.toSorted((a, b) => a.at - b.at)) {
    const key = `${why} ${text}`
    if (!listed.has(key)) listed.set(key, { text, why })
  }
  return [...listed.values()]
}
