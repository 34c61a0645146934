import { Article, SCHEMA } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { isShared, ParsedRevision, type Revision } from '../../shared/article/revision'
import { Shelf } from '../../shared/article/shelf'
import { isNewer, upgrade } from '../../shared/article/upgrade'
import { LARGEST_OBJECT } from './desk-folder'

/** The format of revisions that this version reads. */
const FORMAT = 1

/**
 * What an object is: a revision; `newer`, one that a later version of Stet may read; `refused`, nothing that a desk may hold.
 */
export type ReadObject = Revision | 'newer' | 'refused'

// In canonical JSON such a text is a key and nothing else: within a text its last quotation mark would be escaped.
const PROTOTYPE = '"__proto__":'

/**
 * Reads the bytes of an object, which anybody may have written. Whatever is wrong with them stays so, since they are what
 * their name says.
 */
export function readObject(bytes: Uint8Array): ReadObject {
  if (bytes.length > LARGEST_OBJECT) return 'refused'
  const text = Buffer.from(bytes).toString('utf8')
  if (text.includes(PROTOTYPE)) return 'refused'
  try {
    const value: unknown = JSON.parse(text)
    if (!isShallow(value)) return 'refused'
    if (isLater(value)) return 'newer'
    const read = ParsedRevision.safeParse(value)
    return read.success && isSound(read.data, text) ? read.data : 'refused'
  } catch {
    // No JSON, or nested so deep that the stack ends.
    return 'refused'
  }
}

/** No story is nested deeper than a conflict about a table in it; the stacks of other programs and windows are not all alike. */
const DEEPEST = 64

function isShallow(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true
  return left > 0 && Object.values(value).every((each) => isShallow(each, left - 1))
}

function isLater(value: unknown): boolean {
  const { format } = (value ?? {}) as { format?: unknown }
  return typeof format === 'number' && format > FORMAT
}

function isSound(revision: Revision, text: string): boolean {
  const { parents, author, reason, mergeVersion, deleted } = revision
  const isMerge = reason === 'merge'
  return (
    canonicalJson(revision) === text &&
    isShared(reason) &&
    ID.test(revision.id) &&
    parents.every((parent, index) => HASH.test(parent) && (index === 0 || parent > (parents[index - 1] as string))) &&
    isMerge === (mergeVersion !== undefined) &&
    (!isMerge || (author === null && parents.length > 1 && !deleted)) &&
    isKnownValue(revision)
  )
}

const HASH = /^[0-9a-f]{64}$/
/** A story's id; a shelf's is that of its desk and its name. */
const ID = /^[0-9a-z][0-9a-z-]{0,63}(?:\/[0-9a-z:-]{1,200})?$/

/** What a removal leaves is nothing; a value of a newer schema is for a newer version to judge. */
function isKnownValue({ kind, value, deleted, schema }: Revision): boolean {
  if (deleted) return value === null
  if (kind === 'shelf') return Shelf.safeParse(value).success
  if (schema > SCHEMA) return isNewer(value)
  return Article.safeParse(upgrade(value)).success
}
