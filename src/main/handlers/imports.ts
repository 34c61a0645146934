import { type ErrorCode, StetError } from '../../shared/bridge/errors'
import type { Brought } from '../library/door/imports'
import type { HandlersOf, House } from './house'

export function importHandlers({ library, settings, desktop, report }: House): HandlersOf<'imports'> {
  const bringIn = async (brought: Brought[], again: string[] | undefined) => {
    const { storyLanguage, person } = settings.get()
    const outcome = await (await library).importStories({ brought, language: storyLanguage, by: person.name, again })
    for (const { problem } of outcome.failed) report('import', new StetError(problem.code as ErrorCode))
    return outcome
  }
  return {
    'imports.choose': ({ folder }) => (folder ? desktop.chooseStoryFolders() : desktop.chooseTexts()),
    'imports.files': ({ paths, again }) =>
      bringIn(
        paths.map((path) => ({ path })),
        again,
      ),
    'imports.clipboard': async ({ again }) => bringIn([await desktop.clipboardText()], again),
    async 'imports.stop'() {
      await (await library).stopImport()
      return {}
    },
  }
}
