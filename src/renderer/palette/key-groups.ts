import { COMMANDS, shortcutOf } from '../../shared/bridge/commands'
import { t } from '../../shared/messages/translate'
import { keyNames } from '../ui/commands'
import { bestMatches } from '../ui/match-names'
import { nameOfCommand, placeOf } from './command-entries'
import { TYPING_KEYS } from './typing-keys'

/** A shortcut: the keys to press together, or the letters to type, and what comes of it. */
export interface KeyLine {
  keys: string[]
  typed: boolean
  does: string
}

export interface KeyGroup {
  name: string
  lines: KeyLine[]
}

/** Every shortcut that a query fits, under the menus that hold the commands; then what is typed on the page. */
export function keyGroups(query: string, mac: boolean): KeyGroup[] {
  const groups = new Map<string, KeyLine[]>()
  for (const command of COMMANDS) {
    const shortcut = shortcutOf(command, mac)
    if (shortcut === undefined) continue
    const place = placeOf(command)
    const line = { keys: keyNames(shortcut, mac), typed: false, does: nameOfCommand(command) }
    groups.set(place, [...(groups.get(place) ?? []), line])
  }
  groups.set(
    t('keys.typing'),
    TYPING_KEYS.map(({ keys, does }) => {
      const typed = keys.startsWith('"')
      return { keys: typed ? [keys.slice(1, -1).trim()] : keyNames(keys, mac), typed, does: t(does) }
    }),
  )
  return [...groups]
    .map(([name, lines]) => ({ name, lines: fitting(query, lines) }))
    .filter(({ lines }) => lines.length > 0)
}

function fitting(query: string, lines: KeyLine[]): KeyLine[] {
  return query.trim() === '' ? lines : bestMatches(query, lines, ({ does, keys }) => [does, keys.join(' ')])
}
