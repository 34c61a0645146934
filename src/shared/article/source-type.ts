import type { CslData } from './source'

const OWN_OBSERVATION = { type: 'manuscript', genre: 'own observation' } as const

/**
 * Whether a source is what the reporter saw or heard. CSL has no type for that; a manuscript of the genre *own
 * observation* is the nearest that other programs keep.
 */
export function isOwnObservation(csl: CslData): boolean {
  return csl.type === OWN_OBSERVATION.type && csl.genre === OWN_OBSERVATION.genre
}

/** What a newsroom tells sources apart by: the CSL type, or `own-observation`. */
export function sourceTypeOf(csl: CslData): string {
  return isOwnObservation(csl) ? 'own-observation' : csl.type
}

/** The same data as a source of another type, which is one that `sourceTypeOf` gives. */
export function withSourceType(csl: CslData, type: string): CslData {
  if (type === 'own-observation') return { ...csl, ...OWN_OBSERVATION }
  const typed: CslData = { ...csl, type }
  if (isOwnObservation(csl)) delete typed.genre
  return typed
}
