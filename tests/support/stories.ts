import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import type { Source } from '../../src/shared/article/source'

/** Adds a story that differs from an empty one in some fields, past the window's own buttons. Gives its id. */
export async function addStory(window: Page, fields: Partial<Article>): Promise<string> {
  return window.evaluate(async (changed) => {
    const call = async (name: string, input: unknown) => JSON.parse(await stet.call(name, JSON.stringify(input))).value
    const { id, version, json } = await call('articles.create', {})
    const story = { ...JSON.parse(json), ...JSON.parse(changed) }
    await call('articles.save', { id, baseVersion: version, json: JSON.stringify(story) })
    return String(id)
  }, JSON.stringify(fields))
}

/** A paragraph that cites sources. */
export function citing(text: string, ...sources: Source[]): Article['body'][number] {
  return {
    type: 'paragraph',
    id: crypto.randomUUID(),
    content: [
      { type: 'text', text },
      ...sources.map(({ id }) => ({ type: 'citation' as const, items: [{ sourceId: id }] })),
    ],
  }
}
