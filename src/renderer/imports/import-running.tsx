import type { Progress } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ProgressBar } from '../ui/progress-bar'
import styles from './imports.module.css'

/** That an import runs, and how far it has come. */
export function ImportRunning({ progress, onStop }: { progress: Progress | null; onStop(): void }) {
  const { done, total } = progress ?? { done: 0, total: 0 }
  return (
    <Dialog
      open
      title={t('imports.running')}
      onClose={onStop}
      footer={<Button onClick={onStop}>{t('imports.stop')}</Button>}
    >
      <div className={styles.running}>
        <ProgressBar aria-label={t('imports.running')} done={done} total={total > 1 ? total : 0} />
        <p>{total > 1 ? t('imports.progress', { done, total }) : '\u00A0'}</p>
      </div>
    </Dialog>
  )
}
