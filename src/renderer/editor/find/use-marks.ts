import { useEffect } from 'react'
import type { Writing } from '../surface/writing'
import type { Finder } from './finder'
import { clearMarks, drawMarks } from './marks'
import { elementOf } from './page-places'
import { showPlace } from './show-place'

/** Marks what was found for as long as the component stands, and keeps the present match in view. */
export function useMarks(writing: Writing, page: HTMLElement, finder: Finder): void {
  useEffect(() => {
    let frame = 0
    let shown = ''
    let stopShowing = () => {}
    const draw = () => {
      const head = finder.lines.filter(({ place }) => place.in === 'field' || (place.in === 'figure' && !place.figure))
      drawMarks(writing, page, { foundIn: finder.foundIn, current: finder.current, head })
    }
    const drawSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    }
    const show = () => {
      const { current } = finder
      const element = current && elementOf(writing, page, current.line.place)
      // Once one was shown, typing in the story moves no match under anybody's eyes.
      const now = current ? `${finder.get().query.text} ${finder.get().at} of ${finder.get().count}` : ''
      const isWriting = shown !== '' && page.contains(document.activeElement)
      if (element && now !== shown && !isWriting) {
        stopShowing()
        stopShowing = showPlace(page, element, current.found)
      }
      shown = now
    }
    const heard = () => {
      show()
      drawSoon()
    }
    const changes = new MutationObserver(drawSoon)
    changes.observe(page, { subtree: true, childList: true, characterData: true })
    page.addEventListener('scroll', drawSoon, { passive: true })
    window.addEventListener('resize', drawSoon)
    const stop = finder.subscribe(heard)
    heard()
    return () => {
      stop()
      stopShowing()
      changes.disconnect()
      page.removeEventListener('scroll', drawSoon)
      window.removeEventListener('resize', drawSoon)
      cancelAnimationFrame(frame)
      clearMarks(page)
    }
  }, [writing, page, finder])
}
