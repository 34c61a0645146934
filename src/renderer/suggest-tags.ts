import type { FoundTag } from '../shared/bridge/story'
import { call } from './bridge'

const LIMIT = 12

/** Tags used before and starter topics that go with what is typed. */
export function suggestTags(text: string): Promise<FoundTag[]> {
  return call('tags.suggest', { text: text.trim().slice(0, 200), limit: LIMIT })
}
