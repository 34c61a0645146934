import { splitReferences } from '../split-references'
import { readLine } from './read-line'
import type { ReadReferences } from './reference'

/** Reads addresses, DOIs and references as news prints them, one a line; several numbered ones may share a line. */
export function readLines(text: string): ReadReferences {
  const read: ReadReferences = { sources: [], notUnderstood: [] }
  for (const line of text.split(/\r\n?|\n/)) {
    const pasted = line.trim()
    if (pasted === '') continue
    const several = splitReferences(pasted)?.map((each) => each.text) ?? [pasted]
    for (const each of several) {
      const csl = readLine(each)
      if (csl) read.sources.push({ csl })
      else read.notUnderstood.push({ text: each, why: 'no-reference' })
    }
  }
  return read
}
