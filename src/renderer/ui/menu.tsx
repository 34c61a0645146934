import { ContextMenu as Base } from '@base-ui/react/context-menu'
import { Menu } from '@base-ui/react/menu'
import { Check, ChevronRight } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import styles from './menu.module.css'

/** One line of a menu. `still`: it says something, and there is nothing to do. */
export interface MenuEntry {
  label: string
  /** The keys that do the same. */
  hint?: string | undefined
  run(): void
  still?: boolean
  /** It is how things are now. */
  ticked?: boolean
}

/** A line that opens a menu of its own. */
export interface Submenu {
  label: string
  entries: MenuEntry[]
}

/** Entries in groups; a line is drawn between groups. */
export type MenuGroups = (MenuEntry | Submenu)[][]

/**
 * The menu of a right click or the menu key anywhere inside `area`, an element. `groups` is asked when it opens, and
 * `focusAfter` where the focus goes when it closes.
 */
export function ContextMenu({
  area,
  groups,
  focusAfter,
}: {
  area: ReactElement
  groups(): MenuGroups
  focusAfter?(): HTMLElement | null
}) {
  const [shown, setShown] = useState<MenuGroups>([])
  return (
    <Base.Root onOpenChange={(open) => open && setShown(groups())}>
      <Base.Trigger render={area} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner}>
          <Base.Popup className={styles.menu} finalFocus={focusAfter ?? true}>
            <Groups groups={shown} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/**
 * The menu of a button. `groups` may be asked when it opens. The focus goes back to the button when the menu closes, or
 * to what `focusAfter` gives.
 */
export function MenuButton({
  button,
  groups,
  focusAfter,
}: {
  button: ReactElement
  groups: MenuGroups | (() => MenuGroups)
  focusAfter?(): HTMLElement | null
}) {
  const [asked, setAsked] = useState<MenuGroups>([])
  const isAsked = typeof groups === 'function'
  return (
    <Menu.Root onOpenChange={(open) => open && isAsked && setAsked(groups())}>
      <Menu.Trigger render={button} />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={4}>
          <Menu.Popup className={styles.menu} finalFocus={focusAfter ?? true}>
            <Groups groups={isAsked ? asked : groups} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

/**
 * A menu at a place on the screen, open while it stands, with its first entry at hand. When it closes, the focus returns
 * to `field` before an entry is done.
 */
export function MenuAt(props: {
  label: string
  place: DOMRect
  field: HTMLElement
  groups: MenuGroups
  /** Which edges of the place and the menu are in line. */
  align?: 'start' | 'end'
  onClose(): void
}) {
  const { label, place, field, groups, align = 'start', onClose } = props
  const popup = useRef<HTMLDivElement>(null)
  const first = groups[0]?.[0]
  const firstLabel = first && 'run' in first && !first.still ? first.label : null
  // What comes while the person looks, such as suggestions, is at hand too, unless they have gone on to another entry.
  useEffect(() => {
    const entry = firstLabel !== null && popup.current?.querySelector<HTMLElement>('[role="menuitem"]')
    if (entry && !popup.current?.querySelector('[data-highlighted]')) entry.focus()
  }, [firstLabel])
  const leave = () => {
    onClose()
    field.focus({ preventScroll: true })
  }
  const leaving = groups.map((entries) =>
    entries.map((entry) => ('run' in entry ? { ...entry, run: () => (leave(), entry.run()) } : entry)),
  )
  return (
    <Menu.Root open onOpenChange={(open) => open || leave()}>
      <Menu.Portal>
        <Menu.Positioner
          className={styles.positioner}
          anchor={{ getBoundingClientRect: () => place, contextElement: field }}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <Menu.Popup ref={popup} className={styles.menu} aria-label={label} finalFocus={() => field}>
            <Groups groups={leaving} />
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
          <Menu.Item key={entry.label} className={styles.entry} disabled={entry.still ?? false} onClick={entry.run}>
            {entry.label}
            {entry.ticked && <Check size={14} aria-hidden />}
            {entry.hint !== undefined && <kbd aria-hidden>{entry.hint}</kbd>}
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
      <Menu.SubmenuTrigger className={styles.entry}>
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
