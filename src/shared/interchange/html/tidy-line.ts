import type { Inline, TextRun } from '../../article/inline'

const isBlank = (character: string) => character === ' '
const isSpace = (character: string) => isBlank(character) || character === '\u00A0'

/** A line without the white space at its edges and the doubled white space between its runs. */
export function tidyLine(line: Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const inline of line) {
    const last = kept.at(-1)
    const starts = !last || last.type === 'break'
    const opens = starts || (last.type === 'text' && last.text.endsWith(' '))
    if (inline.type !== 'text' || !opens) kept.push(inline)
    else {
      const text = withoutSpaceAtStart(inline.text, starts ? isSpace : isBlank)
      if (text !== '') kept.push(saying(text, inline))
    }
  }
  return withoutEnd(kept)
}

/** The lines between which there are empty ones, as mail programs part paragraphs. */
export function splitAtEmptyLines(line: Inline[]): Inline[][] {
  if (!line.some(({ type }) => type === 'break')) return [line]
  const parts: Inline[][] = [[]]
  let breaks: Inline[] = []
  for (const inline of line) {
    if (inline.type === 'break') breaks.push(inline)
    else if (inline.type === 'text' && breaks.length > 0 && [...inline.text].every(isSpace)) continue
    else {
      if (breaks.length > 1) parts.push([])
      else parts.at(-1)?.push(...breaks)
      breaks = []
      parts.at(-1)?.push(inline)
    }
  }
  return parts
}

function withoutEnd(line: Inline[]): Inline[] {
  for (let last = line.at(-1); last; last = line.at(-1)) {
    if (last.type === 'citation') break
    const text = last.type === 'text' ? withoutSpaceAtEnd(last.text) : ''
    if (last.type === 'text' && text !== '') {
      line[line.length - 1] = saying(text, last)
      break
    }
    line.pop()
  }
  return line
}

function withoutSpaceAtStart(text: string, isSpaceHere: (character: string) => boolean): string {
  let start = 0
  while (isSpaceHere(text.charAt(start))) start++
  return text.slice(start)
}

function withoutSpaceAtEnd(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** A run with these words; the same where it says them already. */
function saying(text: string, run: TextRun): TextRun {
  return run.text === text ? run : { ...run, text }
}
