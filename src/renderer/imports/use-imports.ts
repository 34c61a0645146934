import { useCallback, useState } from 'react'
import type { ImportOutcome } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { toast } from '../ui/toast'

export interface Imports {
  running: boolean
  /** What came of the last import, until it has been read. */
  outcome: ImportOutcome | null
  /** Asks for files, then imports them. */
  choose(): Promise<void>
  /** Imports files by their paths. */
  files(paths: string[]): Promise<void>
  read(): void
}

/** Imports, one at a time. */
export function useImports(): Imports {
  const [running, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)

  const run = async (ask: () => Promise<ImportOutcome>) => {
    if (running) return toast(t('imports.busy'))
    setRunning(true)
    try {
      const came = await ask()
      if (came.imported.length + came.failed.length > 0) setOutcome(came)
    } catch (error) {
      toast(sentenceFor(error))
    } finally {
      setRunning(false)
    }
  }

  return {
    running,
    outcome,
    choose: () => run(() => call('imports.choose', {})),
    files: (paths) => run(() => call('imports.files', { paths })),
    read: useCallback(() => setOutcome(null), []),
  }
}
