import { isCode } from '../nest'
import type { Step } from './steps'

/**
 * Nested steps with the white space and breaks at the edges of marks and links moved outside them, where Markdown
 * needs them. What then holds nothing is gone.
 */
export function loosen(steps: Step[]): Step[] {
  if (!steps.some(({ type }) => type === 'open')) return steps
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

/** Where the steps of one type at the end of a list begin. */
function endOfRun(steps: Step[], type: Step['type']): number {
  return steps.findLastIndex((step) => step.type !== type) + 1
}

function splitAtEdges(step: Step): Step[] {
  if (step.type !== 'text' || isCode(step) || !/^\s|\s$/.test(step.text)) return [step]
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(step.text) ?? []
  return [before, middle, after].filter((text) => text !== '').map((text) => ({ ...step, text }))
}

function isSpace(step: Step): boolean {
  return step.type === 'break' || (step.type === 'text' && !isCode(step) && !/\S/.test(step.text))
}
