import type { Inline } from '../../article/inline'
import { nest, type Nested, type Wrap } from '../nest'

/** Runs, citations and breaks of a line, and where its marks and links open and close around them, in pairs. */
export type Step = Inline | { type: 'open'; wrap: Wrap } | { type: 'close'; wrap: Wrap }

/** The steps in which a printed line is written. */
export function stepsOf(line: Inline[]): Step[] {
  const steps: Step[] = []
  addSteps(steps, nest(line))
  return steps
}

function addSteps(steps: Step[], nested: Nested[]): void {
  for (const piece of nested) {
    if (piece.type === 'wrapped') {
      steps.push({ type: 'open', wrap: piece.wrap })
      addSteps(steps, piece.content)
      steps.push({ type: 'close', wrap: piece.wrap })
    } else steps.push(piece)
  }
}
