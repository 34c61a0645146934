import { t } from '../../shared/messages/translate'
import { bestMatches } from '../ui/match-names'
import type { Entry, Group } from './entry'

/** So many commands and settings are shown of those that a query fits. */
const MOST = 7

/**
 * What the palette shows. Without a query: what was chosen last, the newest stories, then every command. With one: the
 * commands, stories and settings that it fits, those that it fits best first.
 */
export function groupsFor(
  query: string,
  from: { recent: readonly string[]; commands: Entry[]; templates?: Entry[]; settings: Entry[]; stories: Entry[] },
): Group[] {
  const { recent, commands, templates = [], settings, stories } = from
  const groups = query.trim() === '' ? unasked() : asked()
  return groups.filter(({ entries }) => entries.length > 0)

  function unasked(): Group[] {
    const last = recent.flatMap((id) => commands.find((command) => command.id === id) ?? [])
    return [
      { id: 'recent', name: t('palette.recent'), entries: last },
      { id: 'stories', name: t('palette.stories'), entries: stories },
      { id: 'commands', name: t('palette.commands'), entries: commands.filter((entry) => !last.includes(entry)) },
    ]
  }

  function asked(): Group[] {
    const fitting = (entries: Entry[]) =>
      bestMatches(query, entries, ({ name, others = [], detail }) => [name, ...others, `${detail} ${name}`])
    return [
      { id: 'commands', name: t('palette.commands'), entries: fitting([...commands, ...templates]).slice(0, MOST) },
      { id: 'settings', name: t('palette.settings'), entries: fitting(settings).slice(0, MOST) },
      { id: 'stories', name: t('palette.stories'), entries: stories },
    ]
  }
}
