import type { Command } from '../../shared/bridge/commands'
import { shortcutLabel } from './commands'
import { isMac } from './platform'

/** The keys of a command, as a small label. */
export function Shortcut({ command }: { command: Command }) {
  return <kbd aria-hidden>{shortcutLabel(command, isMac)}</kbd>
}

/** A name and, where there is one, its shortcut, as a tooltip says them: Library (Ctrl+Alt+L). */
export function withShortcut(name: string, command: Command): string {
  const keys = shortcutLabel(command, isMac)
  return keys === undefined ? name : `${name} (${keys})`
}
