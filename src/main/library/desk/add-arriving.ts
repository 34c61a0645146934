import { type Article, SCHEMA } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { normalise } from '../../../shared/article/normalise'
import type { Revision } from '../../../shared/article/revision'
import type { SoundObject } from '../../desk/read-object'
import type { ReadableDb, WritableDb } from '../../store/connection'
import { sha256 } from '../../store/hash'
import type { RecentTexts } from '../../store/recent-texts'
import { NO_VALUE } from '../../store/revision-graph'
import { addRevisionText, readRevisionMark } from '../../store/revisions'
import { valueOf } from '../read-value'

/**
 * What a revision would come in after: its parents, so that each history is whole. `missing`: the first of them that this
 * library has not got. `isOne`: those that are here are of its own story or shelf.
 */
export function pastOf(db: ReadableDb, { id: subject, parents }: Revision): { missing?: string; isOne: boolean } {
  const marks = parents.map((parent) => readRevisionMark(db, parent))
  const missing = parents[marks.indexOf(undefined)]
  return { ...(missing !== undefined && { missing }), isOne: marks.every((mark) => !mark || mark.subject === subject) }
}

/** A revision that `readObject` read, with the bytes that it was read from and their hash. */
export interface Arriving extends SoundObject {
  text: Buffer
  id: string
}

/**
 * Adds a revision that was cut elsewhere and is not here yet. The working copy is another matter: see `settleStory`.
 * `recent` spares reading again what came in just before.
 */
export function addArriving(db: WritableDb, arriving: Arriving, recent?: RecentTexts): void {
  addRevisionText(db, arriving, { valueHash: valueHashOf(arriving), recent })
}

/** The hash of the value as it will be read. That it is a value of its kind was seen when it was read. */
function valueHashOf({ revision, id, normal }: Arriving): string {
  const { kind, deleted, schema, value } = revision
  if (deleted) return NO_VALUE
  if (kind !== 'article' || schema > SCHEMA) return sha256(canonicalJson(value))
  const story = valueOf(id, revision)
  if (normal !== undefined && story === value) return sha256(normal)
  return sha256(canonicalJson(normalise(story as Article)))
}
