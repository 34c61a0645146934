import type { CslData } from '../../../article/source'
import { finishedSource } from '../finished-source'
import type { ReadReferences } from '../reference'
import { hangsOnAnother, zoteroItem, zoteroToCsl } from '../zotero/zotero-item'
import { jsonItems } from './json-items'
import { soundCsl } from './sound-csl'

/**
 * Reads CSL-JSON: one item or many, as Zotero, Better BibTeX, Pandoc and citation services give it; and the JSON of Zotero's
 * own, in which the notes and files that stand by themselves are no references. Total, in linear time.
 */
export function readCslJson(text: string): ReadReferences {
  const found = jsonItems(text)
  if (found === 'too-deep') return { sources: [], notUnderstood: [{ text, why: 'too-deep' }] }
  const read: ReadReferences = {
    sources: [],
    notUnderstood: found.broken.map((words) => ({ text: words, why: 'broken' })),
  }
  for (const item of found.items) {
    const csl = isRecord(item) ? cslOf(item) : undefined
    if (csl) read.sources.push({ csl })
    else read.notUnderstood.push({ text: JSON.stringify(item), why: 'says-nothing' })
  }
  return read
}

function cslOf(item: Record<string, unknown>): CslData | undefined {
  const ofZotero = zoteroItem(item)
  if (ofZotero && hangsOnAnother(ofZotero)) return undefined
  return finishedSource(soundCsl(ofZotero ? zoteroToCsl(ofZotero) : item))
}

function isRecord(item: unknown): item is Record<string, unknown> {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
}
