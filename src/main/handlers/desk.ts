import type { HandlersOf, House } from './handlers'

export function deskHandlers({ library, settings, desktop, deskKeys, report }: House): HandlersOf<'desk'> {
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
    async 'desk.setSettings'(input) {
      await (await library).changeDeskSettings(input)
      return {}
    },
  }
}
