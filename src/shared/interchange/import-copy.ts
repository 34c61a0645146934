import { Article } from '../article/article'
import { normalise } from '../article/normalise'
import { schemaOf, upgrade } from '../article/upgrade'
import { StetError } from '../bridge/errors'
import { imported, type Imported } from './draft'

/** Whether a file is read as a story that Stet itself has written: by its name, since people write no JSON. */
export function isCopy(name: string): boolean {
  return /\.json$/i.test(name)
}

/**
 * A story from a copy of it (`.stet.json`), with all its parts. Only that it was published is left out: that is said of
 * a story by publishing it, and what was withdrawn since must not go out again because somebody brought in a copy.
 * Throws import.foreign-json where it is no story of ours, and import.damaged-copy where it is one but not whole.
 */
export function importCopy({ name, text }: { name: string; text: string }): Imported {
  const value = upgrade(parse(text, name))
  if (!isStory(value)) throw new StetError('import.foreign-json', { name })
  const whole = Article.safeParse(value)
  // Cleaning may leave a name or an id empty.
  const clean = whole.success ? Article.safeParse(normalise(whole.data)) : whole
  if (!clean.success) throw new StetError('import.damaged-copy', { name })
  const { publication, ...article } = clean.data
  const stage = article.stage === 'published' ? 'in-review' : article.stage
  const read = imported({
    article: { ...article, stage },
    leftOut: publication ? [{ text: publication.url ?? publication.firstPublishedAt, why: 'publication', at: 0 }] : [],
    notUnderstood: [],
    pictures: [],
  })
  const proposed = read.article.tags.filter((tag) => tag.proposed).map(({ slug }) => slug)
  return { ...read, summary: { ...read.summary, tags: proposed } }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const code = /\.stet\.json$/i.test(name) ? 'import.damaged-copy' : 'import.foreign-json'
    throw new StetError(code, { name }, { cause: error })
  }
}

function isStory(value: unknown): boolean {
  return schemaOf(value) !== undefined && ['headline', 'body'].every((field) => Object.hasOwn(value as object, field))
}
