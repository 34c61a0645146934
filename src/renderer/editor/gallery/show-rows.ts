import { type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import type { BlockOf } from '../../../shared/article/block'
import { galleriesIn } from '../../../shared/article/gallery'
import { galleryRows } from '../../../shared/article/gallery-rows'
import { onSpoken, t } from '../../../shared/messages/translate'
import type { BodyMirror } from '../lexical/body-mirror'

/**
 * Shows on their elements which figures make a gallery and where each stands in its rows, for the style sheet to lay
 * them out, and says so to a screen reader. Gives the way to stop.
 */
export function registerGalleryRows(editor: LexicalEditor, mirror: BodyMirror): () => void {
  let shown = new Set<NodeKey>()
  const show = () => {
    const before = shown
    shown = new Set()
    for (const { start, end } of galleriesIn(mirror.body)) {
      const figures = mirror.body.slice(start, end) as BlockOf<'figure'>[]
      const places = galleryRows(figures)
      const rows = places.at(-1)?.row ?? 0
      for (const [index, { row, inRow, share, ratio, first, last }] of places.entries()) {
        const key = mirror.keys[start + index] as NodeKey
        const dom = editor.getElementByKey(key)
        if (!dom) continue
        shown.add(key)
        before.delete(key)
        dom.role = 'group'
        dom.ariaLabel = t('gallery.place', { place: index + 1, count: figures.length })
        dom.dataset.gallery = `${row === 0 ? 'top' : ''} ${row === rows ? 'bottom' : ''}`.trim()
        dom.dataset.inRow = first ? 'first' : last ? 'last' : 'middle'
        dom.style.setProperty('--share', `${share}`)
        dom.style.setProperty('--row', `${inRow}`)
        dom.style.setProperty('--ratio', `${ratio}`)
      }
    }
    for (const key of before) clear(editor.getElementByKey(key))
  }
  show()
  return mergeRegister(
    onSpoken(show),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      // Only a change of the blocks themselves can change a gallery; typing in one marks it as touched, not as changed.
      const changed = [...dirtyElements.values()].includes(true)
      if (changed || [...dirtyLeaves].some((key) => mirror.blockAt(key))) show()
    }),
  )
}

function clear(dom: HTMLElement | null): void {
  if (!dom) return
  dom.role = null
  dom.ariaLabel = null
  delete dom.dataset.gallery
  delete dom.dataset.inRow
  dom.style.removeProperty('--share')
  dom.style.removeProperty('--row')
  dom.style.removeProperty('--ratio')
}
