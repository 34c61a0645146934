import type { StateInline } from 'markdown-it'
import { endOfAddress } from './end-of-address'
import type { InlineRule } from './rules'

const SCHEME = /(?<![a-z])https?$/i
const LONGEST_SCHEME = 6
const WORDS = /[^\n!&*:<[\\\]_`~]+/y
const WWW = /(?<![^\s(*_[\]~])www\.(?=.)/gi

/** An address that stands in a line by itself, `https://example.org/a_b`, is a link, whatever its characters mean elsewhere. */
export const literalLink: InlineRule = (state, silent) => {
  const { src, pos } = state
  if (silent || state.linkLevel > 0 || !src.startsWith('://', pos)) return false
  const [scheme] = SCHEME.exec(src.slice(Math.max(0, pos - LONGEST_SCHEME), pos)) ?? []
  if (scheme === undefined || !state.pending.endsWith(scheme)) return false
  const begin = pos + '://'.length
  if (/^[\p{P}\p{S}]/u.test(src.slice(begin, begin + 2))) return false
  const end = endOfAddress(src.slice(0, state.posMax), begin)
  if (end === undefined) return false
  state.pending = state.pending.slice(0, -scheme.length)
  pushLink(state, { begin: pos - scheme.length, end, prefix: '' })
  return true
}

/** Words up to what may be a mark. So is an address in them that only begins as addresses do, `www.example.org`. */
export const words: InlineRule = (state, silent) => {
  const { src, pos: start } = state
  WORDS.lastIndex = start
  if (!WORDS.test(src)) return false
  const end = Math.min(WORDS.lastIndex, state.posMax)
  let written = start
  if (!silent && state.linkLevel === 0) {
    const before = Math.max(0, start - 1)
    const text = src.slice(before, end)
    for (const { index } of /www/i.test(text) ? text.matchAll(WWW) : []) {
      const begin = before + index
      const until = begin < written ? undefined : endOfAddress(src.slice(0, state.posMax), begin)
      if (until === undefined) continue
      state.pending += src.slice(written, begin)
      pushLink(state, { begin, end: until, prefix: 'http://' })
      written = until
    }
  }
  if (!silent) state.pending += src.slice(written, end)
  state.pos = Math.max(written, end)
  return true
}

function pushLink(state: StateInline, { begin, end, prefix }: { begin: number; end: number; prefix: string }): void {
  const address = state.src.slice(begin, end)
  state.push('link_open', 'a', 1).attrs = [['href', `${prefix}${address}`]]
  state.push('text', '', 0).content = address
  state.push('link_close', 'a', -1)
  state.pos = end
}
