import { useEffect, useState } from 'react'
import type { Act } from '../../shared/bridge/acts'
import type { Progress } from '../../shared/bridge/care'
import { attempt } from '../attempt'
import { on } from '../bridge'
import { takeBackByKey } from '../take-back'
import { tellAct } from '../tell-act'

export interface Acts {
  /** How far the present change has come; null while none runs or there is nothing to tell yet. */
  progress: Progress | null
  running: boolean
  /**
   * Saves what is open, changes stories as one act, says what came of it and offers to take it back. `said` is given how
   * many stories changed; `takeBack` is for what the act can't take back. Gives whether it worked.
   */
  run(act: () => Promise<Act>, said: (stories: number) => string, takeBack?: () => Promise<void>): Promise<boolean>
}

/**
 * Changes of many stories, one after the other; the undo key takes back the last of them. `save` saves what is open, and
 * rejects when it can't.
 */
export function useActs(save: () => Promise<void>): Acts {
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => on('library.progress', (next) => next.work === 'acting' && setProgress(next)), [])

  useEffect(() => {
    document.addEventListener('keydown', takeBackByKey, true)
    return () => document.removeEventListener('keydown', takeBackByKey, true)
  }, [])

  return {
    running,
    progress: running ? progress : null,
    async run(act, said, takeBack) {
      setProgress(null)
      setRunning(true)
      const done = await attempt(
        save()
          .then(act)
          .then((changed) => tellAct(changed, said, takeBack)),
      )
      setRunning(false)
      return done
    },
  }
}
