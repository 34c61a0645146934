import { StetError } from '../../shared/bridge/errors'
import { codeFileName, saveCode } from '../files/code-file'
import type { HandlersOf, House } from './house'

/** Adds the pages of stories that it tells of to `exported`. */
export function deskHandlers(
  { library, settings, desktop, deskKeys, deskPages, report }: House,
  exported: Set<string>,
): HandlersOf<'desk'> {
  return {
    'desk.list': async () => (await library).desks(),
    async 'desk.choose'() {
      const folder = await desktop.chooseDeskFolder()
      return folder === undefined ? null : (await library).lookAtDesk(folder)
    },
    'desk.look': async ({ folder }) => (await library).lookAtDesk(folder),
    async 'desk.join'(input) {
      const { key, ...desk } = await (await library).joinDesk(input)
      // One that can't be kept is asked for at the next start.
      if (key) await deskKeys.keep(desk.id, key).catch((error: unknown) => report('desk-keys.json', error))
      return desk
    },
    'desk.changePassphrase': async (input) => (await library).changePassphrase(input),
    'desk.keepsKeys': async () => ({ keeps: deskKeys.keeps() }),
    async 'desk.saveCode'({ desk: id, code }) {
      const desk = (await (await library).desks()).find((each) => each.id === id)
      if (desk === undefined) throw new StetError('desk.not-joined')
      const path = await desktop.chooseCodeFile(codeFileName(desk.name))
      if (path === undefined) return null
      await saveCode(path, { ...desk, code })
      return { path }
    },
    async 'desk.leave'({ desk }) {
      await (await library).leaveDesk(desk)
      await deskKeys.forget(desk).catch((error: unknown) => report('desk-keys.json', error))
      return {}
    },
    'desk.change': async (input) => (await library).changeDesk(input),
    'desk.sync': async ({ desk }) => (await library).syncDesks(desk),
    'desk.share': async (input) => (await library).shareStories({ ...input, by: settings.get().person.name }),
    'desk.sharing': async ({ ids }) => (await library).sharingOf(ids),
    'desk.disputes': async ({ id }) => (await library).disputesOf(id),
    'desk.unshared': async () => (await library).unsharedStories(),
    async 'desk.removals'(input) {
      await (await library).answerRemovals({ ...input, by: settings.get().person.name })
      return {}
    },
    async 'desk.refill'({ desk }) {
      await (await library).refillDesk(desk)
      return {}
    },
    'desk.settings': async ({ desk }) => (await library).deskSettings(desk),
    'desk.pages': async () => (await deskPages).statuses(),
    async 'desk.storyPages'({ id }) {
      const pages = await (await deskPages).pagesOf(id)
      if (pages) exported.add(pages.path)
      return { pages }
    },
    async 'desk.setSettings'(input) {
      await (await library).changeDeskSettings(input)
      return {}
    },
  }
}
