import type { HandlersOf, House } from './house'

export function sourceHandlers({ library, settings }: House): HandlersOf<'sources'> {
  const by = () => settings.get().person.name
  return {
    'sources.search': async (query) => (await library).searchSources(query),
    'sources.list': async (query) => (await library).sources(query),
    'sources.duplicates': async () => (await library).duplicateSources(),
    'sources.edit': async (edit) => (await library).editSource({ ...edit, by: by() }),
    'sources.merge': async (merge) => (await library).mergeSources({ ...merge, by: by() }),
  }
}
