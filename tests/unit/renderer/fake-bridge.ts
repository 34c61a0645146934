import { vi } from 'vitest'
import { newArticle, type Article } from '../../../src/shared/article/article'
import type { OpenStory, SaveResult } from '../../../src/shared/bridge/story'

/** Main's end of the bridge, with one story in it. What is saved is kept; `answer` can be set to anything else. */
export class FakeBridge {
  version = 1
  json: string
  readonly calls: string[] = []
  answer: ((name: string) => unknown) | undefined

  constructor(readonly story: Article) {
    this.json = JSON.stringify(story)
    vi.stubGlobal('window', { stet: { call: this.#call, on: () => () => {}, pathOf: () => '' } })
  }

  get open(): OpenStory {
    return { id: 's1', json: this.json, version: this.version, savedAt: '', sample: false, trashedAt: null }
  }

  get saved(): Article {
    return JSON.parse(this.json) as Article
  }

  readonly #call = async (name: string, input: string): Promise<string> => {
    this.calls.push(name)
    return JSON.stringify(this.#answered(name, JSON.parse(input)))
  }

  #answered(name: string, input: { json: string; baseVersion: number }): unknown {
    const own = this.answer?.(name)
    if (own !== undefined) return own
    if (name !== 'articles.save') return { ok: true, value: [] }
    if (input.baseVersion !== this.version) {
      return { ok: true, value: { status: 'stale', version: this.version, json: this.json } satisfies SaveResult }
    }
    this.json = input.json
    this.version++
    return { ok: true, value: { status: 'saved', version: this.version, savedAt: '' } satisfies SaveResult }
  }
}

/** An English story with some fields filled in. */
export function storyWith(fields: Partial<Article>): Article {
  return { ...newArticle('en'), ...fields }
}
