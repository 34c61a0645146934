import type { BlockOf } from '../../../shared/article/block'
import { GalleryTools } from '../gallery/gallery-tools'
import type { Writing } from '../surface/writing'
import type { ChangeFigure } from './change-figure'
import { FigureView } from './figure-view'

/** A figure in the body. It is changed in the story, by its id, and comes back to the page from there. */
export function FigureAtom({ figure, id, writing }: { figure: BlockOf<'figure'>; id: string; writing: Writing }) {
  const { session } = writing
  const change: ChangeFigure = (to, options) =>
    session.edit(
      (article) => ({
        ...article,
        body: article.body.map((block) =>
          block.id === id && block.type === 'figure' ? { ...block, ...to(block) } : block,
        ),
      }),
      options,
    )
  const remove = () =>
    session.edit((article) => ({ ...article, body: article.body.filter((block) => block.id !== id) }))
  return (
    <FigureView
      figure={figure}
      id={id}
      onChange={change}
      onRemove={remove}
      tools={<GalleryTools id={id} writing={writing} />}
    />
  )
}
