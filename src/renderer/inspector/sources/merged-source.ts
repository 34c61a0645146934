import { defined } from '../../../shared/article/defined'
import type { Source, Terms, Visibility } from '../../../shared/article/source'

const STRICTEST: (Terms | undefined)[] = ['not-for-attribution', 'background', 'on-the-record']
const MOST_HIDDEN: Visibility[] = ['confidential', 'desk-only', 'printed']

/**
 * One source made of two: `into`, with what only the other has. The stricter terms count and the narrower circle of those
 * who may see it.
 */
export function mergedSource(other: Source, into: Source): Source {
  const notes = [into.note, other.note].filter((note, index, all) => note && all.indexOf(note) === index)
  const evidence = [...(into.evidence ?? []), ...(other.evidence ?? [])]
  return defined({
    ...other,
    ...into,
    csl: { ...other.csl, ...into.csl },
    terms: STRICTEST.find((terms) => terms === into.terms || terms === other.terms),
    visibility:
      MOST_HIDDEN.find((visibility) => visibility === into.visibility || visibility === other.visibility) ??
      into.visibility,
    note: notes.length > 0 ? notes.join('\n') : undefined,
    evidence: evidence.length > 0 ? evidence : undefined,
  })
}
