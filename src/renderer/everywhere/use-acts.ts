import { useEffect, useRef, useState } from 'react'
import type { Act } from '../../shared/bridge/acts'
import type { Progress } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call, on } from '../bridge'
import { sentenceFor } from '../sentence'
import { commandOf } from '../ui/commands'
import { isMac } from '../ui/platform'
import { toast } from '../ui/toast'

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
      void attempt(call('acts.undo', { act: last.current }))
      last.current = null
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [])

  const tell = ({ id, stories }: Act, said: (stories: number) => string) => {
    if (stories === 0) return toast(t('everywhere.nothing-changed'))
    last.current = id
    toast(said(stories), { label: t('app.undo'), run: () => void attempt(call('acts.undo', { act: id })) })
  }
  const during = async (work: () => Promise<void>) => {
    setProgress(null)
    setRunning(true)
    try {
      await work()
      return true
    } catch (error) {
      toast(sentenceFor(error))
      return false
    } finally {
      setRunning(false)
    }
  }
  return {
    running,
    progress: running ? progress : null,
    run: (act, said) =>
      during(async () => {
        await save()
        tell(await act(), said)
      }),
  }
}

/** Whether undo belongs to the field that the person is typing in. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input:not([type="checkbox"], [type="radio"])')
}
