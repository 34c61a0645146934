import { Menu, type MenuItemConstructorOptions as Item } from 'electron'
import { type Command, shortcutOf } from '../../shared/bridge/commands'
import { type MessageKey, t } from '../../shared/messages/translate'
import { type MenuEntry, menuEntries, type MenuList } from './menu-entries'
import type { MenuTicks } from './menu-ticks'

export interface MenuActions {
  /** Passes a command on to the window. */
  run(command: Command): void
  toggleFullScreen(): void
}

/**
 * The application menu. Its shortcuts are shown, not registered: the window hears the keys itself, so that a key does
 * one thing wherever the caret is. Full screen alone is the system's own.
 */
export function applicationMenu(actions: MenuActions, ticks: MenuTicks, mac = process.platform === 'darwin'): Menu {
  const menu = ({ name, role, groups }: MenuList): Item => ({
    label: t(name),
    ...(role && { role }),
    ...(groups.length > 0 && {
      submenu: groups.flatMap((group, at) => [
        ...(at > 0 ? [{ type: 'separator' as const }] : []),
        ...group.map(entry),
      ]),
    }),
  })
  const entry = (what: MenuEntry): Item => {
    if (typeof what === 'string') return command(what)
    return 'groups' in what ? menu(what) : { role: what.role, label: t(`menu.${what.role}` as MessageKey) }
  }
  const command = (name: Command): Item => {
    const item = { label: t(`menu.${name}` as MessageKey), accelerator: acceleratorOf(name, mac) }
    if (name === 'view.full-screen') return { ...item, click: actions.toggleFullScreen }
    return { ...item, registerAccelerator: false, click: () => actions.run(name), ...tick(name) }
  }
  const tick = (name: Command): Item => {
    if (name.startsWith('view.language-')) return { type: 'radio', checked: name === `view.language-${ticks.language}` }
    const checked = ticks.on[name]
    if (checked === undefined) return {}
    return {
      type: 'checkbox',
      checked,
      // The tick follows what is on, and a press alone puts nothing on: no story may be open.
      click(item) {
        item.checked = !item.checked
        actions.run(name)
      },
    }
  }
  return Menu.buildFromTemplate(menuEntries(mac).map(menu))
}

/** A shortcut as Electron writes it. */
function acceleratorOf(command: Command, mac: boolean): string | undefined {
  return shortcutOf(command, mac)?.replace('Mod', 'CommandOrControl').replace('+=', '+Plus').replace('Arrow', '')
}
