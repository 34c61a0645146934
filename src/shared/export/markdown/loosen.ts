import { isCode } from '../nest'
import type { Step } from './steps'

/**
 * Nested steps with the white space and breaks at the edges of marks and links moved outside them, where Markdown
 * needs them. What then holds nothing is gone.
 */
export function loosen(steps: Step[]): Step[] {
  if (isTight(steps)) return steps
  const led: Step[] = []
  for (const step of steps.flatMap(splitAtEdges)) {
    const last = led.at(-1)
    if (isSpace(step)) led.splice(endOfRun(led, 'open'), 0, step)
    else if (step.type === 'close' && last?.type === 'open' && last.wrap === step.wrap) led.pop()
    else led.push(step)
  }
  const backwards: Step[] = []
  for (const step of led.toReversed()) {
    if (isSpace(step)) backwards.splice(endOfRun(backwards, 'close'), 0, step)
    else backwards.push(step)
  }
  return backwards.toReversed()
}

/** Whether every mark and link holds something that begins and ends without white space, as nearly all do. */
function isTight(steps: Step[]): boolean {
  return steps.every(({ type }, at) => {
    if (type === 'open') return isFirm(steps[at + 1], 'open', 0)
    return type !== 'close' || isFirm(steps[at - 1], 'close', -1)
  })
}

/** Whether what stands just inside a mark needs no moving. `at`: the place of the character at that edge. */
function isFirm(step: Step | undefined, edge: 'open' | 'close', at: number): boolean {
  if (step?.type !== 'text') return step?.type === edge
  return isCode(step) || !isSpaceAt(step.text, at)
}

function isSpaceAt(text: string, at: number): boolean {
  return (text.at(at) ?? ' ').trim() === ''
}

/** Where the steps of one type at the end of a list begin. */
function endOfRun(steps: Step[], type: Step['type']): number {
  return steps.findLastIndex((step) => step.type !== type) + 1
}

function splitAtEdges(step: Step): Step[] {
  if (step.type !== 'text' || isCode(step)) return [step]
  const { text } = step
  if (!isSpaceAt(text, 0) && !isSpaceAt(text, -1)) return [step]
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length]
  const pieces = start === text.length ? [text] : [text.slice(0, start), text.slice(start, end), text.slice(end)]
  return pieces.filter((piece) => piece !== '').map((piece) => ({ ...step, text: piece }))
}

function isSpace(step: Step): boolean {
  return step.type === 'break' || (step.type === 'text' && !isCode(step) && !/\S/.test(step.text))
}
