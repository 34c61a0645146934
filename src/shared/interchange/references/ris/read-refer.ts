import type { ReadReferences } from '../reference'
import { sourcesOf } from './read-ris'
import { referRecords } from './refer-records'

/** Reads EndNote's own tagged form (`.enw`: `%0 Newspaper Article`). Total, in linear time. */
export function readRefer(text: string): ReadReferences {
  return sourcesOf(referRecords(text))
}
