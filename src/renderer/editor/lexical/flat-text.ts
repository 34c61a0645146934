import type { TextBlock } from '../../../shared/article/block'

/** What a citation is in flat text. */
export const ATOM = '\uFFFC'

/** The text of a block in which every inline counts for as many characters as it does for the caret. */
export function flatText(block: TextBlock): string {
  let text = ''
  for (const inline of block.content) {
    if (inline.type === 'text') text += inline.text
    else text += inline.type === 'break' ? '\n' : ATOM
  }
  return text
}
