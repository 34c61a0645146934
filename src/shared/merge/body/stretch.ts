import type { StreamToken } from './stream'

/** A part of a merged stream: what is in it, and where the sides disagree what they have there. */
export interface Stretch {
  tokens: StreamToken[]
  dispute?: Dispute
}

export interface Dispute {
  base: StreamToken[]
  ours: StreamToken[]
  theirs: StreamToken[]
  shown: 'ours' | 'theirs' | 'both'
}
