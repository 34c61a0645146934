import { type KeyboardEvent, useEffect, useRef } from 'react'
import { t } from '../../../shared/messages/translate'
import { fieldDirection } from '../../ui/field-direction'
import { ChosenSources } from './chosen-sources'
import styles from './cite-popup.module.css'
import type { Picker, Picking } from './picker'

/** The picker's own line for the query, where there is none in the text. */
export function QueryField(props: { picker: Picker; picking: Picking; list: string; active: string | undefined }) {
  const { picker, picking, list, active } = props
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])

  return (
    <div className={styles.query}>
      <ChosenSources picker={picker} chosen={picking.chosen} at={picking.at} />
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
          if (event.nativeEvent.isComposing || !pressed(event, picker, picking)) return
          event.preventDefault()
        }}
      />
    </div>
  )
}

/** Does what a key in the line means. False when it is the line's own. */
function pressed({ key, shiftKey }: KeyboardEvent, picker: Picker, { query, active }: Picking): boolean {
  if (key === 'ArrowDown') picker.move(1)
  else if (key === 'ArrowUp') picker.move(-1)
  // Without an option that it could be about, Tab goes on to the buttons.
  else if (key === 'Tab' && !shiftKey && active >= 0) picker.locate()
  else if (key === 'Enter' && shiftKey) picker.add()
  else if (key === 'Enter') void picker.choose()
  else if (key === 'Backspace' && query === '') picker.unchoose()
  else return false
  return true
}
