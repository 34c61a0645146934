import { type CSSProperties, type FocusEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './newsroom.module.css'

/**
 * The page, and what may stand in its place for a while. The page stays as it is underneath, out of reach; when it is
 * uncovered the caret is where it was, and so when what stood beside it goes with the focus in it.
 */
export function CoveredPage(props: {
  zoom: number
  cover: ReactNode
  /** Whether there is something beside the page, or over it. */
  aside: 'beside' | 'over' | null
  children: ReactNode
}) {
  const { zoom, cover, aside, children } = props
  const left = useRef<{ field: HTMLElement; range: Range | null } | null>(null)
  const isCovered = Boolean(cover) || aside === 'over'
  const wasCovered = useRef(false)
  const wasBeside = useRef(false)

  const remember = ({ target }: FocusEvent<HTMLElement>) => {
    const selection = getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    left.current = { field: target, range: range && target.contains(range.startContainer) ? range.cloneRange() : null }
  }

  useLayoutEffect(() => {
    const isFree = document.activeElement === document.body
    const isBack = wasCovered.current || (wasBeside.current && aside === null && isFree)
    if (isBack && !isCovered && left.current) comeBack(left.current)
    wasCovered.current = isCovered
    wasBeside.current = aside === 'beside'
  }, [isCovered, aside])

  return (
    <div data-pane className={styles.page} style={{ '--zoom': zoom } as CSSProperties}>
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
