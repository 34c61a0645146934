import { useRef, useState } from 'react'
import type { ImportedReferences } from '../../shared/bridge/references'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { undoAct } from '../tell-act'
import { toast } from '../ui/toast'

export interface ReferenceImport {
  running: boolean
  /** What came of the last import, until it has been read. */
  outcome: ImportedReferences | null
  /** Asks for files, then imports them. */
  choose(): Promise<void>
  /** Imports files of references by their paths. */
  files(paths: string[]): Promise<void>
  /** What is still being read is not to stay. */
  cancel(): void
  read(): void
}

/** Imports references into the library, one import at a time. */
export function useReferenceImport(): ReferenceImport {
  const [running, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<ImportedReferences | null>(null)
  const cancelled = useRef(false)

  const files = async (paths: string[]) => {
    if (running) return toast(t('references.busy'))
    cancelled.current = false
    setRunning(true)
    try {
      const came = await call('references.files', { paths })
      if (!cancelled.current) setOutcome(came)
      else if (came.added + came.leftInAll > 0) await undoAct(came.act.id)
    } catch (error) {
      toast(sentenceFor(error))
    } finally {
      setRunning(false)
    }
  }

  return {
    running,
    outcome,
    files,
    async choose() {
      await attempt(call('references.choose', {}).then((paths) => (paths.length > 0 ? files(paths) : undefined)))
    },
    cancel: () => {
      cancelled.current = true
    },
    read: () => setOutcome(null),
  }
}
