import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Settings } from '../../shared/bridge/settings'
import type { Look } from '../../shared/export/look'
import type { ThemeChoice } from '../../shared/export/themes'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { storyJson } from '../session/story-json'
import { usePublished } from '../session/use-published'
import { useSession } from '../session/use-story'
import { PageWriter } from './page-writer'

/** How the page is made, beside the story itself. */
export interface Manner extends Pick<Settings, 'referenceStyle' | 'publisher' | 'timeZone'> {
  theme: ThemeChoice
  /** Where the newsroom's own style sheet lies. */
  ownTheme: string
  look: Look
}

/** Long enough for the next letter of somebody who types. */
const PAUSE_MS = 120
/** Somebody who types without a pause sees the page follow so often, unless it is long. */
const WHILE_TYPING_MS = 600
/** In characters of its HTML. Longer, and putting it in place would be felt in the typing. */
const LONG_PAGE = 150_000

/** The exported page of the open story as it is now, or why there is none. It follows the story, in pauses of the typing. */
export function usePage(manner: Manner): { html: string | null; problem: string | null } {
  const session = useSession()
  const published = usePublished()
  const { css, problem } = useStylesheet(manner)
  const [html, setHtml] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const writer = useRef<PageWriter | null>(null)

  useEffect(() => {
    const made = new PageWriter(
      (page) => {
        setHtml(page)
        setFailed(false)
      },
      () => setFailed(true),
    )
    writer.current = made
    return () => made.stop()
  }, [])

  const { look, referenceStyle, publisher, timeZone } = manner
  const how = useMemo(() => {
    if (css === null) return null
    const told = { referenceStyle, publisher, timeZone }
    return { published: published ? storyJson(published) : null, stylesheet: css, look, ...told }
  }, [published, css, look, referenceStyle, publisher, timeZone])
  const ask = useEffectEvent((asked: typeof how) => {
    const { article, sample } = session
    if (asked) writer.current?.ask({ ...asked, story: storyJson(article), sample, now: Date.now() })
  })
  const follow = useEffectEvent(() => ask(how))
  const isLong = useEffectEvent(() => (html?.length ?? 0) > LONG_PAGE)

  useEffect(() => ask(how), [how])

  useEffect(() => {
    let shown = session.article
    let timer: ReturnType<typeof setTimeout> | undefined
    let since = 0
    const hear = () => {
      if (session.article === shown) return
      const now = performance.now()
      if (timer === undefined) since = now
      clearTimeout(timer)
      const wait = isLong() ? PAUSE_MS : Math.min(PAUSE_MS, Math.max(0, since + WHILE_TYPING_MS - now))
      timer = setTimeout(() => {
        timer = undefined
        shown = session.article
        follow()
      }, wait)
    }
    const stop = session.subscribe(hear)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [session])

  return { html, problem: problem ?? (failed ? t('preview.failed') : null) }
}

function useStylesheet({ theme, ownTheme }: Manner): { css: string | null; problem: string | null } {
  const [found, setFound] = useState<{ css: string | null; problem: string | null }>({ css: null, problem: null })
  useEffect(() => {
    let current = true
    const tell = (next: typeof found) => {
      if (current) setFound(next)
    }
    call('exports.stylesheet', { theme }).then(
      ({ css }) => tell({ css, problem: null }),
      (error: unknown) => tell({ css: null, problem: sentenceFor(error) }),
    )
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- main reads the newsroom's own anew
  }, [theme, ownTheme])
  return found
}
