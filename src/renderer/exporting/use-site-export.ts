import { useEffect, useState } from 'react'
import type { Progress } from '../../shared/bridge/care'
import { attempt } from '../attempt'
import { call, on } from '../bridge'
import { exportSite } from './export-site'

export interface SiteExport {
  /** How far the writing has come; null while none is under way. */
  progress: Progress | null
  /** Asks for a folder and writes the site. */
  run(): void
  /** What has been written stays. */
  stop(): void
}

/** The export of the site, one at a time. `onDisputed` goes to a story that conflicts keep out of it. */
export function useSiteExport(onDisputed: (story: string) => void): SiteExport {
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => on('library.progress', (next) => next.work === 'exporting' && setProgress(next)), [])
  const run = async () => {
    if (running) return
    setProgress(null)
    setRunning(true)
    await exportSite(onDisputed)
    setRunning(false)
  }
  return { progress: running ? progress : null, run: () => void run(), stop: () => void attempt(call('site.stop', {})) }
}
