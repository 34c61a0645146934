import { type Command, COMMANDS, SHORTCUTS } from '../../shared/bridge/commands'

const handlers = new Map<Command, (() => void)[]>()

/** Says how a command is done. The latest registration wins while it stands. Gives the way to withdraw it. */
export function onCommand(command: Command, handler: () => void): () => void {
  const stack = handlers.get(command) ?? []
  handlers.set(command, [...stack, handler])
  return () => {
    handlers.set(
      command,
      (handlers.get(command) ?? []).filter((other) => other !== handler),
    )
  }
}

/** Does a command. False when nothing on screen can. */
export function runCommand(command: Command): boolean {
  const handler = handlers.get(command)?.at(-1)
  handler?.()
  return handler !== undefined
}

/** Whether something on screen can do the command now. */
export function canRun(command: Command): boolean {
  return (handlers.get(command)?.length ?? 0) > 0
}

/** Which command a key press asks for, if any. `mac` says whether Mod is Command. */
export function commandOf(event: KeyboardEvent, mac: boolean): Command | undefined {
  return COMMANDS.find((command) => {
    const shortcuts = [SHORTCUTS[command], ALTERNATIVES[command]]
    return shortcuts.some((shortcut) => shortcut !== undefined && matches(event, shortcut, mac))
  })
}

/** What people's fingers know beside the shortcut that menus show. */
const ALTERNATIVES: Partial<Record<Command, string>> = { 'edit.redo': 'Mod+Y' }

// With Shift or Alt held a key may give another character, so letters and digits are also known by their place.
function matches(event: KeyboardEvent, shortcut: string, mac: boolean): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = parts.includes('Mod')
  const wanted = { meta: mac && mod, ctrl: !mac && mod, shift: parts.includes('Shift'), alt: parts.includes('Alt') }
  const held = { meta: event.metaKey, ctrl: event.ctrlKey, shift: event.shiftKey, alt: event.altKey }
  if (wanted.meta !== held.meta || wanted.ctrl !== held.ctrl) return false
  if (wanted.shift !== held.shift || wanted.alt !== held.alt) return false
  return event.key.toLowerCase() === key.toLowerCase() || event.code === `Key${key}` || event.code === `Digit${key}`
}

/** Does the commands of key presses in the window. Gives the way to stop. */
export function listenForShortcuts(mac: boolean): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return
    const command = commandOf(event, mac)
    if (command?.startsWith('edit.') && isInDialog(event)) return
    if (command && canRun(command)) {
      event.preventDefault()
      runCommand(command)
    }
  }
  window.addEventListener('keydown', listener)
  return () => window.removeEventListener('keydown', listener)
}

// A dialog's fields are edited by themselves: what edits the story passes them by, and undo in them is the browser's.
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null
}

const MAC_KEYS: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** A shortcut as people read it: ⇧⌘C on a Mac, Ctrl+Shift+C elsewhere. Undefined when the command has none. */
export function shortcutLabel(command: Command, mac: boolean): string | undefined {
  const parts = SHORTCUTS[command]?.split('+')
  if (!parts) return undefined
  if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
  return parts.map((part) => MAC_KEYS[part] ?? part).join('')
}
