import { importReferences } from '../files/import-references'
import type { HandlersOf, House } from './handlers'

export function referenceHandlers({ library, settings, desktop, report }: House): HandlersOf<'references'> {
  const bringIn = async (paths: string[]) =>
    importReferences(await library, paths, {
      by: settings.get().person.name,
      report: (error) => report('import', error),
    })
  return {
    async 'references.choose'() {
      const paths = await desktop.chooseReferences()
      return paths.length === 0 ? null : bringIn(paths)
    },
    'references.files': ({ paths }) => bringIn(paths),
    'references.remove': async (input) => (await library).removeReferences(input),
  }
}
