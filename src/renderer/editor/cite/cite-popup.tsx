import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react-dom'
import { useEffect, useEffectEvent, useId, useMemo, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../../shared/messages/translate'
import type { Writing } from '../surface/writing'
import { CiteHints } from './cite-hints'
import styles from './cite-popup.module.css'
import { LocatorField } from './locator-field'
import { OptionList, optionId } from './option-list'
import type { Picker, Picking } from './picker'
import { domOf, isRightToLeft, rectOf } from './place'
import { QueryField } from './query-field'
import { useVirtualFocus } from './virtual-focus'

const LEAST_HEIGHT = 200
const MOST_HEIGHT = 380

/** The picker of sources, below the line that is being written and never over it. */
export function CitePopup({ writing, picker }: { writing: Writing; picker: Picker }) {
  const picking = useSyncExternalStore(picker.subscribe, picker.get)
  return picking && createPortal(<Popup writing={writing} picker={picker} picking={picking} />, document.body)
}

function Popup({ writing, picker, picking }: { writing: Writing; picker: Picker; picking: Picking }) {
  const { editor } = writing
  const { place, typedIn, chosen, locating, options, active } = picking
  const id = useId()
  const inText = typedIn === 'text' && !locating
  const anchor = useMemo(
    () => ({
      contextElement: editor.getRootElement() ?? undefined,
      getBoundingClientRect: () => rectOf(editor, place) ?? new DOMRect(),
    }),
    [editor, place],
  )
  const block = domOf(editor, place)
  const [popup, setPopup] = useState<HTMLElement | null>(null)
  const { floatingStyles } = useFloating({
    placement: block && isRightToLeft(block) ? 'bottom-end' : 'bottom-start',
    strategy: 'fixed',
    elements: { reference: anchor, floating: popup },
    middleware: [
      offset(4),
      size({
        padding: 8,
        apply({ availableHeight, elements }) {
          const height = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, availableHeight))
          elements.floating.style.maxBlockSize = `${height}px`
        },
      }),
      flip({ padding: 8, crossAxis: false, fallbackStrategy: 'initialPlacement' }),
      shift({ padding: 8 }),
    ],
    whileElementsMounted: autoUpdate,
  })
  useRoomBelow(writing, picking)
  useVirtualFocus(editor, inText ? { list: id, active: optionId(id, active) } : null)

  const close = useEffectEvent(() => picker.close())
  useEffect(() => {
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest('[data-cite-picker]')) close()
    }
    document.addEventListener('pointerdown', pressed, true)
    return () => document.removeEventListener('pointerdown', pressed, true)
  }, [])

  return (
    <div
      ref={setPopup}
      data-cite-picker=""
      role="dialog"
      aria-label={t('editor.cite.title')}
      className={styles.popup}
      style={floatingStyles}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        picker.close()
        editor.focus()
      }}
    >
      {locating ? (
        <LocatorField key={locating.id} source={locating} picker={picker} />
      ) : (
        <>
          {typedIn === 'picker' && (
            <QueryField key={chosen.length} picker={picker} picking={picking} list={id} active={optionId(id, active)} />
          )}
          <OptionList id={id} picker={picker} options={options} active={active} query={picking.query} />
        </>
      )}
      <CiteHints inText={typedIn === 'text'} locating={locating !== null} />
    </div>
  )
}

/** Scrolls the page when there is room for the picker neither below nor above the line. */
function useRoomBelow({ editor }: Writing, { place }: Picking): void {
  const make = useEffectEvent(() => {
    const root = editor.getRootElement()
    const rect = rectOf(editor, place)
    if (!root || !rect) return
    const below = window.innerHeight - rect.bottom
    if (below >= LEAST_HEIGHT + 16 || rect.top >= LEAST_HEIGHT + 16) return
    scrollerOf(root).scrollBy({ top: LEAST_HEIGHT + 16 - below })
  })
  useEffect(() => make(), [])
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowBlock)) return at
  }
  return document.documentElement
}
