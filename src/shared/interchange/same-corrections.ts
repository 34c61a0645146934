import type { Correction } from '../article/article'
import { dayOf } from '../export/day-of'

/** Whether readers are told the same: kinds, days and words, in one order. */
export function sameCorrections(a: Correction[], b: Correction[]): boolean {
  return a.length === b.length && a.every((correction, at) => sameCorrection(correction, b[at] as Correction))
}

/** Whether readers are told the same by two corrections. */
export function sameCorrection(a: Correction, b: Correction): boolean {
  return a.kind === b.kind && dayOf(a.at) === dayOf(b.at) && a.text === b.text
}
