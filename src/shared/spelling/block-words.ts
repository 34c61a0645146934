import { type Block, isTextBlock, type TextBlock } from '../article/block'
import { findWords, type Word } from './find-words'

/** What is no text of the story: a citation or a letter of inline code. */
const NOTHING = '\uFFFC'

const found = new WeakMap<Block, readonly Word[]>()

/** The words of a block that a dictionary can be asked about, in characters as the caret counts them. Code has none. */
export function blockWords(block: Block): readonly Word[] {
  const known = found.get(block)
  if (known) return known
  const words = isTextBlock(block) && block.type !== 'code' ? findWords(spokenText(block)) : []
  found.set(block, words)
  return words
}

/** The text of a block in which every inline is as long as it is for the caret; code and citations say nothing. */
function spokenText(block: TextBlock): string {
  let text = ''
  for (const inline of block.content) {
    if (inline.type === 'break') text += '\n'
    else if (inline.type === 'citation') text += NOTHING
    else text += inline.marks?.includes('code') ? NOTHING.repeat(inline.text.length) : inline.text
  }
  return text
}
