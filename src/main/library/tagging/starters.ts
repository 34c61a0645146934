import vocabulary from '../../../../resources/vocabulary/vocabulary.json' with { type: 'json' }
import type { Term } from '../../../shared/article/term'
import { TOPICS } from '../../../shared/article/topics'

const topics = new Map(TOPICS.map((topic) => [topic.slug, topic]))

/**
 * The terms that a newsroom starts with, the starter topics among them. Of these the vocabulary says only what else they
 * are called and what they belong to.
 */
export const STARTERS = vocabulary.map((term) => ({ ...topics.get(term.slug), ...term })) as Term[]
