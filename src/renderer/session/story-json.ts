import type { Article } from '../../shared/article/article'
import type { Block } from '../../shared/article/block'

const texts = new WeakMap<Block, string>()

/** The JSON text of a story. Of the body only the blocks that are new since the last time are written anew. */
export function storyJson({ body, ...rest }: Article): string {
  return `{"body":[${body.map(blockJson).join()}],${JSON.stringify(rest).slice(1)}`
}

function blockJson(block: Block): string {
  const text = texts.get(block) ?? JSON.stringify(block)
  texts.set(block, text)
  return text
}
