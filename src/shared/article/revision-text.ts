import { SCHEMA } from './article'

const VALUE = `"schema":${SCHEMA},"value":`
const NOTHING = 'null}'

/** The canonical text of a revision in two: the whole with `null` in the place of the value, and that of the value. */
export interface RevisionText {
  head: string
  value: string
}

/**
 * Parts the canonical text of a revision whose value is of the present schema, without reading the value. That comes last,
 * and what is before it stands in no text: its quotation marks would be escaped there. Undefined for any other.
 */
export function partedRevision(text: string): RevisionText | undefined {
  const at = text.indexOf(VALUE)
  if (at === -1) return undefined
  const from = at + VALUE.length
  return { head: text.slice(0, from) + NOTHING, value: text.slice(from, -1) }
}
