import { ContextMenu as Base } from '@base-ui/react/context-menu'
import { Menu } from '@base-ui/react/menu'
import { ChevronRight } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import styles from './menu.module.css'

/** One line of a menu. */
export interface MenuEntry {
  label: string
  run(): void
}

/** A line that opens a menu of its own. */
export interface Submenu {
  label: string
  entries: MenuEntry[]
}

/** Entries in groups; a line is drawn between groups. */
export type MenuGroups = (MenuEntry | Submenu)[][]

/** The menu of a right click or the menu key anywhere inside `area`, an element. `groups` is asked when it opens. */
export function ContextMenu({ area, groups }: { area: ReactElement; groups(): MenuGroups }) {
  const [shown, setShown] = useState<MenuGroups>([])
  return (
    <Base.Root onOpenChange={(open) => open && setShown(groups())}>
      <Base.Trigger render={area} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner}>
          <Base.Popup className={styles.menu}>
            <Groups groups={shown} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** The menu of a button. */
export function MenuButton({ button, groups }: { button: ReactElement; groups: MenuGroups }) {
  return (
    <Menu.Root>
      <Menu.Trigger render={button} />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={4}>
          <Menu.Popup className={styles.menu}>
            <Groups groups={groups} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Groups({ groups }: { groups: MenuGroups }) {
  return groups.map((entries, index) => (
    <Menu.Group key={entries[0]?.label}>
      {index > 0 && <Menu.Separator className={styles.separator} />}
      {entries.map((entry) =>
        'run' in entry ? (
          <Menu.Item key={entry.label} className={styles.entry} onClick={entry.run}>
            {entry.label}
          </Menu.Item>
        ) : (
          <Nested key={entry.label} {...entry} />
        ),
      )}
    </Menu.Group>
  ))
}

function Nested({ label, entries }: Submenu) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={`${styles.entry} ${styles.nested}`}>
        {label}
        <ChevronRight size={14} aria-hidden className={styles.arrow} />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={2} alignOffset={-6}>
          <Menu.Popup className={styles.menu}>
            <Groups groups={[entries]} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}
