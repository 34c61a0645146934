import { type FocusEvent, type ToggleEvent, useEffect, useId, useRef, useState } from 'react'
import type { Article } from '../../shared/article/article'
import { t } from '../../shared/messages/translate'
import { useSession } from '../session/use-story'
import { Button } from '../ui/button'
import styles from './status.module.css'

/** Ways to get a story out of the window, as it is now. */
export interface TakeOut {
  copy(article: Article): void
  save(article: Article): Promise<void>
}

/** Says that the story is not saved and why; a press shows what can be done about it. */
export function Unsaved({ reason, takeOut }: { reason: string; takeOut: TakeOut }) {
  const id = useId()
  const session = useSession()
  const popup = useRef<HTMLDivElement>(null)
  /** Where the person was writing, and whether they are in here now. */
  const focus = useRef<{ before: EventTarget | null; inside: boolean }>({ before: null, inside: false })
  const [trying, setTrying] = useState(false)
  // When the story is saved after all and this goes, whoever is in it goes back to where they were.
  useEffect(() => {
    const { current } = focus
    return () => {
      if (current.inside && current.before instanceof HTMLElement) current.before.focus()
    }
  }, [])

  const tryNow = async () => {
    setTrying(true)
    // What failed again is said where it stands already.
    await session.flush().catch(() => {})
    setTrying(false)
  }
  const entered = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) focus.current.before = relatedTarget
    focus.current.inside = true
  }
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    focus.current.inside = currentTarget.contains(relatedTarget)
  }
  const toggled = (event: ToggleEvent) => {
    if (event.newState === 'open') popup.current?.querySelector('button')?.focus()
  }

  return (
    <span className={styles.failed} onFocus={entered} onBlur={left}>
      <span role="status" className={styles.save} data-state="failed">
        <button type="button" className={styles.why} popoverTarget={id}>
          <span className={styles.dot} />
          <span className={styles.reason}>{t('status.failed', { reason })}</span>
        </button>
      </span>
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('care.unsaved.title')}
        className={styles.unsaved}
        onToggle={toggled}
      >
        <p className={styles.sentence}>{reason}</p>
        <p>{t('care.unsaved.keeps-trying')}</p>
        <div className={styles.ways}>
          <Button variant="primary" aria-disabled={trying} onClick={() => trying || void tryNow()}>
            {t('care.unsaved.try')}
          </Button>
          <Button onClick={() => takeOut.copy(session.article)}>{t('care.unsaved.copy')}</Button>
          <Button onClick={() => void takeOut.save(session.article)}>{t('care.unsaved.save-copy')}</Button>
        </div>
      </div>
    </span>
  )
}
