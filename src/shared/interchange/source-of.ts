import { fromCslDate } from '../article/csl-date'
import { newId } from '../article/id'
import { type CslData, CslDate, type Source } from '../article/source'
import { findAddresses } from './web-address'

/** A new printed source with this data. The day of access and the note move to where sources keep theirs. */
export function sourceOf({ accessed, note, ...csl }: CslData): Source {
  const day = CslDate.safeParse(accessed)
  return {
    id: newId(),
    csl,
    visibility: 'printed',
    ...(day.success && { accessed: fromCslDate(day.data) }),
    ...(typeof note === 'string' && { note }),
  }
}

/** A source for a note that does not read as a reference: its words are the title, so that nothing of it is lost. */
export function sourceOfNote(text: string): Source {
  const url = findAddresses(text)[0]?.url
  return sourceOf({ type: 'document', title: text, ...(url !== undefined && { URL: url }) })
}
