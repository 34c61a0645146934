import { autoUpdate, flip, hide, offset, shift, useFloating } from '@floating-ui/react-dom'
import type { LexicalEditor } from 'lexical'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../../shared/messages/translate'
import type { Format } from '../formats'
import { scrollerOf } from '../popup/scroller'
import { FormatGroups } from './format-groups'
import { followResting, SELECTION_BAR } from './resting-selection'
import { selectedLine } from './selected-line'
import styles from './selection-bar.module.css'

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

  return createPortal(
    <div
      ref={setBar}
      {...{ [SELECTION_BAR]: '' }}
      className={styles.place}
      style={floatingStyles}
      data-hidden={middlewareData.hide?.referenceHidden || undefined}
    >
      <FormatGroups
        editor={editor}
        name={t('editor.words')}
        groups={groups}
        className={styles.bar}
        groupClassName={styles.group}
      />
    </div>,
    scroller,
  )
}
