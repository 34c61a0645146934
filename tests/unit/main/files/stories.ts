import { type Article, newArticle } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import type { Library } from '../../../../src/main/library/library'

/** An article with a headline, one paragraph, and whatever else is given. */
export function story(headline: string, more: Partial<Article> = {}): Article {
  const body: Article['body'] = [
    { type: 'paragraph', id: 'b1', content: [{ type: 'text', text: `About ${headline}.` }] },
  ]
  return { ...newArticle('en-GB'), headline, body, ...more }
}

/** Puts a story into a library and gives its id. */
export async function put(library: Library, article: Article): Promise<string> {
  const stories = [{ json: canonicalJson(article), original: { name: 'a.txt', text: article.headline } }]
  const [id] = await library.bringIn({ stories, by: 'Ana' })
  if (id === undefined) throw new Error('bringIn gave no id')
  return id
}

/** The same, marked as published. */
export async function publish(library: Library, article: Article): Promise<string> {
  const id = await put(library, article)
  await library.publish({ id, baseVersion: (await library.open(id)).version, by: 'Ana' })
  return id
}

/** Changes what is saved of a story. */
export async function change(library: Library, id: string, changes: Partial<Article>): Promise<void> {
  const { json, version } = await library.open(id)
  const next = canonicalJson({ ...(JSON.parse(json) as Article), ...changes })
  await library.save({ id, baseVersion: version, json: next, by: 'Ana' })
}
