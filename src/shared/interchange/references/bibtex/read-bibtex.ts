import type { ReadReferences } from '../reference'
import { entryToCsl } from './entry-to-csl'
import { withInherited } from './inherit'
import { scanBibtex } from './scan-bibtex'

/**
 * Reads BibTeX and BibLaTeX. A broken entry gives what can be read of it and is listed as well, so that a person can look
 * at what is missing. Total, in linear time.
 */
export function readBibtex(text: string): ReadReferences {
  const { entries, between } = scanBibtex(text)
  const read: ReadReferences = {
    sources: [],
    notUnderstood: between.map((words) => ({ text: words, why: 'no-reference' })),
  }
  for (const entry of withInherited(entries)) {
    if (entry.type === 'xdata' || entry.type === 'set') continue
    const csl = entryToCsl(entry)
    if (csl) read.sources.push({ csl })
    if (!csl || entry.broken)
      read.notUnderstood.push({ text: entry.text, why: entry.broken ? 'broken' : 'says-nothing' })
  }
  return read
}
