import { type RefObject, useState } from 'react'

/** Steps through the changes in a document, each of which is brought into view and gets the focus. `place` counts from 1. */
export function useChangeSteps(document: RefObject<HTMLElement | null>): {
  place: number | null
  step(by: 1 | -1): void
  /** The focus came to a change by other ways. */
  onFocus(target: Element): void
  reset(): void
} {
  const [place, setPlace] = useState<number | null>(null)
  const all = () => [...(document.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]

  return {
    place,
    step(by) {
      const changes = all()
      const from = place ?? (by === 1 ? 0 : changes.length + 1)
      const next = Math.max(1, Math.min(changes.length, from + by))
      const change = changes[next - 1]
      if (!change) return
      change.scrollIntoView({ block: 'center' })
      change.focus({ preventScroll: true })
      setPlace(next)
    },
    onFocus(target) {
      const change = target.closest('[data-change]')
      if (change) setPlace(all().findIndex((other) => other === change) + 1)
    },
    reset: () => setPlace(null),
  }
}
