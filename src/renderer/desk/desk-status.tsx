import { type ToggleEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../shared/messages/translate'
import { useDesks } from '../session/desks'
import { DeskCard } from './desk-card'
import { mostPressing } from './desk-state'
import styles from './desk-status.module.css'

interface DeskStatusMarkProps {
  /** Asks about removals of a desk that wait for consent. */
  onRemovals(desk: string): void
  /** Asks for what opens an encrypted desk. */
  onUnlock(desk: string): void
  onSettings(): void
}

/** The desks in the status bar: how they stand, and on a press what there is to know and to do. Nothing where there is none. */
export function DeskStatusMark({ onRemovals, onUnlock, onSettings }: DeskStatusMarkProps) {
  const id = useId()
  const desks = useDesks()
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const state = mostPressing(desks)
  const [first] = desks
  if (!state || !first) return null

  const toggled = (event: ToggleEvent) => {
    flushSync(() => setOpen(event.newState === 'open'))
    if (event.newState === 'open') panel.current?.querySelector('button')?.focus()
  }
  const close = () => panel.current?.hidePopover()
  return (
    <>
      <span role="status" className={styles.mark} data-urgency={state.urgency}>
        <button type="button" className={styles.button} popoverTarget={id}>
          <span className={styles.dot} />
          <span className={styles.words}>
            {desks.length === 1
              ? t('desks.mark', { name: first.name, state: state.words })
              : t('desks.mark.several', { count: desks.length, state: state.words })}
          </span>
        </button>
      </span>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('desks.panel')}
        className={styles.panel}
        onToggle={toggled}
      >
        {open &&
          desks.map((desk) => (
            <DeskCard
              key={desk.id}
              desk={desk}
              onRemovals={() => {
                close()
                onRemovals(desk.id)
              }}
              onUnlock={() => {
                close()
                onUnlock(desk.id)
              }}
              onSettings={() => {
                close()
                onSettings()
              }}
            />
          ))}
      </div>
    </>
  )
}
