import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { MEDIA } from '../../shared/bridge/settings'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { toast } from '../ui/toast'
import { useInlineSize } from '../ui/use-inline-size'
import { patchPage } from './patch-page'
import styles from './preview.module.css'

export type Medium = (typeof MEDIA)[number]

/** Widths in CSS pixels; that of paper is A4's. A desktop's page is wider where there is room. */
const WIDTHS: Record<Medium, number> = { phone: 390, tablet: 768, desktop: 1280, print: 794 }

/**
 * A page in a frame where no script runs, as wide as on a device; where there is less room it is shown smaller. Keys
 * that it has no use for mean what they mean in the window, and links are only told.
 */
export function PageFrame(props: {
  /** Null while it is being written. */
  html: string | null
  medium: Medium
  dark: boolean
  /** Beside the page somebody writes on; over it there is nothing else to do than to read. */
  takesFocus: boolean
}) {
  const { html, medium, dark, takesFocus } = props
  const stage = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useInlineSize(stage)
  const [loaded, setLoaded] = useState(false)
  const [filled, setFilled] = useState(false)

  useEffect(() => {
    const page = frame.current?.contentDocument
    if (!loaded || !page || html === null) return
    patchPage(page, html)
    setFilled(true)
  }, [loaded, html])

  useEffect(() => {
    if (filled && takesFocus) frame.current?.focus()
  }, [filled, takesFocus])

  const hear = useEffectEvent((page: Document) => {
    const passOn = (event: KeyboardEvent) => {
      if (!frame.current?.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault()
    }
    page.addEventListener('keydown', passOn)
    page.addEventListener('click', tellLink)
    page.addEventListener('auxclick', tellLink)
  })
  useEffect(() => {
    const page = frame.current?.contentDocument
    if (loaded && page) hear(page)
  }, [loaded])

  const width = medium === 'desktop' ? Math.max(WIDTHS.desktop, room) : WIDTHS[medium]
  const scale = Math.min(1, room / width)
  return (
    <div ref={stage} className={styles.stage} data-medium={medium}>
      <iframe
        ref={frame}
        className={styles.page}
        title={t('preview.page')}
        src="/preview"
        sandbox="allow-same-origin"
        data-filled={filled || undefined}
        style={{ inlineSize: width, zoom: scale, colorScheme: dark ? 'dark' : 'light' }}
        onLoad={() => setLoaded(true)}
      />
    </div>
  )
}

/** Says where a link would lead. Within the page it does. */
function tellLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href]')
  const url = link?.getAttribute('href') ?? ''
  if (link === null || url.startsWith('#')) return
  event.preventDefault()
  const isOutside = /^(?:https?|mailto):/i.test(url)
  const open = { label: t('preview.link.open'), run: () => void attempt(call('app.openLink', { url })) }
  toast(t('preview.link', { url }), isOutside ? open : undefined)
}
