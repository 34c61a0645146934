import type { StateInline } from 'markdown-it'
import type { InlineRule } from './rules'

const TILDE = 126

/** What markdown-it tells pairs apart by: one tilde never ends what two began. */
const PAIRED = [127, 128]

/** `~~gone~~`, or `~gone~`. Three tildes are none. */
export const strikethrough: InlineRule = (state, silent) => {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false
  const { length, can_open: open, can_close: close } = state.scanDelims(state.pos, true)
  const marker = PAIRED[length - 1]
  if (marker === undefined) {
    state.pending += '~'.repeat(length)
  } else {
    state.push('text', '', 0).content = '~'.repeat(length)
    state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close })
  }
  state.pos += length
  return true
}

/** Makes of the tildes that found each other what they mean. */
export function endStrikethrough(state: StateInline): void {
  if (!state.src.includes('~')) return
  for (const delimiters of [state.delimiters, ...state.tokens_meta.map((meta) => meta?.delimiters ?? [])]) {
    for (const { marker, token, end } of delimiters) {
      const last = delimiters[end]
      if (!PAIRED.includes(marker) || !last) continue
      Object.assign(state.tokens[token] as object, { type: 's_open', nesting: 1, content: '' })
      Object.assign(state.tokens[last.token] as object, { type: 's_close', nesting: -1, content: '' })
    }
  }
}
