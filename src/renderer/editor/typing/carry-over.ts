import { $getState, $setState, type ElementNode } from 'lexical'
import { boxState } from '../lexical/node-state'

/** Lets a block that goes on with another one stand in the same fact box and run in the same direction. */
export function $carryOver(from: ElementNode, to: ElementNode): void {
  const box = $getState(from, boxState)
  if (box !== '') $setState(to, boxState, box)
  to.setDirection(from.getDirection())
}
