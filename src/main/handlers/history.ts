import type { HandlersOf, House } from './house'

export function historyHandlers({ library, settings }: House): HandlersOf<'history'> {
  return {
    'history.list': async ({ story }) => (await library).versions(story),
    'history.read': async (version) => ({ json: await (await library).readVersion(version) }),
    async 'history.name'(version) {
      await (await library).nameVersion({ ...version, by: settings.get().person.name })
      return {}
    },
  }
}
