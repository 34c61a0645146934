import type { Env, StateBlock, StateInline } from 'markdown-it'

export type BlockRule = (state: StateBlock, line: number, endLine: number, silent: boolean) => boolean
export type InlineRule = (state: StateInline, silent: boolean) => boolean

/** The identifiers of the notes that a document defines. */
export function notesOf(env: Env): Set<string> {
  return env.notes as Set<string>
}

/** Where the text of a line begins, behind what contains it and its indent. */
export function startOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] as number) + (state.tShift[line] as number)
}

/** Whether a line is indented as far as code. */
export function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] as number) - state.blkIndent >= 4
}
