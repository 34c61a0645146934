import { basename } from 'node:path'
import { readText } from '../incoming/read-text'
import type { HandlersOf, House } from './house'

export function vocabularyHandlers({ library, settings, desktop }: House): HandlersOf<'vocabulary'> {
  const by = () => settings.get().person.name
  return {
    'vocabulary.list': async (query) => (await library).terms(query),
    async 'vocabulary.change'(change) {
      await (await library).changeTerm({ ...change, by: by() })
      return {}
    },
    async 'vocabulary.import'() {
      const path = await desktop.chooseVocabulary()
      if (path === undefined) return null
      return (await library).importVocabulary({ name: basename(path), text: await readText(path), by: by() })
    },
    async 'vocabulary.remove'({ id }) {
      await (await library).removeVocabulary(id)
      return {}
    },
    async 'vocabulary.takeBack'({ id }) {
      await (await library).takeBackVocabulary(id)
      return {}
    },
  }
}
