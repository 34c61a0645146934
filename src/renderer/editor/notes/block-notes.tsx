import { Fragment, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Writing } from '../surface/writing'
import { NoteSpace } from './note-space'
import styles from './notes.module.css'
import type { PageNote } from './page-note'

/**
 * The notes below blocks of the body. They lie over the page and not in the words, and each block makes room for its own, so
 * that they cover nothing.
 */
export function BlockNotes({
  writing,
  scroller,
  notes,
}: {
  writing: Writing
  scroller: HTMLElement
  notes: readonly PageNote[]
}) {
  const layer = useRef<HTMLDivElement>(null)
  const byBlock = new Map<string, PageNote[]>()
  for (const note of notes)
    if ('block' in note.below) byBlock.set(note.below.block, [...(byBlock.get(note.below.block) ?? []), note])

  // Whenever other notes are there than before.
  useLayoutEffect(() => {
    if (!layer.current) return
    const space = new NoteSpace(writing, scroller, layer.current)
    return space.start()
  })

  if (byBlock.size === 0) return null
  return createPortal(
    <div ref={layer}>
      {[...byBlock].map(([block, own]) => (
        <div key={block} data-below={block} className={styles.block}>
          {own.map(({ key, note }) => (
            <Fragment key={key}>{note}</Fragment>
          ))}
        </div>
      ))}
    </div>,
    scroller,
  )
}
