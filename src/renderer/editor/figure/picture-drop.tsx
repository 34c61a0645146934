import { useEffect, useEffectEvent, useState } from 'react'
import type { LexicalEditor } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { areOneGallery, galleryAround } from '../../../shared/article/gallery'
import { blockUnder, placeOf } from '../blocks/block-under'
import { lineAtSide, sideOf } from '../gallery/side-of'
import type { BodyMirror } from '../lexical/body-mirror'
import type { Writing } from '../surface/writing'
import { insertPictures } from './insert-figures'
import { type FigurePlace, placeBeside, placeBetween } from './place'
import { filesIn, holdsPicture } from './picture-files'
import styles from './picture-drop.module.css'

interface Target {
  place: FigurePlace
  /** Where the line is on the screen that shows it. */
  line: { left: number; top: number; width: number; height: number }
}

/** Takes pictures that are dropped anywhere on the page, and shows by a line where they will land. */
export function PictureDrop({ writing }: { writing: Writing }) {
  const [line, setLine] = useState<Target['line'] | null>(null)

  const over = useEffectEvent((event: DragEvent) => {
    if (!holdsPicture(event.dataTransfer)) return
    const target = targetAt(writing, event)
    if (!target || !event.dataTransfer) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
    setLine(target.line)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    setLine(null)
    const files = filesIn(event.dataTransfer)
    const target = targetAt(writing, event)
    if (!holdsPicture(event.dataTransfer) || files.length === 0 || !target) return
    event.preventDefault()
    event.stopPropagation()
    void insertPictures(writing, files, target.place)
  })

  useEffect(() => {
    const page = writing.editor.getRootElement()?.closest('article')?.parentElement
    if (!page || writing.session.readOnly) return
    const leave = (event: DragEvent) => page.contains(event.relatedTarget as Node | null) || setLine(null)
    const options = { capture: true }
    page.addEventListener('dragenter', over, options)
    page.addEventListener('dragover', over, options)
    page.addEventListener('dragleave', leave, options)
    page.addEventListener('drop', drop, options)
    return () => {
      page.removeEventListener('dragenter', over, options)
      page.removeEventListener('dragover', over, options)
      page.removeEventListener('dragleave', leave, options)
      page.removeEventListener('drop', drop, options)
    }
  }, [writing])

  return line && <div className={styles.line} data-drop-line style={line} />
}

/** At the side of the picture under a place on the screen, or in the gap between blocks that is nearest to its height. */
function targetAt(writing: Writing, { clientX, clientY }: MouseEvent): Target | undefined {
  const { editor, binding } = writing
  const root = editor.getRootElement()
  if (!root) return undefined
  return besideAt(root, writing, clientX, clientY) ?? betweenAt(root, editor, binding.mirror, clientY)
}

function besideAt(root: HTMLElement, { editor, binding }: Writing, x: number, y: number): Target | undefined {
  const { mirror } = binding
  const block = blockUnder(root, x, y)
  const at = block ? placeOf(editor, mirror, block) : -1
  const side = block ? sideOf(mirror.body, at, block, x) : undefined
  if (!block || !side) return undefined
  const { left, top, width, height } = lineAtSide(block, side)
  return { place: placeBeside(mirror.body, at, side), line: { left, top, width, height } }
}

function betweenAt(root: HTMLElement, editor: LexicalEditor, { body, keys }: BodyMirror, y: number): Target {
  const rectOf = (index: number) => editor.getElementByKey(keys[index] ?? '')?.getBoundingClientRect()
  // Blocks stand one below the other: the first one whose middle is lower is found by halves.
  let [from, to] = [0, body.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const rect = rectOf(middle)
    if (!rect || rect.top + rect.height / 2 > y) to = middle
    else from = middle + 1
  }
  const at = outsideGalleries(body, from, y, rectOf)
  const { left, width, top } = root.getBoundingClientRect()
  const [above, below] = [at > 0 ? rectOf(at - 1)?.bottom : undefined, rectOf(at)?.top]
  const between = ((above ?? below ?? top) + (below ?? above ?? top)) / 2
  return { place: placeBetween(body, at), line: { left, width, top: between - 1, height: 2 } }
}

/** A gap in the middle of a gallery is above all of it or below, whichever is nearer. */
function outsideGalleries(body: Body, gap: number, y: number, rectOf: (at: number) => DOMRect | undefined): number {
  if (!areOneGallery(body[gap - 1], body[gap])) return gap
  const { start, end } = galleryAround(body, gap)
  const [top = 0, bottom = 0] = [rectOf(start)?.top, rectOf(end - 1)?.bottom]
  return y < (top + bottom) / 2 ? start : end
}
