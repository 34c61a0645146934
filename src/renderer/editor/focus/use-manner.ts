import { type RefObject, useEffect } from 'react'
import type { Settings } from '../../../shared/bridge/settings'
import { tellWhereabouts } from '../surface/tell-whereabouts'
import type { Writing } from '../surface/writing'
import { focusOn } from './focus-on'
import { keepLine } from './typewriter'

/** How the page keeps to what is being written. */
export type Manner = NonNullable<Settings['writing']>

/** Keeps the page to what is being written in this manner, and tells the rest of the window where that is. */
export function useManner(writing: Writing, page: RefObject<HTMLElement | null>, manner: Manner): void {
  const { focus, focusOn: unit, typewriter } = manner
  useEffect(() => (page.current ? tellWhereabouts(writing, page.current) : undefined), [writing, page])
  useEffect(() => (focus ? focusOn(writing, unit) : undefined), [writing, focus, unit])
  useEffect(
    () => (typewriter && page.current ? keepLine(writing, page.current) : undefined),
    [writing, page, typewriter],
  )
}
