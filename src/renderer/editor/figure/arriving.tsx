import { useEffect, useId, useState } from 'react'
import { sentenceOf, t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProgressBar } from '../../ui/progress-bar'
import { forgetRefused, useArrivals } from './arrivals'
import styles from './arriving.module.css'

/** Work that is over sooner is not worth a word. */
const PATIENCE_MS = 400

/** How far pictures on their way in have come, and why some of them did not. */
export function Arriving() {
  const { progress, refused } = useArrivals()
  return (
    <>
      {progress && <Progress {...progress} />}
      <Dialog
        title={t('figure.refused', { count: refused.length })}
        open={refused.length > 0}
        onClose={forgetRefused}
        footer={
          <Button variant="primary" onClick={forgetRefused}>
            {t('figure.done')}
          </Button>
        }
      >
        <ul className={styles.refused}>
          {refused.map((problem, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- files may have the same name, and the list never changes
            <li key={index}>{sentenceOf(problem)}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

function Progress({ done, total }: { done: number; total: number }) {
  const id = useId()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    shown && (
      <div className={styles.progress} role="status">
        <label htmlFor={id}>{t('figure.arriving', { done: done + 1, total })}</label>
        <ProgressBar id={id} done={done} total={total} />
      </div>
    )
  )
}
