import type { TextBlock } from '../../../article/block'
import { cleanText } from '../../../article/clean-text'
import { inlineText } from '../../../article/text'
import { oneLine } from '../../one-line'

/** The words of a block in one line. */
export function lineIn({ content }: TextBlock): string {
  return oneLine(cleanText(inlineText(content))).trim()
}
