import { citationsOf } from '../../../shared/article/numbering'
import type { Block, Body } from '../../../shared/article/block'
import type { Citation } from '../../../shared/article/inline'

const found = new WeakMap<Block, Citation[]>()

/** Every citation of a body. A block that has been looked through is not looked through again. */
export function citationsIn(body: Body): Citation[] {
  return body.flatMap((block) => {
    const known = found.get(block) ?? [...citationsOf([block])]
    found.set(block, known)
    return known
  })
}

export function sameCitations(a: Citation[], b: Citation[]): boolean {
  return a.length === b.length && a.every((citation, index) => citation === b[index])
}
