import * as z from 'zod'
import { escapeText } from '../../../shared/export/html/escape'
import { slugOf } from '../../../shared/article/slug'
import { StetError } from '../../../shared/bridge/errors'
import { importEntry } from '../entry'
import { lexicalHtml } from '../ghost/lexical-html'
import { mobiledocHtml } from '../ghost/mobiledoc-html'
import { isCopy } from '../../../shared/interchange/import-copy'
import type { ReadStory } from '../read-story'
import type { Content } from '../content'
import { readTextFile } from './text-file'

const text = z.string().nullish().catch(undefined)
const key = z.union([z.string(), z.number()]).transform(String)

const Post = z.looseObject({
  id: key,
  title: text,
  slug: text,
  html: text,
  plaintext: text,
  lexical: text,
  mobiledoc: text,
  status: text,
  locale: text,
  published_at: text,
  custom_excerpt: text,
  feature_image: text,
})
const Named = z.looseObject({ id: key, name: z.string(), slug: text })
const Link = z.looseObject({
  post_id: key,
  author_id: key.optional(),
  tag_id: key.optional(),
  feature_image_alt: text,
  feature_image_caption: text,
})
const list = <T extends z.ZodType>(schema: T) => z.array(schema).optional().default([])
const Data = z.looseObject({
  posts: z.array(Post),
  tags: list(Named),
  users: list(Named),
  posts_tags: list(Link),
  posts_authors: list(Link),
  posts_meta: list(Link),
})
type Data = z.infer<typeof Data>

/** What Ghost exports: one JSON file of all posts and pages. A JSON file of another kind is a copy of ours or nothing. */
export async function readGhost(content: Content): Promise<ReadStory[]> {
  const data = dataOf(content)
  if (!data) return readTextFile(content)
  const stories: ReadStory[] = []
  for (const post of data.posts) {
    const read = storyOf(post, data, content)
    if (read) stories.push(read)
  }
  if (stories.length === 0) throw new StetError('import.no-stories', { name: content.name })
  return stories
}

function dataOf({ bytes, name }: Content): Data | undefined {
  if (!isCopy(name)) return undefined
  try {
    const whole = JSON.parse(bytes.toString('utf8')) as { db?: { data?: unknown }[]; data?: unknown }
    return Data.parse(whole.db?.[0]?.data ?? whole.data)
  } catch {
    return undefined
  }
}

function storyOf(post: z.infer<typeof Post>, data: Data, { language }: Content): ReadStory | undefined {
  const meta = data.posts_meta.find(({ post_id }) => post_id === post.id)
  const named = (links: z.infer<typeof Link>[], which: 'author_id' | 'tag_id', all: z.infer<typeof Named>[]) =>
    links
      .filter(({ post_id }) => post_id === post.id)
      .flatMap((link) => all.find(({ id }) => id === link[which])?.name ?? [])
  return importEntry({
    title: post.title ?? '',
    html: htmlOf(post),
    language: post.locale ?? language,
    authors: named(data.posts_authors, 'author_id', data.users),
    tags: named(data.posts_tags, 'tag_id', data.tags).filter((tag) => !tag.startsWith('#')),
    day: post.published_at ?? undefined,
    fields: {
      standfirst: post.custom_excerpt ?? '',
      slug: slugOf(post.slug ?? ''),
    },
    hero: post.feature_image
      ? { address: post.feature_image, alt: meta?.feature_image_alt ?? '', caption: meta?.feature_image_caption ?? '' }
      : undefined,
  })
}

/** Posts that were never shown have no HTML, but what the editor keeps. */
function htmlOf({ html, lexical, mobiledoc, plaintext }: z.infer<typeof Post>): string {
  return html || lexicalHtml(lexical ?? '') || mobiledocHtml(mobiledoc ?? '') || paragraphs(plaintext ?? '')
}

function paragraphs(plain: string): string {
  return escapeText(plain)
    .split(/\n\s*\n/)
    .map((words) => `<p>${words}</p>`)
    .join('')
}
