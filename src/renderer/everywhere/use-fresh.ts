import { useEffect, useState } from 'react'
import { on } from '../bridge'
import { sentenceFor } from '../sentence'
import { toast } from '../ui/toast'

const QUIET_MS = 200

/** Calls back once stories have changed and it is quiet again. Gives the way to stop. */
export function onceChanged(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = on('articles.changed', () => {
    clearTimeout(timer)
    timer = setTimeout(listener, QUIET_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** What the library says, read again whenever stories have changed; null until it has answered. `read` must not change. */
export function useFresh<T>(read: () => Promise<T>): T | null {
  const [known, setKnown] = useState<T | null>(null)
  useEffect(() => {
    let current = true
    const ask = () =>
      read().then(
        (answer) => current && setKnown(answer),
        (error: unknown) => current && toast(sentenceFor(error)),
      )
    void ask()
    const stop = onceChanged(() => void ask())
    return () => {
      current = false
      stop()
    }
  }, [read])
  return known
}
