import { useRef, useState } from 'react'
import { StetError } from '../shared/bridge/errors'
import { attempt } from './attempt'
import type { Workbench } from './workbench/workbench'

export interface Opening {
  open(id: string): void
  /** The story that can't be opened because its stored copy is damaged, until another one is opened. */
  damaged: string | null
}

/**
 * Opens stories. One whose stored copy is damaged is remembered, so that the page can say what to do about it;
 * `atStart` is one that the window would have begun with.
 */
export function useOpening(workbench: Workbench, atStart: string | null): Opening {
  const present = workbench.opened?.turn
  const [damaged, setDamaged] = useState(atStart === null ? null : { id: atStart, beside: present })
  const latest = useRef(0)

  const open = async (id: string) => {
    const turn = ++latest.current
    try {
      await workbench.open(id)
      if (turn === latest.current) setDamaged(null)
    } catch (error) {
      if (!(error instanceof StetError) || error.code !== 'library.damaged') throw error
      if (turn === latest.current) setDamaged({ id, beside: workbench.opened?.turn })
    }
  }
  return {
    open: (id) => void attempt(open(id)),
    damaged: damaged && damaged.beside === present ? damaged.id : null,
  }
}
