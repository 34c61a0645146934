import { titleOf } from '../../shared/article/article'
import { problemOf } from '../../shared/bridge/errors'
import type { ImportOutcome } from '../../shared/bridge/transfer'
import { type Imported, type ImportOptions, importFiles, importOne } from '../files/import-files'
import type { HandlersOf, House } from './handlers'

export function importHandlers({ library, settings, desktop, report }: House): HandlersOf<'imports'> {
  const options = (): ImportOptions => {
    const { storyLanguage, person } = settings.get()
    return { language: storyLanguage, by: person.name, report: (error) => report('import', error) }
  }
  const bringIn = async (paths: string[]): Promise<ImportOutcome> => {
    const { imported, failed } = await importFiles(await library, paths, options())
    return { imported: imported.map(told), failed }
  }
  return {
    'imports.choose': async () => bringIn(await desktop.chooseTexts()),
    'imports.files': ({ paths }) => bringIn(paths),
    async 'imports.text'(original) {
      try {
        return { imported: [told(await importOne(await library, original, options()))], failed: [] }
      } catch (error) {
        report('import', error)
        return { imported: [], failed: [{ name: original.name, problem: problemOf(error) }] }
      }
    },
  }
}

function told({ id, name, article, summary }: Imported): ImportOutcome['imported'][number] {
  return { id, name, title: titleOf(article), summary }
}
