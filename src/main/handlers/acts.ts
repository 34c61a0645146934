import type { HandlersOf, House } from './handlers'

export function actHandlers({ library, settings }: House): HandlersOf<'acts'> {
  return {
    async 'acts.undo'({ act }) {
      await (await library).undoAct({ act, by: settings.get().person.name })
      return {}
    },
  }
}
