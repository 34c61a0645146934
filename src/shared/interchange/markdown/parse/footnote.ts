import { identifierOf, unescaped } from './names'
import { type BlockRule, type InlineRule, isIndented, notesOf, startOf } from './rules'

const MARK = /\[\^((?:[^ \t\n[\]\\]|\\[[\]\\]|\\(?![[\]\\])){1,999})\]/y
const INDENT = 4

/** Notes in notes are words when they are deeper. */
const DEEPEST = 100

/** The name of a note, and how it is written. */
export interface NoteMeta {
  identifier: string
  label: string
}

interface Mark extends NoteMeta {
  end: number
}

/** `[^1]: A note.`, with what is indented below it. */
export const footnote: BlockRule = (state, line, endLine, silent) => {
  if (isIndented(state, line) || state.level >= DEEPEST) return false
  const mark = readMark(state.src, startOf(state, line))
  if (mark === undefined || state.src.charAt(mark.end) !== ':') return false
  if (silent) return true

  const { bMarks, tShift, sCount } = state
  const before = [bMarks[line], tShift[line], sCount[line], state.blkIndent, state.parentType] as const
  notesOf(state.env).add(mark.identifier)
  const { identifier, label } = mark
  state.push('footnote_open', '', 1).meta = { identifier, label } satisfies NoteMeta
  bMarks[line] = Math.min(state.skipSpaces(mark.end + 1), state.eMarks[line] as number)
  tShift[line] = 0
  state.blkIndent += INDENT
  sCount[line] = state.blkIndent
  state.parentType = 'footnote'
  state.md.block.tokenize(state, line, endLine)
  state.push('footnote_close', '', -1)
  ;[bMarks[line], tShift[line], sCount[line], state.blkIndent, state.parentType] = before as [
    number,
    number,
    number,
    number,
    string,
  ]
  return true
}

/** `[^1]`, where there is such a note. */
export const footnoteMark: InlineRule = (state, silent) => {
  if (!state.src.startsWith('[^', state.pos)) return false
  const mark = readMark(state.src, state.pos)
  if (mark === undefined || mark.end > state.posMax || !notesOf(state.env).has(mark.identifier)) return false
  const { identifier, label } = mark
  if (!silent) state.push('footnote_mark', '', 0).meta = { identifier, label } satisfies NoteMeta
  state.pos = mark.end
  return true
}

function readMark(text: string, start: number): Mark | undefined {
  MARK.lastIndex = start
  const [mark, name] = MARK.exec(text) ?? []
  if (mark === undefined || name === undefined) return undefined
  return { identifier: identifierOf(name), label: unescaped(name), end: start + mark.length }
}
