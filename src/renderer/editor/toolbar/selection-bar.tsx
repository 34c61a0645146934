import { Toolbar } from '@base-ui/react/toolbar'
import { autoUpdate, flip, hide, offset, shift, useFloating } from '@floating-ui/react-dom'
import type { LexicalEditor } from 'lexical'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../../shared/messages/translate'
import { useCommands } from '../../ui/use-commands'
import type { Format } from '../formats'
import { scrollerOf } from '../popup/scroller'
import { FormatButton } from './format-button'
import { followResting, SELECTION_BAR } from './resting-selection'
import { selectedLine } from './selected-line'
import styles from './selection-bar.module.css'
import { useFormats } from './use-formats'

/** What can be done with words anywhere. */
export const WORDS: Format[][] = [
  ['bold', 'italic', 'underline', 'strikethrough'],
  ['code', 'superscript', 'subscript'],
  ['link', 'cite'],
]
/** What can be done with words of the body, which may be any kind of block. */
export const WORDS_OF_BLOCKS: Format[][] = [...WORDS, ['heading-2', 'quote']]

/** What scrolls inside the page, from side to side. */
const SIDEWAYS = '[data-apart]'
/** How much of the page's top the bar of blocks covers. */
const COVERED = 44

/** The formats of words, beside a selection that rests. */
export function SelectionBar({ editor, groups }: { editor: LexicalEditor; groups: Format[][] }) {
  const [shown, setShown] = useState(false)
  useEffect(() => followResting(editor, setShown), [editor])
  const root = editor.getRootElement()
  return shown && root && <Bar editor={editor} root={root} groups={groups} />
}

function Bar({ editor, root, groups }: { editor: LexicalEditor; root: HTMLElement; groups: Format[][] }) {
  const on = useFormats(editor)
  const toolbar = useRef<HTMLDivElement>(null)
  const scroller = useMemo(() => scrollerOf(root.closest(SIDEWAYS) ?? root), [root])
  const anchor = useMemo(
    () => ({
      contextElement: root,
      getBoundingClientRect: () => {
        const { top, bottom } = scroller.getBoundingClientRect()
        return selectedLine(root, { top: top + COVERED, bottom })
      },
    }),
    [root, scroller],
  )
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const sight = { boundary: scroller, padding: { top: COVERED, bottom: 8, left: 8, right: 8 } }
  const { floatingStyles, middlewareData } = useFloating({
    placement: 'top',
    strategy: 'fixed',
    elements: { reference: anchor, floating: bar },
    middleware: [offset(6), flip(sight), shift(sight), hide(sight)],
    whileElementsMounted: autoUpdate,
  })
  useCommands({ 'edit.format-bar': () => toolbar.current?.querySelector('button')?.focus() })

  return createPortal(
    <div
      ref={setBar}
      {...{ [SELECTION_BAR]: '' }}
      className={styles.place}
      style={floatingStyles}
      data-hidden={middlewareData.hide?.referenceHidden || undefined}
    >
      <Toolbar.Root
        ref={toolbar}
        className={styles.bar}
        aria-label={t('editor.words')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          editor.focus()
        }}
      >
        {groups.map((formats) => (
          <Toolbar.Group key={formats[0]} className={styles.group}>
            {formats.map((format) => (
              <FormatButton key={format} format={format} on={on} />
            ))}
          </Toolbar.Group>
        ))}
      </Toolbar.Root>
    </div>,
    scroller,
  )
}
