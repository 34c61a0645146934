import type { FoundTag } from '../shared/bridge/story'
import { interfaceLanguage } from '../shared/messages/translate'
import { call } from './bridge'

const LIMIT = 12

/** Tags used before and terms of the vocabulary that go with what is typed, the terms by their names in a language. */
export function suggestTags(text: string, language: string = interfaceLanguage()): Promise<FoundTag[]> {
  return call('tags.suggest', { text: text.trim().slice(0, 200), limit: LIMIT, language })
}
