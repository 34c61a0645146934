import { t } from '../../../shared/messages/translate'
import { type Format, nameOf } from '../formats'

/** One thing that the slash menu offers. */
export interface Entry {
  format: Format
  /** What can be typed at the beginning of a line for it. */
  typed?: string
  /** It goes into the line that is being written; all others are a line of their own. */
  inLine?: true
  /** It asks for something before it is put in, or takes the caret into itself. */
  later?: true
}

/** All that can be put in, in the order in which it is offered. */
export const ENTRIES = [
  { format: 'heading-2', typed: '##' },
  { format: 'heading-3', typed: '###' },
  { format: 'bullets', typed: '-' },
  { format: 'numbers', typed: '1.' },
  { format: 'quote', typed: '>' },
  { format: 'pullquote' },
  { format: 'box' },
  { format: 'figure', later: true },
  { format: 'gallery', later: true },
  { format: 'table', later: true },
  { format: 'card', later: true },
  { format: 'cite', typed: '@', inLine: true, later: true },
  { format: 'rule', typed: '---' },
  { format: 'code-block', typed: '```' },
  { format: 'heading-4', typed: '####' },
  { format: 'paragraph' },
] as const satisfies Entry[]

/** What an entry is found by, the name first. */
export function namesOf(entry: (typeof ENTRIES)[number]): string[] {
  return [nameOf(entry.format), ...t(`slash.words.${entry.format}`).split(/[,،] */)]
}
