import type { Figure } from '../../../shared/article/figure'
import type { BodyCaret } from '../lexical/caret'
import type { Writing } from '../surface/writing'
import { bringPictures, type Incoming } from './arrivals'
import { chooseFiles } from './choose-figure'
import { type FigurePlace, placeBehind, putFigures } from './place'

/** The place behind the block with the caret, as it is now. */
export function placeAtCaret({ binding }: Writing): FigurePlace {
  return placeBehind(binding.mirror.body, binding.caret?.focus.block)
}

/** Lets the person choose pictures and puts them behind the block with the caret. */
export async function choosePictures(writing: Writing): Promise<void> {
  const place = placeAtCaret(writing)
  await insertPictures(writing, await chooseFiles(true), place)
}

/** Brings files in and puts those that are pictures at a place, as one step of undo. */
export async function insertPictures(writing: Writing, files: Incoming[], place: FigurePlace): Promise<void> {
  const { binding } = writing
  const caret = binding.caret
  const figures = await bringPictures(files)
  if (figures.length === 0) return
  insertFigures(writing, figures, place, place.writing && isSame(binding.caret, caret))
}

function isSame(caret: BodyCaret | null, before: BodyCaret | null): boolean {
  return JSON.stringify(caret) === JSON.stringify(before)
}

/** Puts figures at a place. `follow`: the caret goes to where the text goes on. */
export function insertFigures({ session, binding }: Writing, figures: Figure[], place: FigurePlace, follow: boolean) {
  const { body, next } = putFigures(session.article.body, figures, place)
  const point = { block: next ?? '', offset: 0 }
  const after = next !== undefined && follow ? { place: 'body' as const, anchor: point, focus: point } : binding.caret
  session.edit((article) => ({ ...article, body }), { caretBefore: binding.caret, caretAfter: after })
  if (follow && after) session.goTo(after)
}
