import type { Block, Body } from '../../../shared/article/block'
import { sameValue } from '../../../shared/article/same-value'
import type { BodyMirror } from './body-mirror'

/**
 * Tells whether the body has changed since it was last asked in anything but the words of its blocks: in their kind, their
 * depth, their box, their order, or the nodes that show them. Typing doesn't.
 */
export function frameOf(mirror: BodyMirror): () => boolean {
  let { body, keys } = mirror
  return () => {
    const changed = keys !== mirror.keys || !sameFrame(body, mirror.body)
    body = mirror.body
    keys = mirror.keys
    return changed
  }
}

function sameFrame(a: Body, b: Body): boolean {
  return a.length === b.length && a.every((block, place) => block === b[place] || sameKind(block, b[place] as Block))
}

function sameKind(a: Block, b: Block): boolean {
  return sameValue({ ...a, content: null }, { ...b, content: null })
}
