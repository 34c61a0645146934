import type { MessageKey } from '../../shared/messages/translate'

/**
 * Keys that belong to the page and not to a command: what is typed, as it is written in `SHORTCUTS`, and what it does.
 * What is in quotes is typed letter by letter.
 */
export const TYPING_KEYS: readonly { keys: string; does: MessageKey }[] = [
  { keys: '"/"', does: 'keys.insert' },
  { keys: '"@"', does: 'keys.cite' },
  { keys: '"## "', does: 'keys.heading' },
  { keys: '"### "', does: 'keys.subheading' },
  { keys: '"- "', does: 'keys.bullets' },
  { keys: '"1. "', does: 'keys.numbers' },
  { keys: '"> "', does: 'keys.quote' },
  { keys: '"```"', does: 'keys.code' },
  { keys: '"---"', does: 'keys.rule' },
  { keys: '"**…**"', does: 'keys.bold' },
  { keys: '"*…*"', does: 'keys.italic' },
  { keys: 'Tab', does: 'keys.indent' },
  { keys: 'Shift+Tab', does: 'keys.outdent' },
  { keys: 'Shift+Enter', does: 'keys.break' },
]
