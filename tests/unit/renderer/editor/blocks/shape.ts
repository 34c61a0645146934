import type { Block, Body } from '../../../../../src/shared/article/block'

/**
 * A body in short, an id for each block: `a` a paragraph, `A` a heading, `a0` an item of depth 0; blocks between `[`
 * and `]` are in a box.
 */
export function bodyOf(shape: string): Body {
  let box: string | undefined
  let boxes = 0
  const body: Body = []
  for (const sign of shape.match(/[[\]]|\w\d?/g) ?? []) {
    if (sign === '[') box = `box${++boxes}`
    else if (sign === ']') box = undefined
    else body.push(blockOf(sign, box))
  }
  return body
}

function blockOf(sign: string, box: string | undefined): Block {
  const base = { id: sign[0] as string, content: [], ...(box !== undefined && { box }) }
  if (sign.length > 1) return { type: 'item', ...base, ordered: false, depth: Number(sign[1]) }
  return /[A-Z]/.test(sign) ? { type: 'heading', level: 2, ...base } : { type: 'paragraph', ...base }
}

/** What `bodyOf` reads, with a space between blocks. */
export function shapeOf(body: Body): string {
  const signs = body.map((block, at) => {
    const opens = block.box !== undefined && body[at - 1]?.box !== block.box
    const closes = block.box !== undefined && body[at + 1]?.box !== block.box
    return `${opens ? '[' : ''}${block.id}${block.type === 'item' ? block.depth : ''}${closes ? ']' : ''}`
  })
  return signs.join(' ')
}
