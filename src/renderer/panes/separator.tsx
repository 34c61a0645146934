import type { KeyboardEvent, PointerEvent } from 'react'
import { clamp } from './arrange'
import styles from './separator.module.css'

const STEP = 16

/**
 * The line between a pane and the page: drawn with the pointer or the arrow keys; Home and End for the least and the
 * most, Enter to fold the pane away. `side` is where its pane is.
 */
export function Separator({
  name,
  controls,
  side,
  size,
  min,
  max,
  onSize,
  onFold,
}: {
  name: string
  controls: string
  side: 'start' | 'end'
  size: number
  min: number
  max: number
  onSize(size: number): void
  onFold(): void
}) {
  const resize = (next: number) => onSize(clamp(next, { min, max }))

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const grow = STEP * (event.shiftKey ? 4 : 1) * towardsPage(event.currentTarget, side)
    if (event.key === 'ArrowRight') resize(size + grow)
    else if (event.key === 'ArrowLeft') resize(size - grow)
    else if (event.key === 'Home') resize(min)
    else if (event.key === 'End') resize(max)
    else if (event.key === 'Enter') onFold()
    else return
    event.preventDefault()
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    const line = event.currentTarget
    const from = event.clientX
    const sign = towardsPage(line, side)
    line.setPointerCapture(event.pointerId)
    const move = ({ clientX }: globalThis.PointerEvent) => resize(size + (clientX - from) * sign)
    line.addEventListener('pointermove', move)
    line.addEventListener('lostpointercapture', () => line.removeEventListener('pointermove', move), { once: true })
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={name}
      aria-controls={controls}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      data-side={side}
      className={styles.separator}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  )
}

/** 1 when moving right makes the pane wider, -1 when it makes it narrower. */
function towardsPage(line: Element, side: 'start' | 'end'): number {
  return (getComputedStyle(line).direction === 'rtl') === (side === 'start') ? -1 : 1
}
