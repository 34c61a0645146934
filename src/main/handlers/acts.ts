import type { HandlersOf, House } from './house'

export function actHandlers({ library, settings }: House): HandlersOf<'acts'> {
  return {
    async 'acts.undo'({ act }) {
      await (await library).undoAct({ act, by: settings.get().person.name })
      return {}
    },
  }
}
