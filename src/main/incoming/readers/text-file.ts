import { importText } from '../../../shared/interchange/import-text'
import type { ReadStory } from '../read-story'
import { sha256 } from '../sha256'
import { textOf } from '../read-text'
import type { Content } from '../readers'
import { storyWithPictures } from '../story-with-pictures'

/** Plain text, Markdown, or a copy that Stet has saved. */
export async function readTextFile(content: Content): Promise<ReadStory[]> {
  const { name, bytes, language } = content
  const text = textOf(bytes, name)
  const read = importText({ name, text, language })
  const story = { read, original: text, hash: sha256(bytes) }
  return [await storyWithPictures(story, content)]
}
