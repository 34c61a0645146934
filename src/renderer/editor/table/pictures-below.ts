import type { Block, Body } from '../../../shared/article/block'
import { t } from '../../../shared/messages/translate'
import { toast } from '../../ui/toast'
import type { InnerPicture } from '../../../shared/interchange/html/inner-pictures'
import type { Incoming } from '../figure/arrivals'
import { fillFigures } from '../figure/fill-figures'
import { insertPictures } from '../figure/insert-figures'
import { type FigurePlace, placeBetween, putFigures } from '../figure/place'
import type { Surface } from '../surface/surface'

/** Puts files that were pasted into a cell below its table, since a cell holds words alone. */
export function putFilesBelow(table: string, page: Surface, files: Incoming[]): void {
  tell(files.length)
  void insertPictures(page, files, placeBelow(table, page.session.article.body))
}

/** Puts the figures of pasted blocks there whose bytes came along. */
export function putFiguresBelow(
  table: string,
  { session }: Surface,
  pasted: readonly Block[],
  pictures: ReadonlyMap<string, InnerPicture>,
): void {
  const figures = pasted.filter((block) => block.type === 'figure').filter(({ id }) => pictures.has(id))
  tell(figures.length)
  session.edit((article) => {
    const { body } = putFigures(article.body, figures, placeBelow(table, article.body))
    return { ...article, body }
  })
  void fillFigures(session, pictures)
}

function placeBelow(table: string, body: Body): FigurePlace {
  return placeBetween(body, body.findIndex(({ id }) => id === table) + 1)
}

function tell(count: number): void {
  toast(t('editor.paste.cell-pictures', { count }))
}
