import { useEffect, useState } from 'react'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call, on } from '../bridge'
import { toast } from '../ui/toast'

/** Asks for a vocabulary file and brings it in; what came of it is told, with a way back. `onChanged` hears of each. */
export function useImport(onChanged: () => void): { progress: string | null; choose(): Promise<void> } {
  const [running, setRunning] = useState(false)
  const [done, setDone] = useState(0)
  useEffect(
    () =>
      on('library.progress', ({ work, done: steps, total }) => {
        if (work === 'importing') setDone(steps / total)
      }),
    [],
  )

  const bringIn = async () => {
    const outcome = await call('vocabulary.import', {})
    if (outcome === null) return
    const { id, name, terms, retired, nameless } = outcome
    onChanged()
    toast(t('vocabulary.imported', { name, terms, left: retired + nameless }), {
      label: t('app.undo'),
      run: () => void attempt(call('vocabulary.takeBack', { id }).then(onChanged)),
    })
  }
  return {
    progress: running ? t('vocabulary.importing', { done }) : null,
    async choose() {
      setDone(0)
      setRunning(true)
      await attempt(bringIn())
      setRunning(false)
    },
  }
}
