import { $getState, $isElementNode, type ElementNode } from 'lexical'
import type { TextBlock } from '../../../shared/article/block'
import { $kindOf } from '../lexical/from-lexical'
import { idState } from '../lexical/node-state'
import { $toElement } from '../lexical/to-lexical'
import { $carryOver } from './carry-over'
import { $selectedBlocks } from './selected-blocks'

/** What a block of text can be turned into. */
export type Kind =
  | { type: 'paragraph' | 'quote' | 'pullquote' }
  | { type: 'heading'; level: 2 | 3 | 4 }
  | { type: 'item'; ordered: boolean; depth: number }
  | { type: 'code' }

export const PARAGRAPH: Kind = { type: 'paragraph' }

/** Turns a block into another kind. It keeps its id, its words and the caret in it. */
export function $turnInto(element: ElementNode, kind: Kind): ElementNode {
  const next = $toElement({ ...kind, id: $getState(element, idState), content: [] } as TextBlock)
  $carryOver(element, next)
  return element.replace(next, true)
}

/** Turns the selected blocks into a kind, or back into paragraphs when that is what they all are. */
export function $turnSelectionInto(kind: Kind): void {
  const blocks = $selectedBlocks().filter((block) => $isElementNode(block))
  const back = blocks.every((block) => isKind($kindOf(block), kind))
  for (const block of blocks) $turnInto(block, back ? PARAGRAPH : atDepthOf(block, kind))
}

export function isKind(a: Kind, b: Kind): boolean {
  if (a.type === 'heading' && b.type === 'heading') return a.level === b.level
  if (a.type === 'item' && b.type === 'item') return a.ordered === b.ordered
  return a.type === b.type
}

function atDepthOf(block: ElementNode, kind: Kind): Kind {
  const is = $kindOf(block)
  return kind.type === 'item' && is.type === 'item' ? { ...kind, depth: is.depth } : kind
}
