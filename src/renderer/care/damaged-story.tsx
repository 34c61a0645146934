import { useEffect, useState } from 'react'
import type { Damage } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import { toast } from '../ui/toast'
import styles from './care.module.css'
import { moment } from './moment'

interface DamagedStoryProps {
  id: string
  readOnly: boolean
  /** A good version has taken the place of the damaged copy. */
  onRecovered(): void
  onBackups(): void
}

/** What stands on the page in the place of a story whose stored copy is damaged. */
export function DamagedStory({ id, readOnly, onRecovered, onBackups }: DamagedStoryProps) {
  const [found, setFound] = useState<{ damage: Damage | undefined } | null>(null)
  const [running, setRunning] = useState(false)
  useEffect(() => {
    let current = true
    call('library.damage', {}).then(
      (all) => current && setFound({ damage: all.find((each) => each.id === id) }),
      (error: unknown) => current && toast(sentenceFor(error)),
    )
    return () => {
      current = false
    }
  }, [id])

  const good = found?.damage?.good ?? null
  const recover = async ({ revision, at }: NonNullable<Damage['good']>) => {
    setRunning(true)
    if (await attempt(call('library.recover', { story: id, revision }))) {
      toast(t('care.damaged.opened', { at: moment(at) }))
      onRecovered()
    } else setRunning(false)
  }

  return (
    <section className={styles.damaged} aria-labelledby="damaged-story">
      <h1 id="damaged-story" className={styles.title}>
        {t('care.damaged.title')}
      </h1>
      {found?.damage?.title && (
        <p className={styles.story} dir="auto">
          {found.damage.title}
        </p>
      )}
      <p>{t('care.damaged.body')}</p>
      <p role="status">{found === null ? t('care.damaged.looking') : rescueOf(good)}</p>
      <p className={styles.choices}>
        {good && (
          <Button variant="primary" disabled={running || readOnly} onClick={() => void recover(good)}>
            {t('care.damaged.open')}
          </Button>
        )}
        {found && !good && <Button onClick={onBackups}>{t('care.damaged.backups')}</Button>}
      </p>
    </section>
  )
}

function rescueOf(good: Damage['good']): string {
  return good ? t('care.damaged.good', { at: moment(good.at) }) : t('care.damaged.none')
}
