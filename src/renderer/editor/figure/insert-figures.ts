import type { Figure } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import { toast } from '../../ui/toast'
import type { BodyCaret } from '../lexical/caret'
import { gatherFigures } from '../gallery/gather-figures'
import type { Surface } from '../surface/surface'
import { bringPictures, type Incoming } from './arrivals'
import { chooseFiles } from './choose-figure'
import { type FigurePlace, placeBehind, putFigures } from './place'

/** The place behind the block with the caret, as it is now. */
export function placeAtCaret({ binding }: Surface): FigurePlace {
  return placeBehind(binding.mirror.body, binding.caret?.focus.block)
}

/** Lets the person choose pictures and puts them behind the block with the caret. */
export async function choosePictures(writing: Surface): Promise<void> {
  const place = placeAtCaret(writing)
  await insertPictures(writing, await chooseFiles(true), place)
}

/**
 * Brings files in and puts those that are pictures at a place, as one step of undo. Several that are to be no gallery
 * may become one, if the person likes.
 */
export async function insertPictures(
  writing: Surface,
  files: Incoming[],
  place: FigurePlace,
  { gather = false } = {},
): Promise<void> {
  const { binding } = writing
  const caret = binding.caret
  const figures = await bringPictures(files)
  if (figures.length === 0) return
  const follow = place.writing && isSame(binding.caret, caret)
  const ids = insertFigures(writing, figures, place, { follow, gather })
  if (ids.length > 1 && !gather && place.beside === undefined) offerGallery(writing, ids)
}

function offerGallery(writing: Surface, ids: string[]): void {
  toast(t('gallery.offer', { count: ids.length }), {
    label: t('gallery.offer.make'),
    run: () => gatherFigures(writing, ids),
  })
}

function isSame(caret: BodyCaret | null, before: BodyCaret | null): boolean {
  return JSON.stringify(caret) === JSON.stringify(before)
}

/** Puts figures at a place and gives their ids. `follow`: the caret goes to where the text goes on. */
function insertFigures(
  { session, binding }: Surface,
  figures: Figure[],
  place: FigurePlace,
  { follow, gather }: { follow: boolean; gather: boolean },
): string[] {
  const before = new Set(session.article.body.map(({ id }) => id))
  const { body, next } = putFigures(session.article.body, figures, place, gather)
  const point = { block: next ?? '', offset: 0 }
  const after = next !== undefined && follow ? { place: 'body' as const, anchor: point, focus: point } : binding.caret
  session.edit((article) => ({ ...article, body }), { caretBefore: binding.caret, caretAfter: after })
  if (follow && after) session.goTo(after)
  return body.filter(({ type, id }) => type === 'figure' && !before.has(id)).map(({ id }) => id)
}
