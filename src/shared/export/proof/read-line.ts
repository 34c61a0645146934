/** A line of words. `loose`: something that is not printed stood in it, so that white space may have gone with it. */
export interface ReadLine {
  text: string
  loose: boolean
}

/** The words of a line, with one space wherever there is any white space between them. */
export function plainWords(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** Most lines have single spaces alone, which is told sooner than each is written anew. */
const UNEVEN = /[^\S ]|\s\s/

/** The words without what is between them. */
export function solidWords(text: string): string {
  return text.replace(/\s+/g, '')
}

/** A place that leads to a reference, as a word of its own in a line. */
export function citationMark(number: number | string, locator = ''): string {
  return `⟦${number}${locator.trim() === '' ? '' : `, ${plainWords(locator)}`}⟧`
}

/** The same list without what equals its neighbour. */
export function withoutRepeats(list: string[]): string[] {
  return list.filter((each, at) => each !== list[at - 1])
}
