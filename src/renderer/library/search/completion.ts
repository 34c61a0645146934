/** A value that is being typed after an operator: where it begins in the text, and what of it is there. */
export interface Unfinished {
  operator: 'tag' | 'section' | 'status'
  value: string
  start: number
}

const VALUE = /(?:^|\s)(tag|section|status):(?:"([^"]*)|([^\s"]*))$/i

/** The value that ends at the caret, if it belongs to an operator whose values are known. */
export function unfinishedAt(text: string, caret: number): Unfinished | null {
  const found = VALUE.exec(text.slice(0, caret))
  if (!found) return null
  const [, operator = '', quoted, plain] = found
  const written = quoted === undefined ? (plain ?? '') : `"${quoted}`
  return {
    operator: operator.toLowerCase() as Unfinished['operator'],
    value: quoted ?? plain ?? '',
    start: caret - written.length,
  }
}

/** The text with the value written out, in quotes where it needs them, and where the caret is then. */
export function completed(
  text: string,
  caret: number,
  { start }: Unfinished,
  value: string,
): [text: string, caret: number] {
  const written = `${/\s/.test(value) ? `"${value}"` : value} `
  const before = text.slice(0, start) + written
  return [before + text.slice(caret).replace(/^"?\s?/, ''), before.length]
}
