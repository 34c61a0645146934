import { describe, expect, test } from 'vitest'
import { slugOf } from '../../../src/shared/article/slug'
import { topicNamed, TOPICS } from '../../../src/shared/article/topics'

describe('the starter topics', () => {
  test('are keyed by the slugs of their names, each once', () => {
    expect(TOPICS.map(({ slug }) => slug)).toEqual(TOPICS.map(({ name }) => slugOf(name)))
    expect(new Set(TOPICS.map(({ slug }) => slug)).size).toBe(TOPICS.length)
  })

  test('are found however their name is written', () => {
    const topic = { slug: 'war-and-conflicts', name: 'War and conflicts', group: 'topic' }
    for (const words of ['War and conflicts', 'war-and-conflicts', 'WAR AND CONFLICTS', 'war_and_conflicts']) {
      expect(topicNamed(words)).toEqual(topic)
    }
    expect(topicNamed('political')).toBeUndefined()
  })
})
