import { SaxesParser } from 'saxes'
import { slugOf } from '../../../shared/article/slug'
import { StetError } from '../../../shared/bridge/errors'
import { decodeText } from '../../../shared/interchange/references/decode-text'
import { type Entry, importEntry } from '../entry'
import type { ReadStory } from '../read-story'
import type { Content } from '../content'
import { blocksToHtml } from '../wordpress-blocks'

/** Fed to the parser so much at a time, in characters. */
const SLICE = 1_000_000
const TYPES = new Set(['post', 'page'])

/** One post as it is written in the file: the words of its elements by their names, and what it is filed under. */
interface Item {
  values: Map<string, string>
  categories: { domain: string; name: string }[]
}

/**
 * What WordPress exports (WXR): the posts and pages among what it holds. Entities of its own are not expanded, and a file
 * with any is refused; of one that is cut off nothing comes in.
 */
export async function readWordPress(content: Content): Promise<ReadStory[]> {
  const { name, bytes, language } = content
  const { text } = decodeText(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, text.indexOf('<channel')))) {
    throw new StetError('import.entities', { name })
  }
  const { items, authors, said } = itemsIn(text, name)
  const stories = items.flatMap((item) => {
    const entry = entryOf(item, authors, said ?? language)
    return (entry && importEntry(entry)) ?? []
  })
  if (stories.length === 0) throw new StetError('import.no-stories', { name })
  return stories
}

interface Export {
  items: Item[]
  /** What people are called, by their logins. */
  authors: Map<string, string>
  said: string | undefined
}

function itemsIn(text: string, name: string): Export {
  const found: Export = { items: [], authors: new Map(), said: undefined }
  const parser = new SaxesParser()
  const path: string[] = []
  let [words, item, domain, login]: [string, Item | undefined, string, string] = ['', undefined, '', '']
  const add = (more: string) => void (words += more)
  parser.on('error', (error) => {
    throw new StetError('import.damaged', { name }, { cause: error })
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    path.push(tag)
    if (path.length > DEEPEST) throw new StetError('import.too-deep', { name })
    words = ''
    if (tag === 'item') item = { values: new Map(), categories: [] }
    if (tag === 'category') domain = String(attributes.domain ?? '')
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name: tag }) => {
    path.pop()
    if (tag === 'item' && item) {
      found.items.push(item)
      item = undefined
    } else if (item && tag === 'category') item.categories.push({ domain, name: words.trim() })
    else if (item) item.values.set(tag, words)
    else if (tag === 'language') found.said = words.trim() || undefined
    else if (tag === 'wp:author_login') login = words.trim()
    else if (tag === 'wp:author_display_name') found.authors.set(login, words.trim())
    words = ''
  })
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE))
  parser.close()
  return found
}

const DEEPEST = 100

function entryOf(
  { values, categories }: Item,
  authors: ReadonlyMap<string, string>,
  language: string,
): Entry | undefined {
  const value = (name: string) => values.get(name)?.trim() ?? ''
  if (!TYPES.has(value('wp:post_type') || 'post') || value('wp:status') === 'trash') return undefined
  const [section = '', ...others] = categories.filter(({ domain }) => domain === 'category').map(({ name }) => name)
  const author = authors.get(value('dc:creator')) ?? value('dc:creator')
  return {
    title: value('title'),
    html: blocksToHtml(values.get('content:encoded') ?? ''),
    language,
    authors: author === '' ? [] : [author],
    tags: [...others, ...categories.filter(({ domain }) => domain === 'post_tag').map(({ name }) => name)],
    day: value('wp:post_date') || value('pubDate') || undefined,
    url: value('link') || undefined,
    fields: {
      standfirst: value('excerpt:encoded').replace(/<[^<>]*>/g, ''),
      slug: slugOf(value('wp:post_name')),
      section: section === 'Uncategorized' ? '' : section,
    },
  }
}
