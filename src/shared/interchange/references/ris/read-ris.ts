import type { ReadReferences } from '../reference'
import { recordToCsl } from './record-to-csl'
import { risRecords, type TaggedText } from './ris-records'

/** Reads RIS, as Zotero, EndNote, Mendeley and the databases of libraries write it. Total, in linear time. */
export function readRis(text: string): ReadReferences {
  return sourcesOf(risRecords(text))
}

/** The sources of records. */
export function sourcesOf({ records, between }: TaggedText): ReadReferences {
  const read: ReadReferences = {
    sources: [],
    notUnderstood: between.map((line) => ({ text: line, why: 'no-reference' })),
  }
  for (const record of records) {
    const csl = recordToCsl(record)
    if (csl) read.sources.push({ csl })
    else read.notUnderstood.push({ text: record.text, why: 'says-nothing' })
  }
  return read
}
