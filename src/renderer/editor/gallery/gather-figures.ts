import { gatherGallery } from '../../../shared/article/gallery'
import type { Surface } from '../surface/surface'

/** Makes one gallery of neighbouring figures, as one step of undo. */
export function gatherFigures({ session, binding }: Surface, ids: string[]): void {
  const { body } = session.article
  const start = body.findIndex(({ id }) => id === ids[0])
  const run = { start, end: start + ids.length }
  if (start < 0 || body.slice(start, run.end).some(({ id }, index) => id !== ids[index])) return
  const { caret } = binding
  session.edit((article) => ({ ...article, body: gatherGallery(body, run) }), { caretBefore: caret, caretAfter: caret })
}
