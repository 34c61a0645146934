import type { Inline, Mark, TextRun } from '../../article/inline'
import { normaliseInlines } from '../../article/normalise'
import { isCode, isLink, type Wrap } from '../nest'
import { markdownLine } from './line'
import { loosen } from './loosen'
import { stepsOf } from './steps'

/**
 * A printed line as Markdown carries it: without white space at the edges of its lines, and with none at the edges of
 * marks and links, where it stands outside them.
 */
export function carriedLine(line: Inline[]): Inline[] {
  const open: Wrap[] = []
  const carried: Inline[] = []
  for (const step of loosen(stepsOf(markdownLine(line)))) {
    if (step.type === 'open') open.push(step.wrap)
    else if (step.type === 'close') open.pop()
    else carried.push(step.type === 'text' ? dressed(step, open) : step)
  }
  return normaliseInlines(carried)
}

function dressed(run: TextRun, open: Wrap[]): TextRun {
  const marks = open.filter((wrap): wrap is Exclude<Mark, 'code'> => !isLink(wrap))
  const link = open.find(isLink)
  return {
    type: 'text',
    text: run.text,
    marks: [...marks, ...(isCode(run) ? ['code' as const] : [])],
    ...(link !== undefined && { link }),
  }
}
