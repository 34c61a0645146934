import type { LexicalNode } from 'lexical'
import { areOneGallery } from '../../../shared/article/gallery'
import { $isAtomNode } from '../lexical/atom-node'

/** Neighbouring blocks with all the pictures of the galleries that the first and last of them are in. */
export function $wholeGalleries(blocks: LexicalNode[]): LexicalNode[] {
  const whole = [...blocks]
  for (let at = whole[0]; at !== undefined; at = whole[0]) {
    const before = at.getPreviousSibling()
    if (!before || !$areOneGallery(before, at)) break
    whole.unshift(before)
  }
  for (let at = whole.at(-1); at !== undefined; at = whole.at(-1)) {
    const after = at.getNextSibling()
    if (!after || !$areOneGallery(at, after)) break
    whole.push(after)
  }
  return whole
}

function $areOneGallery(a: LexicalNode, b: LexicalNode): boolean {
  return $isAtomNode(a) && $isAtomNode(b) && areOneGallery(a.getAtom(), b.getAtom())
}
