import type { Inline } from '../../article/inline'
import { nest, type Nested, type Wrap } from '../nest'

/** Runs, citations and breaks of a line, and where its marks and links open and close around them, in pairs. */
export type Step = Inline | { type: 'open'; wrap: Wrap } | { type: 'close'; wrap: Wrap }

/** The steps in which a printed line is written. */
export function stepsOf(line: Inline[]): Step[] {
  if (!line.some(isWrapped)) return line
  const steps: Step[] = []
  addSteps(steps, nest(line))
  return steps
}

/** Most lines have no marks and links. */
function isWrapped(inline: Inline): boolean {
  if (inline.type !== 'text') return false
  const { marks, link } = inline
  return link !== undefined || (marks !== undefined && marks.some((mark) => mark !== 'code'))
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
