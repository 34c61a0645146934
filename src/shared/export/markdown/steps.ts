import type { Inline } from '../../article/inline'
import { endOfStretch, nest, type Nested, onlyWrap, type Wrap } from '../nest'

/** Runs, citations and breaks of a line, and where its marks and links open and close around them, in pairs. */
export type Step = Inline | { type: 'open'; wrap: Wrap } | { type: 'close'; wrap: Wrap }

/** The steps in which a printed line is written. */
export function stepsOf(line: Inline[]): Step[] {
  if (!line.some(isWrapped)) return line
  const steps: Step[] = []
  for (let at = 0; at < line.length;) {
    const inline = line[at] as Inline
    const end = endOfStretch(line, at)
    const wrap = end === at + 1 ? onlyWrap(inline) : undefined
    if (wrap !== undefined) steps.push({ type: 'open', wrap }, inline, { type: 'close', wrap })
    else if (end === at) steps.push(inline)
    else addSteps(steps, nest(line, at, end))
    at = Math.max(end, at + 1)
  }
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
