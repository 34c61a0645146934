import type { HandlersOf, House } from './house'

export function wordHandlers({ library, settings }: House): HandlersOf<'words'> {
  return {
    'words.list': async () => (await library).words(),
    'words.change': async (change) => (await library).changeWords({ ...change, by: settings.get().person.name }),
  }
}
