import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { normalise } from '../../../shared/article/normalise'
import { StetError } from '../../../shared/bridge/errors'
import { importText } from '../../../shared/interchange/import-text'
import { proposeTag } from '../../../shared/interchange/propose-tag'
import { isWebAddress } from '../../../shared/interchange/web-address'
import { type JoplinItem, joplinItem, ofType, TYPES } from '../joplin-item'
import { tagsByNote, tagsInFolder } from '../joplin-tags'
import type { ReadStory, WantedPicture } from '../read-story'
import { textOf } from '../read-text'
import type { Content } from '../content'
import { sha256 } from '../sha256'
import { storyWithPictures } from '../story-with-pictures'
import { untar } from '../untar'

type Had = Omit<WantedPicture, 'figure'>

/** One note of a folder that Joplin exported as it keeps it. What is no note in such a folder holds no story. */
export async function readJoplinNote(content: Content): Promise<ReadStory[]> {
  const item = joplinItem(textOf(content.bytes, content.name))
  if (item.facts.get('type_') !== TYPES.note) return []
  const { path, language } = content
  const tags = path === undefined ? undefined : await tagsInFolder(dirname(path))
  const own = tags?.get(item.facts.get('id') ?? '') ?? []
  const story = await storyOf(item, own, language, (id) => besideNote(path, id))
  return story ? [story] : []
}

/** An archive of Joplin (JEX): its notes, with their tags and pictures. */
export async function readJoplinArchive({ bytes, name, language }: Content): Promise<ReadStory[]> {
  const files = untar(bytes, name)
  const items = [...files].flatMap(([path, file]) =>
    /^[^/]+\.md$/.test(path) ? [joplinItem(file.toString('utf8'))] : [],
  )
  const tags = tagsByNote(items)
  const stories: ReadStory[] = []
  for (const item of ofType(items, TYPES.note)) {
    const story = await storyOf(item, tags.get(item.facts.get('id') ?? '') ?? [], language, (resource) => {
      const path = [...files.keys()].find((each) => each.startsWith(`resources/${resource}`))
      const file = path === undefined ? undefined : files.get(path)
      return file && path !== undefined ? { name: path.slice('resources/'.length), from: { bytes: file } } : undefined
    })
    if (story) stories.push(story)
  }
  if (stories.length === 0) throw new StetError('import.no-stories', { name })
  return stories
}

type FindResource = (id: string) => Promise<Omit<Had, 'address'> | undefined> | Omit<Had, 'address'> | undefined

/** A note as the Markdown that it is. Undefined for one without a word. */
async function storyOf(
  { title, body, facts }: JoplinItem,
  tags: string[],
  language: string,
  find: FindResource,
): Promise<ReadStory | undefined> {
  if (!/[\p{L}\p{N}]/u.test(title + body)) return undefined
  const named = title === '' ? body : `# ${title}\n\n${body}`
  const read = importText({ name: `${title || 'note'}.md`, text: named, language })
  const article = { ...read.article, tags: [...read.article.tags] }
  const author = facts.get('author')?.trim()
  if (author && article.bylines.length === 0) article.bylines = [{ name: author, role: 'author' }]
  for (const tag of tags) proposeTag(article.tags, tag)
  const url = facts.get('source_url') ?? ''
  const normal = normalise(article)
  const summary = {
    ...read.summary,
    tags: normal.tags.map(({ slug }) => slug),
    ...(isWebAddress(url) && { url }),
  }
  return storyWithPictures(
    {
      part: title,
      read: { ...read, article: normal, summary },
      original: named,
      hash: sha256(named),
      url: isWebAddress(url) ? url : undefined,
    },
    {},
    async (address) => {
      const id = /^:\/([0-9a-f]{32})$/.exec(address)?.[1]
      const had = id === undefined ? undefined : await find(id)
      return had && { address, ...had }
    },
  )
}

async function besideNote(path: string | undefined, id: string): Promise<Omit<Had, 'address'> | undefined> {
  if (path === undefined) return undefined
  const folder = join(dirname(path), 'resources')
  const names = await readdir(folder).catch(() => [])
  const name = names.find((each) => each.startsWith(id))
  return name === undefined ? undefined : { name, from: { path: join(folder, name) } }
}
