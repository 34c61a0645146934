import type { HandlersOf, House } from './house'

export function libraryHandlers({ library, settings }: House): HandlersOf<'library'> {
  return {
    'library.backups': async () => (await library).backups(),
    'library.lastRecovery': async () => (await library).lastRecovery(),
    'library.backUp': async () => (await library).backUp(),
    'library.damage': async () => (await library).damage(),
    'library.recover': async (version) => (await library).recover({ ...version, by: settings.get().person.name }),
  }
}
