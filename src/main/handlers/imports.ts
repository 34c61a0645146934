import type { Brought } from '../library/library'
import type { HandlersOf, House } from './handlers'

export function importHandlers({ library, settings, desktop }: House): HandlersOf<'imports'> {
  const bringIn = async (brought: Brought[], again: string[] | undefined) => {
    const { storyLanguage, person } = settings.get()
    return (await library).importStories({ brought, language: storyLanguage, by: person.name, again })
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
