import { useCallback, useState } from 'react'
import type { InspectorTab } from './inspector/tab-list'
import type { PaneSizes } from './panes/arrange'

export interface InspectorPlace {
  open: boolean
  /** Whether it lies over the page, and whether it is open there. */
  over: boolean
  overOpen: boolean
  setOpen(open: boolean): void
  setOverOpen(open: boolean): void
  setOver(over: boolean): void
  show(tab: InspectorTab): void
}

/** The inspector's place: beside the page, as it is remembered, or over it where the window is narrow, closed at first. */
export function useInspectorPlace(
  { inspectorOpen }: PaneSizes,
  setPanes: (change: { inspectorOpen?: boolean; inspectorTab?: InspectorTab }) => void,
): InspectorPlace {
  const [over, setOver] = useState(false)
  const [overOpen, setOverOpen] = useState(false)
  const setOpen = (open: boolean) => (over ? setOverOpen(open) : setPanes({ inspectorOpen: open }))
  return {
    open: over ? overOpen : inspectorOpen,
    over,
    overOpen,
    setOpen,
    setOverOpen,
    setOver: useCallback((now: boolean) => {
      setOver(now)
      setOverOpen(false)
    }, []),
    show(inspectorTab) {
      setPanes({ inspectorTab })
      setOpen(true)
    },
  }
}
