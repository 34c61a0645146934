import { useCallback, useEffect, useState } from 'react'
import type { Progress } from '../../shared/bridge/care'
import type { ImportOutcome } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call, on } from '../bridge'
import { undoAct } from '../tell-act'
import { toast } from '../ui/toast'

export interface Imports {
  running: boolean
  /** How far the import has come that runs; null while there is nothing to tell. */
  progress: Progress | null
  /** What came of the last import, until it has been read. */
  outcome: ImportOutcome | null
  /** Asks for files or a folder, then imports what is in them. */
  choose(what?: { folder: boolean }): Promise<void>
  /** Imports files and folders by their paths. */
  files(paths: string[]): Promise<void>
  clipboard(): Promise<void>
  /** Imports what was skipped because the library has it, or is the story of. */
  again(known: Pick<ImportOutcome['known'][number], 'hash' | 'path'>[]): Promise<void>
  /** What has come in stays. */
  stop(): void
  undo(act: string): Promise<void>
  read(): void
}

/** Imports, one at a time. */
export function useImports(): Imports {
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)
  useEffect(() => on('library.progress', (next) => next.work === 'importing' && setProgress(next)), [])

  const run = async (ask: () => Promise<ImportOutcome>) => {
    if (running) return toast(t('imports.busy'))
    setProgress(null)
    setRunning(true)
    await attempt(ask().then((came) => hasNews(came) && setOutcome(came)))
    setRunning(false)
  }
  const files = (paths: string[]) => run(() => call('imports.files', { paths }))

  return {
    running,
    progress,
    outcome,
    files,
    async choose(what = { folder: false }) {
      if (running) return toast(t('imports.busy'))
      await attempt(call('imports.choose', what).then((paths) => (paths.length > 0 ? files(paths) : undefined)))
    },
    clipboard: () => run(() => call('imports.clipboard', {})),
    again(known) {
      const again = known.map(({ hash }) => hash)
      const paths = [...new Set(known.flatMap(({ path }) => path ?? []))]
      return run(() =>
        paths.length > 0 ? call('imports.files', { paths, again }) : call('imports.clipboard', { again }),
      )
    },
    stop: () => void attempt(call('imports.stop', {})),
    async undo(act) {
      await undoAct(act)
      toast(t('imports.undone'))
    },
    read: useCallback(() => setOutcome(null), []),
  }
}

function hasNews({ imported, sent, returned, known, failed, others, unread }: ImportOutcome): boolean {
  return imported.length + sent.length + returned.length + known.length + failed.length + others + unread > 0
}
