import { useEffect, useState } from 'react'
import type { Backup, PastRecovery } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { toast } from '../ui/toast'
import { WorkButton } from '../ui/work-button'
import styles from './care.module.css'
import { LastRecovery } from './last-recovery'
import { shortMoment } from './moment'
import { size } from './size'

interface Kept {
  folder: string
  /** Newest first. */
  backups: Backup[]
  recovery: PastRecovery | null
}

/** The copies of the library that Stet keeps, another one at once, and when one of them was last needed. */
export function BackupsDialog({ readOnly, onClose }: { readOnly: boolean; onClose(): void }) {
  const [kept, setKept] = useState<Kept | null>(null)
  const [running, setRunning] = useState(false)
  useEffect(() => {
    let current = true
    readKept().then(
      (now) => current && setKept(now),
      (error: unknown) => current && toast(sentenceFor(error)),
    )
    return () => {
      current = false
    }
  }, [])

  const backUp = async () => {
    setRunning(true)
    const done = await attempt(call('library.backUp', {}).then(readKept).then(setKept))
    setRunning(false)
    if (done) toast(t('care.backups.done'))
  }
  const newest = kept?.backups[0]

  return (
    <Dialog
      open
      title={t('care.backups.title')}
      onClose={onClose}
      footer={
        <>
          <WorkButton
            disabled={readOnly || running}
            onClick={() => void backUp()}
            working={running}
            label={t('care.backups.now')}
            doing={t('care.backups.running')}
          />
          <Button variant="primary" onClick={onClose}>
            {t('care.backups.close')}
          </Button>
        </>
      }
    >
      <p>{t('care.backups.body')}</p>
      {kept && kept.backups.length === 0 && <p>{t('care.backups.empty')}</p>}
      {kept && newest && (
        <>
          <BackupTable backups={kept.backups} />
          <p className={styles.where}>
            <span>
              {t('care.backups.where')} <bdi className={styles.path}>{kept.folder}</bdi>
            </span>
            <Button
              variant="quiet"
              onClick={() => void attempt(call('app.showFile', { path: `${kept.folder}/${newest.name}` }))}
            >
              {t('care.backups.show')}
            </Button>
          </p>
        </>
      )}
      {kept?.recovery && <LastRecovery recovery={kept.recovery} />}
    </Dialog>
  )
}

function BackupTable({ backups }: { backups: Backup[] }) {
  return (
    <div className={styles.backups}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('care.backups.at')}</th>
            <th scope="col">{t('care.backups.kind')}</th>
            <th scope="col" className={styles.size}>
              {t('care.backups.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map(({ name, at, kind, size: bytes }) => (
            <tr key={name}>
              <td className={styles.at}>{shortMoment(at)}</td>
              <td>{t(`care.backups.${kind}`)}</td>
              <td className={styles.size}>{size(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function readKept(): Promise<Kept> {
  const [{ library }, backups, recovery] = await Promise.all([
    call('app.info', {}),
    call('library.backups', {}),
    call('library.lastRecovery', {}),
  ])
  return { folder: `${library}/backups`, recovery, backups: backups.sort((a, b) => b.at.localeCompare(a.at)) }
}
