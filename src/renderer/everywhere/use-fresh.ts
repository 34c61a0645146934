import { useEffect, useState } from 'react'
import { onceChanged } from '../once-changed'
import { sentenceFor } from '../sentence'
import { toast } from '../ui/toast'

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
