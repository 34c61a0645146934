import type { HandlersOf, House } from './house'

export function templateHandlers({ library, settings }: House): HandlersOf<'templates'> {
  return {
    'templates.list': async () => (await library).templates({ language: settings.get().storyLanguage }),
    async 'templates.save'(template) {
      await (await library).saveTemplate({ ...template, by: settings.get().person.name })
      return {}
    },
    async 'templates.rename'(change) {
      await (await library).renameTemplate(change)
      return {}
    },
    async 'templates.remove'(change) {
      await (await library).removeTemplate(change)
      return {}
    },
  }
}
