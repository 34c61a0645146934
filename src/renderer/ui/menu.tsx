import { ContextMenu as Base } from '@base-ui/react/context-menu'
import { type ReactElement, useState } from 'react'
import styles from './menu.module.css'

/** One line of a menu. */
export interface MenuEntry {
  label: string
  run(): void
}

/** Entries in groups; a line is drawn between groups. */
export type MenuGroups = MenuEntry[][]

/** The menu of a right click or the menu key anywhere inside `area`, an element. `groups` is asked when it opens. */
export function ContextMenu({ area, groups }: { area: ReactElement; groups(): MenuGroups }) {
  const [shown, setShown] = useState<MenuGroups>([])
  return (
    <Base.Root onOpenChange={(open) => open && setShown(groups())}>
      <Base.Trigger render={area} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner}>
          <Base.Popup className={styles.menu}>
            {shown.map((entries, index) => (
              <Base.Group key={entries[0]?.label}>
                {index > 0 && <Base.Separator className={styles.separator} />}
                {entries.map(({ label, run }) => (
                  <Base.Item key={label} className={styles.entry} onClick={run}>
                    {label}
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
