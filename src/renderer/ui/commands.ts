import { type Command, COMMANDS, shortcutOf } from '../../shared/bridge/commands'
import { readingsOf } from './key-readings'

/** How a command is done and, where its key means it only at times, when it does. */
export interface Doing {
  run(): void
  byKey?: (() => boolean) | undefined
}

const handlers = new Map<Command, Doing[]>()

/** Says how a command is done. The latest registration wins while it stands. Gives the way to withdraw it. */
export function onCommand(command: Command, doing: Doing): () => void {
  const stack = handlers.get(command) ?? []
  handlers.set(command, [...stack, doing])
  return () => {
    handlers.set(
      command,
      (handlers.get(command) ?? []).filter((other) => other !== doing),
    )
  }
}

/** Does a command. False when nothing on screen can. */
export function runCommand(command: Command): boolean {
  const doing = handlers.get(command)?.at(-1)
  doing?.run()
  return doing !== undefined
}

/** Whether something on screen can do the command now. */
export function canRun(command: Command): boolean {
  return (handlers.get(command)?.length ?? 0) > 0
}

/** Which command a key press asks for, if any: of those that share the key, the first that something on screen can do now. */
export function commandOf(event: KeyboardEvent, mac: boolean): Command | undefined {
  const commands = commandsByShortcut(mac)
  const asked = readingsOf(event, mac)
    .map((reading) => commands.get(reading))
    .find((found) => found !== undefined)
  return asked?.find((command) => {
    const doing = handlers.get(command)?.at(-1)
    return doing !== undefined && (doing.byKey?.() ?? true)
  })
}

/** What people's fingers know beside the shortcut that menus show. */
const ALTERNATIVES: Partial<Record<Command, string>> = {
  'edit.redo': 'Mod+Y',
  'edit.find-next': 'F3',
  'edit.find-previous': 'Shift+F3',
  'help.keys': 'F1',
}

const byShortcut = new Map<boolean, ReadonlyMap<string, Command[]>>()

function commandsByShortcut(mac: boolean): ReadonlyMap<string, Command[]> {
  const known = byShortcut.get(mac)
  if (known) return known
  const commands = new Map<string, Command[]>()
  for (const command of COMMANDS) {
    for (const shortcut of [shortcutOf(command, mac), ALTERNATIVES[command]]) {
      if (shortcut !== undefined) commands.set(shortcut, [...(commands.get(shortcut) ?? []), command])
    }
  }
  byShortcut.set(mac, commands)
  return commands
}

/** Does the commands of key presses in the window. Gives the way to stop. */
export function listenForShortcuts(mac: boolean): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || isLetter(event)) return
    const command = commandOf(event, mac)
    if (command && OF_THE_STORY.test(command) && isInDialog(event)) return
    if (command) {
      event.preventDefault()
      runCommand(command)
    }
  }
  window.addEventListener('keydown', listener)
  return () => window.removeEventListener('keydown', listener)
}

/** Whether a key only writes: no command has a letter by itself. */
function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}

const OF_THE_STORY = /^(edit|spelling)\./

// A dialog's fields are edited by themselves: what edits the story passes them by, and undo in them is the browser's.
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null
}

const ARROWS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }
const KEY_NAMES: Record<string, string> = { Mod: 'Ctrl', '-': '−', Backspace: '⌫', ...ARROWS }
const MAC_KEYS: Record<string, string> = {
  ...KEY_NAMES,
  Mod: '⌘',
  Ctrl: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Tab: '⇥',
}

/** The keys of a shortcut, as they are marked on a keyboard. */
export function keyNames(shortcut: string, mac: boolean): string[] {
  const names = mac ? MAC_KEYS : KEY_NAMES
  return shortcut.split('+').map((key) => names[key] ?? key)
}

/** A shortcut as people read it: ⌘⇧C on a Mac, Ctrl+Shift+C elsewhere. Undefined when the command has none. */
export function shortcutLabel(command: Command, mac: boolean): string | undefined {
  const shortcut = shortcutOf(command, mac)
  return shortcut && keyNames(shortcut, mac).join(mac ? '' : '+')
}
