import { useEffect, useRef, useState } from 'react'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { sourceTitle } from '../../ui/source-title'
import styles from './cite-popup.module.css'
import type { Picker } from './picker'
import { fieldDirection } from '../../ui/field-direction'

/** Asks for the page or time in a source. */
export function LocatorField({ source, picker }: { source: Source; picker: Picker }) {
  const [locator, setLocator] = useState('')
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])
  const title = sourceTitle(source)
  return (
    <div className={styles.query}>
      <p className={styles.asked}>
        <bdi>{title}</bdi>
      </p>
      <input
        ref={ref}
        aria-label={t('editor.cite.locator', { title })}
        placeholder={t('editor.cite.locator.hint')}
        dir={fieldDirection(locator)}
        value={locator}
        onChange={(event) => setLocator(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          picker.located(locator, event.shiftKey)
        }}
      />
    </div>
  )
}
