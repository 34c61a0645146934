import topics from '../../../resources/topics/topics.json' with { type: 'json' }
import { slugOf } from './slug'
import { Tag } from './tag'

/** The topics that a newsroom starts with, until it has words of its own. */
export const TOPICS: readonly Tag[] = Tag.array().parse(topics)

const bySlug = new Map(TOPICS.map((topic) => [topic.slug, topic]))

/** The starter topic that these words name, however they are written: `War and conflicts`, `war-and-conflicts`. */
export function topicNamed(words: string): Tag | undefined {
  return bySlug.get(slugOf(words))
}
