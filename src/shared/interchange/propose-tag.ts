import { slugOf } from '../article/slug'
import type { Tag } from '../article/tag'
import { topicNamed } from '../article/topics'

const MOST_TAGS = 500

/** Whether a story has room for more tags than these: no story has hundreds, and what looks like them is something else. */
export function hasRoomForTags(tags: Tag[]): boolean {
  return tags.length < MOST_TAGS
}

/** Adds a tag for somebody to accept: a starter topic, or a new tag of these words. Words without a letter or digit add none. */
export function proposeTag(tags: Tag[], words: string): boolean {
  const slug = slugOf(words)
  if (slug === '') return false
  if (!tags.some((tag) => tag.slug === slug)) {
    tags.push({ ...(topicNamed(slug) ?? { slug, name: tagName(words) }), proposed: true })
  }
  return true
}

/** `#HarbourFerry` and `harbour-ferry` are read as words; what has spaces is a name already. */
function tagName(words: string): string {
  const plain = words.trim().replace(/\s+/g, ' ')
  return plain.includes(' ') ? plain : plain.replace(/(?<=\p{L})[-_]+(?=\p{L})/gu, ' ')
}

/** The words of a hashtag: `#WarAndConflicts` is "War And Conflicts". */
export function hashtagWords(hashtag: string): string {
  return hashtag
    .replace(/^#/, '')
    .replace(/_+/g, ' ')
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu}\p{Ll})/gu, ' ')
}
