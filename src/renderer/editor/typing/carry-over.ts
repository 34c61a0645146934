import type { ElementNode } from 'lexical'
import { $carryBox } from '../lexical/box'

/** Lets a block that goes on with another one stand in the same fact box and run in the same direction. */
export function $carryOver(from: ElementNode, to: ElementNode): void {
  $carryBox(from, to)
  to.setDirection(from.getDirection())
}
