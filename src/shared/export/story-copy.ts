import type { Article } from '../article/article'
import type { Body } from '../article/block'
import { citationsOf } from '../article/numbering'
import { articleHtml, bodyOnlyHtml } from './html'
import { exportMarkdown } from './markdown'
import type { ExportOptions } from './options'
import { bodyText, exportText } from './text'
import { forReaders } from './withdrawn'

/** The forms in which a story goes to another program by the clipboard. */
export const COPY_FORMS = ['rich', 'html', 'markdown', 'text'] as const
export type CopyForm = (typeof COPY_FORMS)[number]

export interface StoryCopy {
  text: string
  /** The same as HTML, for programs that show it as it looks. */
  html?: string
  /** How many pictures it lacks: there is no file that it could lead to. */
  pictures: number
}

type Asked = Pick<ExportOptions, 'referenceStyle' | 'timeZone'> & {
  form: CopyForm
  /** Only these blocks, with the references that they lead to. */
  part: Body | null
}

/** A story or a part of it for the clipboard. Only what readers may see is in it, as in exports; it has no stamp. */
export function storyCopy(story: Article, { form, part, referenceStyle, timeZone }: Asked): StoryCopy {
  const article = forReaders(part === null ? story : partOf(story, part))
  const text = part === null ? exportText : bodyText
  const told = { notForPublication: false, referenceStyle, timeZone, imagePath: () => '' }
  if (form === 'text') return { text: text(article, told), pictures: 0 }

  const { shown, pictures } = withoutPictures(article)
  if (form === 'markdown') {
    const markdown = exportMarkdown(shown, told)
    return { text: part === null ? markdown : withoutFrontMatter(markdown), pictures }
  }
  const html = part === null ? articleHtml(shown, told) : bodyOnlyHtml(shown, told)
  return form === 'html' ? { text: html, pictures } : { text: text(article, told), html, pictures }
}

function partOf(story: Article, body: Body): Article {
  const cited = new Set(citationsOf(body).flatMap(({ items }) => items.map(({ sourceId }) => sourceId)))
  return { ...story, body, hero: undefined, sources: story.sources.filter(({ id }) => cited.has(id)) }
}

function withoutPictures(article: Article): { shown: Article; pictures: number } {
  const body = article.body.filter(({ type }) => type !== 'figure')
  const hero = article.hero?.asset ? 1 : 0
  const inBody = article.body.filter((block) => block.type === 'figure' && block.asset).length
  return { shown: { ...article, body, hero: undefined }, pictures: hero + inBody }
}

function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n.*?\n---\n+/s, '')
}
