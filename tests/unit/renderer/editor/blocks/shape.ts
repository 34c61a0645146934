import type { Block, Body } from '../../../../../src/shared/article/block'
import { emptyFigure } from '../../../../../src/shared/article/figure'
import { galleryAround, isInGallery } from '../../../../../src/shared/article/gallery'

/**
 * A body in short, an id for each block: `a` a paragraph, `A` a heading, `a0` an item of depth 0, `a*` a picture; blocks
 * between `[` and `]` are in a box, pictures between `(` and `)` in a gallery.
 */
export function bodyOf(shape: string): Body {
  let box: string | undefined
  let boxes = 0
  let gallery: string | undefined
  let galleries = 0
  const body: Body = []
  for (const sign of shape.match(/[[\]()]|\w[\d*]?/g) ?? []) {
    if (sign === '[') box = `box${++boxes}`
    else if (sign === ']') box = undefined
    else if (sign === '(') gallery = `gallery${++galleries}`
    else if (sign === ')') gallery = undefined
    else body.push(blockOf(sign, box, gallery))
  }
  return body
}

function blockOf(sign: string, box: string | undefined, gallery: string | undefined): Block {
  const base = { id: sign[0] as string, content: [], ...(box !== undefined && { box }) }
  if (sign.endsWith('*')) {
    const { content: _, ...rest } = base
    return { type: 'figure', ...rest, ...emptyFigure(), ...(gallery !== undefined && { gallery }) }
  }
  if (sign.length > 1) return { type: 'item', ...base, ordered: false, depth: Number(sign[1]) }
  return /[A-Z]/.test(sign) ? { type: 'heading', level: 2, ...base } : { type: 'paragraph', ...base }
}

/** What `bodyOf` reads, with a space between blocks. */
export function shapeOf(body: Body): string {
  const signs = body.map((block, at) => {
    const opens = block.box !== undefined && body[at - 1]?.box !== block.box
    const closes = block.box !== undefined && body[at + 1]?.box !== block.box
    const { start, end } = galleryAround(body, at)
    const first = isInGallery(body, at) && start === at
    const last = isInGallery(body, at) && end === at + 1
    const kind = block.type === 'item' ? block.depth : block.type === 'figure' ? '*' : ''
    return `${opens ? '[' : ''}${first ? '(' : ''}${block.id}${kind}${last ? ')' : ''}${closes ? ']' : ''}`
  })
  return signs.join(' ')
}
