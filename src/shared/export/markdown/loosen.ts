import { isCode } from '../nest'
import type { Step } from './steps'

/**
 * Nested steps with the white space and breaks at the edges of marks and links moved outside them, where Markdown
 * needs them. What then holds nothing is gone.
 */
export function loosen(steps: Step[]): Step[] {
  if (isTight(steps)) return steps
  const loose: Step[] = []
  for (const step of steps) {
    if (step.type === 'close') close(loose, step)
    else for (const piece of splitAtEdges(step)) add(loose, piece)
  }
  return loose
}

/** White space goes before the marks and links that would begin with it. */
function add(loose: Step[], step: Step): void {
  if (isSpace(step) && loose.at(-1)?.type === 'open') loose.splice(endOfRun(loose, isOpen), 0, step)
  else loose.push(step)
}

/** And after those that would end with it. */
function close(loose: Step[], step: Extract<Step, { type: 'close' }>): void {
  const last = loose.at(-1)
  if (last?.type === 'open' && last.wrap === step.wrap) loose.pop()
  else loose.splice(endOfRun(loose, isSpace), 0, step)
}

/** Whether every mark and link holds something that begins and ends without white space, as nearly all do. */
function isTight(steps: Step[]): boolean {
  for (let at = 0; at < steps.length; at++) {
    const type = steps[at]?.type
    if (type === 'open' && !isFirm(steps[at + 1], 'open', 0)) return false
    if (type === 'close' && !isFirm(steps[at - 1], 'close', -1)) return false
  }
  return true
}

/** Whether what stands just inside a mark needs no moving. `at`: the place of the character at that edge. */
function isFirm(step: Step | undefined, edge: 'open' | 'close', at: number): boolean {
  if (step?.type !== 'text') return step?.type === edge
  return isCode(step) || !isSpaceAt(step.text, at)
}

function isSpaceAt(text: string, at: number): boolean {
  const character = text.at(at) ?? ' '
  return character <= ' ' || (character > '~' && character.trim() === '')
}

/** Where the steps of one kind at the end of a list begin. */
function endOfRun(steps: Step[], isSuch: (step: Step) => boolean): number {
  let start = steps.length
  while (start > 0 && isSuch(steps[start - 1] as Step)) start--
  return start
}

function isOpen({ type }: Step): boolean {
  return type === 'open'
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
  if (step.type !== 'text') return step.type === 'break'
  return isSpaceAt(step.text, 0) && step.text.trim() === '' && !isCode(step)
}
