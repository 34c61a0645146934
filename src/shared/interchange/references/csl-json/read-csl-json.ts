import { finishedSource } from '../finished-source'
import type { ReadReferences } from '../reference'
import { jsonItems } from './json-items'
import { soundCsl } from './sound-csl'

/** Reads CSL-JSON: one item or many, as Zotero, Better BibTeX, Pandoc and citation services give it. Total, in linear time. */
export function readCslJson(text: string): ReadReferences {
  const found = jsonItems(text)
  if (found === 'too-deep') return { sources: [], notUnderstood: [{ text, why: 'too-deep' }] }
  const read: ReadReferences = {
    sources: [],
    notUnderstood: found.broken.map((words) => ({ text: words, why: 'broken' })),
  }
  for (const item of found.items) {
    const csl = isRecord(item) ? finishedSource(soundCsl(item)) : undefined
    if (csl) read.sources.push({ csl })
    else read.notUnderstood.push({ text: JSON.stringify(item), why: 'says-nothing' })
  }
  return read
}

function isRecord(item: unknown): item is Record<string, unknown> {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
}
