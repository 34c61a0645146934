import type { Inline, Mark, TextRun } from '../../article/inline'
import { hrefOf, isCode, isLink, nest, type Step, type Wrap } from '../nest'
import { printedLine } from '../printed-line'
import { writeCitation } from './citation'
import type { BodyContext } from './context'
import { escapeAttribute, escapeText } from './escape'

const ELEMENTS: Record<Exclude<Mark, 'code'>, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
}

/** A line of inlines as phrasing content. */
export function writeInlines(line: Inline[], context: BodyContext): void {
  for (const step of nest(printedLine(line, context.numbers))) writeStep(step, context)
}

function writeStep(step: Step, context: BodyContext): void {
  switch (step.type) {
    case 'text':
      writeRun(step, context)
      break
    case 'citation':
      writeCitation(step, context)
      break
    case 'break':
      context.out.push('<br>')
      break
    case 'open':
      writeOpening(step.wrap, context)
      break
    case 'close':
      context.out.push(isLink(step.wrap) ? '</a>' : `</${ELEMENTS[step.wrap]}>`)
      break
  }
}

function writeRun(run: TextRun, { out }: BodyContext): void {
  if (isCode(run)) out.push('<code>', escapeText(run.text), '</code>')
  else out.push(escapeText(run.text))
}

function writeOpening(wrap: Wrap, { out }: BodyContext): void {
  if (isLink(wrap)) out.push(`<a href="${escapeAttribute(hrefOf(wrap))}">`)
  else out.push(`<${ELEMENTS[wrap]}>`)
}
