import { useEffect, useRef } from 'react'
import { referenceOf } from '../../../shared/article/reference'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import styles from './cite-popup.module.css'
import type { Picker, Picking } from './picker'
import { fieldDirection } from '../../ui/field-direction'

/** The picker's own line for the query, where there is none in the text. */
export function QueryField(props: { picker: Picker; picking: Picking; list: string; active: string }) {
  const { picker, picking, list, active } = props
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])

  const keys: Record<string, (shift: boolean) => void> = {
    ArrowDown: () => picker.move(1),
    ArrowUp: () => picker.move(-1),
    Tab: () => picker.locate(),
    Enter: (shift) => {
      if (shift) picker.add()
      else if (picking.query !== '' || !picker.finish()) void picker.choose()
    },
  }
  return (
    <div className={styles.query}>
      {picking.chosen.length > 0 && (
        <p className={styles.chosen}>
          {t('editor.cite.chosen')}{' '}
          {picking.chosen.map(({ source, locator }) => (
            <bdi key={source.id}>{joined([referenceOf(source).title, locator])}</bdi>
          ))}
        </p>
      )}
      <input
        ref={ref}
        role="combobox"
        aria-label={t('editor.cite.query')}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={active}
        placeholder={t('editor.cite.query.hint')}
        dir={fieldDirection(picking.query)}
        value={picking.query}
        onChange={(event) => picker.setQuery(event.target.value)}
        onKeyDown={(event) => {
          const act = keys[event.key]
          if (!act || event.nativeEvent.isComposing) return
          event.preventDefault()
          act(event.shiftKey)
        }}
      />
    </div>
  )
}
