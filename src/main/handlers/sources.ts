import type { HandlersOf, House } from './handlers'

export function sourceHandlers({ library }: House): HandlersOf<'sources'> {
  return { 'sources.search': async (query) => (await library).searchSources(query) }
}
