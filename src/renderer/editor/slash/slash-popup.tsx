import { useEffect, useId, useSyncExternalStore } from 'react'
import { t } from '../../../shared/messages/translate'
import { FORMAT_ICONS } from '../../ui/format-icons'
import { Shortcut } from '../../ui/shortcut'
import { commandFor, nameOf } from '../formats'
import { LinePopup } from '../popup/line-popup'
import { useVirtualFocus } from '../popup/virtual-focus'
import type { Writing } from '../surface/writing'
import type { Entry } from './entries'
import type { Choosing, SlashMenu } from './slash-menu'
import styles from './slash-popup.module.css'

/** The menu of what can be put in, below the line where a slash was typed. */
export function SlashPopup({ writing, menu }: { writing: Writing; menu: SlashMenu }) {
  const choosing = useSyncExternalStore(menu.subscribe, menu.get)
  return choosing && <Popup writing={writing} menu={menu} choosing={choosing} />
}

function Popup({ writing: { editor }, menu, choosing }: { writing: Writing; menu: SlashMenu; choosing: Choosing }) {
  const { place, entries, active } = choosing
  const id = useId()
  const activeId = `${id}-${active}`
  useVirtualFocus(editor, { list: id, active: activeId })
  useEffect(() => document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' }), [activeId])
  const first = entries[active]

  return (
    <LinePopup editor={editor} place={place} label={t('slash.title')} className={styles.popup} onClose={menu.close}>
      {/* It can be focused by script alone: a press on it must leave the caret where it is. */}
      <div
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={t('slash.title')}
        className={styles.list}
        onMouseDown={(event) => event.preventDefault()}
      >
        {entries.map((entry, index) => (
          <Line
            key={entry.format}
            id={`${id}-${index}`}
            entry={entry}
            active={index === active}
            onPoint={() => index === active || menu.setActive(index)}
            onChoose={() => menu.choose(entry)}
          />
        ))}
      </div>
      {entries.length === 0 && (
        <p className={styles.none} aria-hidden>
          {t('slash.none')}
        </p>
      )}
      <p role="status" className="unseen">
        {t('slash.found', { count: entries.length, first: first ? nameOf(first.format) : '' })}
      </p>
    </LinePopup>
  )
}

function Line(props: { id: string; entry: Entry; active: boolean; onPoint(): void; onChoose(): void }) {
  const { id, entry, active, onPoint, onChoose } = props
  const { format, typed } = entry
  const Icon = FORMAT_ICONS[commandFor(format)]
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <Icon size={16} aria-hidden className={styles.icon} />
      <span>{nameOf(format)}</span>
      {typed === undefined ? <Shortcut command={commandFor(format)} /> : <kbd aria-hidden>{typed}</kbd>}
    </div>
  )
}
