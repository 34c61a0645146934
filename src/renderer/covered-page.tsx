import { type CSSProperties, type FocusEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './newsroom.module.css'

/**
 * The page, and what may stand in its place for a while. The page stays as it is underneath, out of reach; when it is
 * uncovered the caret is where it was.
 */
export function CoveredPage({ zoom, cover, children }: { zoom: number; cover: ReactNode; children: ReactNode }) {
  const left = useRef<{ field: HTMLElement; range: Range | null } | null>(null)
  const isCovered = Boolean(cover)
  const wasCovered = useRef(false)

  const remember = ({ target }: FocusEvent<HTMLElement>) => {
    const selection = getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    left.current = { field: target, range: range && target.contains(range.startContainer) ? range.cloneRange() : null }
  }

  useLayoutEffect(() => {
    if (wasCovered.current && !isCovered && left.current) comeBack(left.current)
    wasCovered.current = isCovered
  }, [isCovered])

  return (
    <div className={styles.page} style={{ '--zoom': zoom } as CSSProperties}>
      <div className={styles.under} inert={isCovered} onBlur={remember}>
        {children}
      </div>
      {cover}
    </div>
  )
}

function comeBack({ field, range }: { field: HTMLElement; range: Range | null }): void {
  field.focus({ preventScroll: true })
  if (!range || !field.contains(range.startContainer)) return
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
