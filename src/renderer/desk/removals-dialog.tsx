import { useEffect, useState } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import styles from './desk.module.css'

/** So many are named. */
const NAMED = 50

/** Asks what becomes of stories that others removed, where they are so many that it may be a mistake. */
export function RemovalsDialog({ desk, onClose }: { desk: DeskStatus; onClose(): void }) {
  const [asked] = useState(desk.removals)
  const [titles, setTitles] = useState<{ id: string; title: string }[]>([])
  useEffect(() => {
    let current = true
    void attempt(call('articles.rows', { ids: asked.slice(0, NAMED) }).then((rows) => current && setTitles(rows)))
    return () => {
      current = false
    }
  }, [asked])
  const answer = (take: boolean) => {
    onClose()
    void attempt(call('desk.removals', { desk: desk.id, take }))
  }
  const more = asked.length - titles.length
  return (
    <Dialog
      title={t('desks.removals.title', { count: asked.length })}
      open
      onClose={onClose}
      footer={
        <>
          <span className={styles.aside}>
            <Button variant="quiet" onClick={onClose}>
              {t('desks.removals.later')}
            </Button>
          </span>
          <Button onClick={() => answer(true)}>{t('desks.removals.take')}</Button>
          <Button variant="primary" onClick={() => answer(false)}>
            {t('desks.removals.keep')}
          </Button>
        </>
      }
    >
      <p>{t('desks.removals.body', { name: desk.name })}</p>
      <ul className={styles.titles} aria-label={t('library.stories')}>
        {titles.map(({ id, title }) => (
          <li key={id} dir="auto">
            {title === '' ? t('library.untitled') : title}
          </li>
        ))}
        {titles.length > 0 && more > 0 && <li>{t('desks.removals.more', { count: more })}</li>}
      </ul>
    </Dialog>
  )
}
