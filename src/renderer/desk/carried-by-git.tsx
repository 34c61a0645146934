import { useEffect, useState } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { learnDesks } from '../session/desks'
import { Button } from '../ui/button'
import { CheckField } from '../ui/choice-field'
import { useNow } from '../ui/use-now'
import { ago } from './ago'
import styles from './carried-by-git.module.css'

/** Whether Git carries a desk's folder, and how that goes. Nothing where the folder is no work tree and Git is off. */
export function CarriedByGit({ desk }: { desk: DeskStatus }) {
  const { id, folder, git, paused } = desk
  const isWorkTree = useWorkTree(folder)
  const [working, setWorking] = useState(false)
  /** What was asked for and is not yet so. */
  const [asked, setAsked] = useState<boolean | null>(null)
  const now = useNow()
  if (git === null && !isWorkTree) return null

  const during = async (work: Promise<unknown>) => {
    setWorking(true)
    await attempt(work)
    setWorking(false)
  }
  const turn = async (on: boolean) => {
    setAsked(on)
    await during(call('desk.change', { desk: id, git: on }).then(learnDesks))
    setAsked(null)
  }
  const exchange = () => during(call('desk.sync', { desk: id }).then(learnDesks))
  return (
    <div className={styles.git}>
      <CheckField
        label={t('desks.git')}
        help={t('desks.git.help')}
        checked={asked ?? git !== null}
        onValue={(on) => void turn(on)}
      />
      {git && !paused && (
        <p className={styles.last}>
          <span role="status">
            {working
              ? t('desks.git.working')
              : git.carriedAt === null
                ? t('desks.git.never')
                : t('desks.git.carried', { when: ago(git.carriedAt, Math.max(now, Date.parse(git.carriedAt))) })}
          </span>
          <Button variant="quiet" aria-disabled={working} onClick={() => working || void exchange()}>
            {t('desks.git.exchange')}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Whether a folder is a Git work tree; one that can't be looked at now is none. */
function useWorkTree(folder: string): boolean {
  const [tree, setTree] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    call('desk.look', { folder }).then(
      (found) => current && setTree(found.workTree ? folder : null),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [folder])
  return tree === folder
}
