import { sentenceOf, t } from '../../shared/messages/translate'
import { useSessionState } from '../session/use-story'
import styles from './status.module.css'
import { type TakeOut, Unsaved } from './unsaved'

/** Whether what is on the page is also on the disk. Where it is not, a press says more and offers ways out. */
export function SaveMark({ takeOut }: { takeOut: TakeOut }) {
  const saving = useSessionState((session) => session.saving)
  if (saving.state === 'failed') return <Unsaved reason={sentenceOf(saving.problem)} takeOut={takeOut} />
  return (
    <span role="status" className={styles.save} data-state={saving.state}>
      <span className={styles.dot} />
      <span className={styles.reason}>{t(`status.${saving.state}`)}</span>
    </span>
  )
}
