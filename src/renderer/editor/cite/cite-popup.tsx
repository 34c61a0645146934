import { useId, useSyncExternalStore } from 'react'
import { t } from '../../../shared/messages/translate'
import { LinePopup } from '../popup/line-popup'
import { useVirtualFocus } from '../popup/virtual-focus'
import type { Surface } from '../surface/surface'
import { CiteHints } from './cite-hints'
import styles from './cite-popup.module.css'
import { LocatorField } from './locator-field'
import { OptionList, optionId } from './option-list'
import type { Picker, Picking } from './picker'
import { QueryField } from './query-field'

/** The picker of sources. */
export function CitePopup({ writing, picker }: { writing: Surface; picker: Picker }) {
  const picking = useSyncExternalStore(picker.subscribe, picker.get)
  return picking && <Popup writing={writing} picker={picker} picking={picking} />
}

function Popup({ writing: { editor }, picker, picking }: { writing: Surface; picker: Picker; picking: Picking }) {
  const { place, typedIn, chosen, locating, options, active } = picking
  const id = useId()
  const inText = typedIn === 'text' && !locating
  const activeId = active < 0 ? undefined : optionId(id, active)
  useVirtualFocus(editor, inText && activeId !== undefined ? { list: id, active: activeId } : null)

  return (
    <LinePopup
      editor={editor}
      place={place}
      label={t('editor.cite.title')}
      className={styles.popup}
      onClose={picker.close}
    >
      {locating ? (
        <LocatorField key={locating.id} source={locating} picker={picker} />
      ) : (
        <>
          {typedIn === 'picker' && (
            <QueryField key={chosen.length} picker={picker} picking={picking} list={id} active={activeId} />
          )}
          <OptionList id={id} picker={picker} options={options} active={active} query={picking.query} />
        </>
      )}
      <CiteHints inText={typedIn === 'text'} locating={locating !== null} />
    </LinePopup>
  )
}
