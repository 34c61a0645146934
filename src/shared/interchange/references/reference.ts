import type { CslData } from '../../article/source'

/** Why a part of a text gave no source, or not all that it says. */
export type WhyNot = 'no-reference' | 'broken' | 'says-nothing' | 'too-deep' | 'unreadable-page'

/** A part of a text that was not understood, as it stands there. */
export interface NotUnderstood {
  text: string
  why: WhyNot
}

export interface ReadSource {
  csl: CslData
}

/** What a text of references gives. Every word of it is in a source, in `notUnderstood`, or in a comment. */
export interface ReadReferences {
  sources: ReadSource[]
  notUnderstood: NotUnderstood[]
}
