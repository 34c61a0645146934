import type { Body } from '../../../shared/article/block'
import { canBeGallery, joinPicture, takeApart, takeOut } from '../../../shared/article/gallery'
import type { Command } from '../../../shared/bridge/commands'
import { stretchAt } from '../blocks/stretch'
import { chooseFiles } from '../figure/choose-figure'
import { insertPictures, placeAtCaret } from '../figure/insert-figures'
import { placeBeside } from '../figure/place'
import type { Surface } from '../surface/surface'
import { caretOn, pictureAtHand } from './at-hand'
import { gatherFigures } from './gather-figures'

/** What makes galleries, adds to them and takes them apart. Each does its work on the picture at hand. */
export function galleryCommands(writing: Surface): Partial<Record<Command, () => void>> {
  return {
    'edit.gallery': () => void makeGallery(writing),
    'edit.join-above': () => changeAt(writing, (body, at) => joinPicture(body, at, 'above')),
    'edit.join-below': () => changeAt(writing, (body, at) => joinPicture(body, at, 'below')),
    'edit.take-out': () => changeAt(writing, takeOut),
    'edit.take-apart': () => changeAt(writing, takeApart),
  }
}

/** Makes a gallery of the pictures that are selected, or of others that the person chooses: with the one at hand, if any. */
async function makeGallery(writing: Surface): Promise<void> {
  const { session, binding } = writing
  const { body } = session.article
  const stretch = binding.caret && stretchAt(body, binding.caret)
  const figures = stretch ? body.slice(stretch.start, stretch.end).filter(({ type }) => type === 'figure') : []
  const start = body.findIndex(({ id }) => id === figures[0]?.id)
  if (canBeGallery(body, { start, end: start + figures.length })) {
    return gatherFigures(
      writing,
      figures.map(({ id }) => id),
    )
  }
  const at = pictureAtHand(writing)
  const place = at < 0 ? placeAtCaret(writing) : placeBeside(body, at, 'after')
  await insertPictures(writing, await chooseFiles(true), place, { gather: true })
}

function changeAt(writing: Surface, change: (body: Body, at: number) => Body): void {
  const { editor, session } = writing
  const { body } = session.article
  const at = pictureAtHand(writing)
  const id = body[at]?.id
  const changed = at < 0 ? body : change(body, at)
  if (id === undefined || changed === body) return
  const caret = caretOn(id)
  session.edit((article) => ({ ...article, body: changed }), { caretBefore: caret, caretAfter: caret })
  // Whoever writes in a field of the picture goes on there, unless it was taken elsewhere.
  const root = editor.getRootElement()
  const focused = document.activeElement
  if (focused === root || !root?.contains(focused)) session.goTo(caret)
}
