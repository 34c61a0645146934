import { useEffect, useState } from 'react'
import type { Progress } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ProgressBar } from '../ui/progress-bar'
import styles from './exporting.module.css'

/** Milliseconds after which something that runs is worth a word. */
const SOON = 300

/** That a site is written, and how far that has come. Stories are read before the first is written. */
export function SiteRunning({ progress: { done, total }, onStop }: { progress: Progress; onStop(): void }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SOON)
    return () => clearTimeout(timer)
  }, [])
  return (
    slow && (
      <Dialog
        open
        title={t('site.running')}
        onClose={onStop}
        footer={<Button onClick={onStop}>{t('site.stop')}</Button>}
      >
        <div className={styles.running}>
          <ProgressBar aria-label={t('site.running')} done={done} total={total} />
          <p>{total > 0 ? t('site.progress', { done, total }) : '\u00A0'}</p>
        </div>
      </Dialog>
    )
  )
}
