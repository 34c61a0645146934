import { fromCslDate } from '../article/csl-date'
import { newId } from '../article/id'
import { type CslData, CslDate, type Source } from '../article/source'
import { oneLine } from './one-line'
import { parseReferenceLine } from './reference-line'
import { findAddresses } from './web-address'

/** A new printed source with this data. A day of access and a note move to where sources keep theirs. */
export function sourceOf({ accessed, note, ...csl }: CslData): Source {
  const day = accessed === undefined ? undefined : CslDate.safeParse(accessed).data
  const isDay = day?.['date-parts']?.[0]?.length === 3
  return {
    id: newId(),
    csl: {
      ...csl,
      ...(accessed !== undefined && !isDay && { accessed }),
      ...(note !== undefined && typeof note !== 'string' && { note }),
    },
    visibility: 'printed',
    ...(isDay && { accessed: fromCslDate(day) }),
    ...(typeof note === 'string' && { note }),
  }
}

/** A source for a note that does not read as a reference: its words are the title, so that nothing of it is lost. */
export function sourceOfNote(text: string): Source {
  const url = findAddresses(text)[0]?.url
  return sourceOf({ type: 'document', title: text, ...(url !== undefined && { URL: url }) })
}

/** A source from the words of a reference and the targets of the links on them. */
export function sourceOfReference(words: string, targets: string[]): Source {
  const csl = parseReferenceLine(oneLine(words))
  const source = csl ? sourceOf(csl) : sourceOfNote(oneLine(words))
  const known = source.csl.URL
  const [first, ...others] = targets.filter((target) => target !== known)
  const spare = known === undefined ? others : [first, ...others]
  if (known === undefined && first !== undefined) source.csl = { ...source.csl, URL: first }
  const note = [source.note, ...spare].filter(Boolean).join(' ')
  return note === '' ? source : { ...source, note }
}
