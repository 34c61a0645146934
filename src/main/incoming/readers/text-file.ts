import { basename } from 'node:path'
import { StetError } from '../../../shared/bridge/errors'
import { importText } from '../../../shared/interchange/import-text'
import { isMarkdown } from '../../../shared/interchange/is-markdown'
import type { ReadStory } from '../read-story'
import { textOf } from '../read-text'
import type { Content } from '../content'
import { sha256 } from '../sha256'
import { storyWithPictures } from '../story-with-pictures'
import { withoutWikiLinks } from '../wiki-links'

/** Plain text, Markdown, as Obsidian writes it too, or a copy that Stet has saved. */
export async function readTextFile(content: Content): Promise<ReadStory[]> {
  const { name, bytes, language, root, attachments } = content
  // Data of some program, which nobody wrote to be read.
  if (/\.xml$/i.test(name)) throw new StetError('import.unknown-kind', { name })
  const original = textOf(bytes, name)
  const linked = original.includes('[[') && isMarkdown(name, original)
  const { text, related } = linked ? withoutWikiLinks(original) : { text: original, related: [] }
  const read = importText({ name, text, language })
  const article = { ...read.article, related: [...read.article.related, ...related] }
  const summary = { ...read.summary, related: article.related.length }
  const story = { read: { ...read, article, summary }, original, hash: sha256(bytes) }
  return [
    await storyWithPictures(story, content, async (address) => {
      const path = root === undefined ? undefined : (await attachments(root)).get(basename(address))
      return path === undefined ? undefined : { address, name: basename(path), from: { path } }
    }),
  ]
}
