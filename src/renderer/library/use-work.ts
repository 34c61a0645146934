import { useEffect, useState } from 'react'
import type { Progress } from '../../shared/bridge/care'
import { on } from '../bridge'

/** Follows work on many stories that was begun here: how far it has come, or null while there is nothing to tell. */
export function useWork(): { progress: Progress | null; during<T>(work: Promise<T>): Promise<T> } {
  const [running, setRunning] = useState(0)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => on('library.progress', (next) => isOnStories(next) && setProgress(next)), [])
  const during = async <T>(work: Promise<T>): Promise<T> => {
    setProgress(null)
    setRunning((count) => count + 1)
    try {
      return await work
    } finally {
      setRunning((count) => count - 1)
    }
  }
  return { progress: running > 0 ? progress : null, during }
}

function isOnStories({ work }: Progress): boolean {
  return work !== 'backing-up' && work !== 'importing'
}
