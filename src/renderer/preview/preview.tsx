import type { KeyboardEvent } from 'react'
import type { Settings } from '../../shared/bridge/settings'
import { t } from '../../shared/messages/translate'
import { useLanguage } from '../ui/use-language'
import { useQuietPage } from '../ui/use-quiet-page'
import { PageFrame } from './page-frame'
import { PreviewBar, type PreviewBarProps } from './preview-bar'
import styles from './preview.module.css'
import { type Manner, usePage } from './use-page'

export interface PreviewProps extends Omit<PreviewBarProps, 'theme'> {
  manner: Omit<Manner, 'look'>
  looking: NonNullable<Settings['preview']>
  /** It lies over the page, because beside it there is no room. */
  over: boolean
}

/** The page of the open story as an export would have it now. */
export function Preview({ manner, looking, over, onClose, ...bar }: PreviewProps) {
  useLanguage()
  const { medium, dark } = looking
  const isDark = dark && medium !== 'print'
  const look = medium === 'print' ? 'print' : isDark ? 'dark' : 'light'
  const { html, problem } = usePage({ ...manner, look })

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <section className={styles.preview} aria-label={t('preview.title')} onKeyDown={closeOnEscape}>
      {over && <QuietPage />}
      <PreviewBar {...bar} theme={manner.theme} looking={looking} onClose={onClose} />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <PageFrame html={html} medium={medium} dark={isDark} takesFocus={over} />
    </section>
  )
}

function QuietPage() {
  useQuietPage()
  return null
}
