import { useState } from 'react'
import { sentenceOf, t } from '../../shared/messages/translate'
import { sentenceFor } from '../sentence'
import { knownDesks } from '../session/desks'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import styles from './desk.module.css'

interface UnsharedDialogProps {
  /** How many stories have not left this computer. */
  count: number
  onStay(): void
  onLeave(): void
  /** Shares them. Gives how many could not be; rejects with a StetError. */
  share(): Promise<number>
}

/** Asks before the window closes, while colleagues don't have what was written. */
export function UnsharedDialog({ count, onStay, onLeave, share }: UnsharedDialogProps) {
  const [left, setLeft] = useState(count)
  const [sharing, setSharing] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const shareAndLeave = async () => {
    setSharing(true)
    try {
      const still = await share()
      if (still === 0) return onLeave()
      setLeft(still)
      const problem = knownDesks().find((desk) => desk.problem !== null)?.problem
      setRefused(problem ? sentenceOf(problem) : null)
    } catch (error) {
      setRefused(sentenceFor(error))
    }
    setSharing(false)
  }
  return (
    <Dialog
      title={t('desks.quit.title', { count: left })}
      open
      onClose={onStay}
      footer={
        <>
          <span className={styles.aside}>
            <Button variant="quiet" onClick={onStay}>
              {t('desks.quit.stay')}
            </Button>
          </span>
          <Button onClick={onLeave}>{t('desks.quit.leave')}</Button>
          <Button variant="primary" aria-disabled={sharing} onClick={() => sharing || void shareAndLeave()}>
            {t(sharing ? 'desks.quit.sharing' : 'desks.quit.share')}
          </Button>
        </>
      }
    >
      <p>{t('desks.quit.body')}</p>
      <p role="alert" className={styles.refused}>
        {refused}
      </p>
    </Dialog>
  )
}
