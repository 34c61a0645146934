import type { Inline } from '../../article/inline'

const isSpace = (text: string) => /[ \u00A0]/.test(text)

/** A line without the white space at its edges and the doubled white space between its runs. */
export function tidyLine(line: Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const inline of line) {
    const last = kept.at(-1)
    const starts = !last || last.type === 'break'
    const opens = starts || (last.type === 'text' && last.text.endsWith(' '))
    const text = inline.type === 'text' && opens ? inline.text.replace(starts ? /^[ \u00A0]+/ : /^ +/, '') : ''
    if (inline.type !== 'text' || !opens) kept.push(inline)
    else if (text !== '') kept.push({ ...inline, text })
  }
  return withoutEnd(kept)
}

/** The lines between which there are empty ones, as mail programs part paragraphs. */
export function splitAtEmptyLines(line: Inline[]): Inline[][] {
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
    const text = last.type === 'text' ? last.text.replace(/[ \u00A0]+$/, '') : ''
    line.pop()
    if (text === '') continue
    line.push({ ...last, text } as Inline)
    break
  }
  return line
}
