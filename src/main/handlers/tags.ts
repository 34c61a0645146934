import type { HandlersOf, House } from './house'

export function tagHandlers({ library, settings }: House): HandlersOf<'tags'> {
  return {
    'tags.list': async () => (await library).tags(),
    'tags.replace': async (replacement) => (await library).retag({ ...replacement, by: settings.get().person.name }),
    'tags.suggest': async (query) => (await library).suggestTags(query),
    'tags.propose': async (question) => (await library).proposeTags(question),
    'tags.alike': async () => (await library).alikeTags(),
    async 'tags.apart'(pair) {
      await (await library).tellApart({ ...pair, by: settings.get().person.name })
      return {}
    },
  }
}
