import { useEffect, useEffectEvent, useState } from 'react'
import type { Writing } from '../surface/writing'
import { insertPictures } from './insert-figures'
import { type FigurePlace, placeBetween } from './place'
import { filesIn, holdsPicture } from './picture-files'
import styles from './picture-drop.module.css'

interface Target {
  place: FigurePlace
  /** Where the line is on the screen that shows it. */
  line: { left: number; top: number; width: number }
}

/** Takes pictures that are dropped anywhere on the page, and shows by a line where they will land. */
export function PictureDrop({ writing }: { writing: Writing }) {
  const [line, setLine] = useState<Target['line'] | null>(null)

  const over = useEffectEvent((event: DragEvent) => {
    if (!holdsPicture(event.dataTransfer)) return
    const target = targetAt(writing, event.clientY)
    if (!target || !event.dataTransfer) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
    setLine(target.line)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    setLine(null)
    const files = filesIn(event.dataTransfer)
    const target = targetAt(writing, event.clientY)
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

/** The gap between blocks that is nearest to a height on the screen. */
function targetAt({ editor, binding }: Writing, y: number): Target | undefined {
  const root = editor.getRootElement()
  if (!root) return undefined
  const { body, keys } = binding.mirror
  const rectOf = (index: number) => editor.getElementByKey(keys[index] ?? '')?.getBoundingClientRect()
  // Blocks stand one below the other: the first one whose middle is lower is found by halves.
  let [from, to] = [0, body.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const rect = rectOf(middle)
    if (!rect || rect.top + rect.height / 2 > y) to = middle
    else from = middle + 1
  }
  const { left, width, top } = root.getBoundingClientRect()
  const [above, below] = [from > 0 ? rectOf(from - 1)?.bottom : undefined, rectOf(from)?.top]
  const between = ((above ?? below ?? top) + (below ?? above ?? top)) / 2
  return { place: placeBetween(body, from), line: { left, width, top: between - 1 } }
}
