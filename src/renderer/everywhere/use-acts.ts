import { useEffect, useRef, useState } from 'react'
import type { Act } from '../../shared/bridge/acts'
import type { Progress } from '../../shared/bridge/care'
import { attempt } from '../attempt'
import { on } from '../bridge'
import { tellAct, undoAct } from '../tell-act'
import { commandOf } from '../ui/commands'
import { isMac } from '../ui/platform'

export interface Acts {
  /** How far the present change has come; null while none runs or there is nothing to tell yet. */
  progress: Progress | null
  running: boolean
  /**
   * Saves what is open, changes stories as one act, says what came of it and offers to take it back. `said` is given how
   * many stories changed. Gives whether it worked.
   */
  run(act: () => Promise<Act>, said: (stories: number) => string): Promise<boolean>
}

/**
 * Changes of many stories, one after the other; the undo key takes back the last of them. `save` saves what is open, and
 * rejects when it can't.
 */
export function useActs(save: () => Promise<void>): Acts {
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => on('library.progress', (next) => next.work === 'acting' && setProgress(next)), [])

  const last = useRef<string | null>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (commandOf(event, isMac) !== 'edit.undo' || isTyping(event.target) || last.current === null) return
      event.preventDefault()
      void undoAct(last.current)
      last.current = null
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [])

  return {
    running,
    progress: running ? progress : null,
    async run(act, said) {
      setProgress(null)
      setRunning(true)
      const done = await attempt(
        save()
          .then(act)
          .then((changed) => {
            if (tellAct(changed, said)) last.current = changed.id
          }),
      )
      setRunning(false)
      return done
    },
  }
}

/** Whether undo belongs to the field that the person is typing in. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input:not([type="checkbox"], [type="radio"])')
}
