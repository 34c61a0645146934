import { ownEntry } from '../../../own-entry'
import type { BibtexEntry } from './scan-bibtex'

/** What a part takes from the whole under another name. */
const RENAMED: Record<string, string> = { title: 'booktitle', subtitle: 'booksubtitle', author: 'bookauthor' }
const OWN = new Set(['crossref', 'xref', 'xdata', 'ids', 'shorttitle', 'keywords', 'abstract', 'pages', 'label'])

/** Entries with what they inherit by `crossref` (or `xdata`) from an entry of the same text; one step, as BibTeX does. */
export function withInherited(entries: BibtexEntry[]): BibtexEntry[] {
  if (!entries.some(inherits)) return entries
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  return entries.map((entry) => {
    const from = entry.fields.filter(([name]) => name === 'crossref' || name === 'xdata').map(([, key]) => key.trim())
    const wholes = from.flatMap((key) => byKey.get(key.toLowerCase()) ?? []).filter((whole) => whole !== entry)
    return wholes.length === 0 ? entry : { ...entry, fields: [...entry.fields, ...inherited(entry, wholes)] }
  })
}

function inherits({ fields }: BibtexEntry): boolean {
  return fields.some(([name]) => name === 'crossref' || name === 'xdata')
}

function inherited(entry: BibtexEntry, wholes: BibtexEntry[]): BibtexEntry['fields'] {
  const has = new Set(entry.fields.map(([name]) => name))
  const isData = (whole: BibtexEntry) => whole.type === 'xdata'
  return wholes.flatMap((whole) =>
    whole.fields
      .filter(([name]) => !OWN.has(name))
      .map(([name, value]): [string, string] => [isData(whole) ? name : (ownEntry(RENAMED, name) ?? name), value])
      .filter(([name]) => !has.has(name) && !(name === 'bookauthor' && !/^(?:inbook|incollection)$/.test(entry.type))),
  )
}
