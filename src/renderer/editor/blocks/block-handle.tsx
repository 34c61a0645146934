import { GripVertical } from 'lucide-react'
import { type PointerEvent as ReactPointerEvent, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../../shared/messages/translate'
import { MenuAt, type MenuGroups } from '../../ui/menu'
import { $setCaret } from '../lexical/caret'
import type { Writing } from '../surface/writing'
import styles from './block-handle.module.css'
import { blockMenu } from './block-menu'
import { placeOf } from './block-under'
import { dragBlocks } from './drag-blocks'
import { lineIn, placeBeside } from './handle-place'
import { followPointed } from './pointed-block'
import { type Stretch, stretchAt } from './stretch'

/** How far the pointer goes before a press is a drag; pixels. */
const STILL = 4

/** The handle beside the block under the pointer: a click opens its menu, dragging moves it. */
export function BlockHandle({ writing, scroller }: { writing: Writing; scroller: HTMLElement }) {
  const { editor, binding } = writing
  const [block, setBlock] = useState<HTMLElement | null>(null)
  const [held, setHeld] = useState(false)
  const [line, setLine] = useState<DOMRect | null>(null)
  const [menu, setMenu] = useState<{ groups: MenuGroups; place: DOMRect } | null>(null)
  const root = editor.getRootElement()
  const busy = held || menu !== null
  useEffect(() => (busy ? undefined : followPointed(editor, scroller, setBlock)), [editor, scroller, busy])
  useEffect(
    () => editor.registerUpdateListener(() => setBlock((shown) => (shown?.isConnected ? shown : null))),
    [editor],
  )
  const place = useMemo(() => (block ? placeBeside(block, scroller) : null), [block, scroller])

  const press = (event: ReactPointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || !block) return
    event.preventDefault()
    const stretch = take(writing, block)
    if (!stretch) return
    const { clientX, clientY, currentTarget: handle } = event
    const move = (at: PointerEvent) => {
      if (Math.hypot(at.clientX - clientX, at.clientY - clientY) < STILL) return
      stop()
      setHeld(true)
      dragBlocks({
        writing,
        scroller,
        stretch,
        at,
        showLine: setLine,
        done: () => {
          setHeld(false)
          setBlock(null)
        },
      })
    }
    const release = () => {
      stop()
      const groups = blockMenu(binding.mirror.body, placeOf(editor, binding.mirror, block))
      if (groups.length > 0) setMenu({ groups, place: handle.getBoundingClientRect() })
    }
    const stop = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', release)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', release)
  }

  return createPortal(
    <>
      {place && !held && (
        <button
          type="button"
          data-block-handle=""
          data-inside={place.inside || undefined}
          className={styles.handle}
          tabIndex={-1}
          aria-label={t('blocks.handle')}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          title={t('blocks.handle.hint')}
          style={{ left: place.left, top: place.top }}
          onPointerDown={press}
          onMouseDown={(event) => event.preventDefault()}
        >
          <GripVertical size={15} aria-hidden />
        </button>
      )}
      {line !== null && <div className={styles.line} style={lineIn(scroller, line)} />}
      {menu && root && (
        <MenuAt
          label={t('blocks.handle')}
          place={menu.place}
          field={root}
          groups={menu.groups}
          align={place?.rightToLeft ? 'end' : 'start'}
          onClose={() => setMenu(null)}
        />
      )}
    </>,
    scroller,
  )
}

/** Puts the caret into a block, unless what is selected has it in it already. Gives what moves with it. */
function take({ editor, binding }: Writing, block: HTMLElement): Stretch | null {
  const { body } = binding.mirror
  const place = placeOf(editor, binding.mirror, block)
  const id = body[place]?.id
  if (id === undefined) return null
  editor.getRootElement()?.focus({ preventScroll: true })
  const selected = binding.caret && stretchAt(body, binding.caret)
  if (selected && place >= selected.start && place < selected.end) return selected
  const point = { block: id, offset: 0 }
  editor.update(() => $setCaret({ place: 'body', anchor: point, focus: point }), { discrete: true })
  return stretchAt(body, { place: 'body', anchor: point, focus: point })
}
