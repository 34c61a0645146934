import type { HandlersOf, House } from './handlers'

export function tagHandlers({ library }: House): HandlersOf<'tags'> {
  return { 'tags.suggest': async (query) => (await library).suggestTags(query) }
}
