import { isUtf8 } from 'node:buffer'
import * as z from 'zod'
import { Article, SCHEMA } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { isShared, ParsedRevision, type Revision } from '../../shared/article/revision'
import { partedRevision } from '../../shared/article/revision-text'
import { Shelf } from '../../shared/article/shelf'
import { isNewer, upgrade } from '../../shared/article/upgrade'
import { LARGEST_OBJECT } from './desk-folder'

/** The format of revisions that this version reads. */
const FORMAT = 1

/** A revision that a desk may hold. `normal`: the canonical JSON of a story that was found to be in normal form already. */
export interface SoundObject {
  revision: Revision
  normal?: string
}

/**
 * What an object is: a revision; `newer`, one that a later version of Stet may read; `refused`, nothing that a desk may hold.
 */
export type ReadObject = SoundObject | 'newer' | 'refused'

/**
 * Reads stories the sooner, the more the next one is like the last. Gives a valid story in normal form, with its canonical
 * JSON; undefined for what it can't tell.
 */
export interface Knowing {
  read(json: string): { article: Article; json: string } | undefined
}

// In canonical JSON such a text is a key and nothing else: within a text its last quotation mark would be escaped.
const PROTOTYPE = '"__proto__":'

/**
 * Reads the bytes of an object, which anybody may have written. Whatever is wrong with them stays so, since they are what
 * their name says. `known` spares the work on what the last story had too.
 */
export function readObject(bytes: Uint8Array, known?: Knowing): ReadObject {
  if (bytes.length > LARGEST_OBJECT || !isUtf8(bytes)) return 'refused'
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  if (text.includes(PROTOTYPE)) return 'refused'
  return (known && attempt(() => readKnown(text, known))) ?? readAll(text)
}

/** What an object says of itself before its value. */
export interface ObjectHead {
  subject: string
  parents: string[]
}

/** What the first bytes of an object say, unproved; undefined where that is nothing that helps. */
export function headIn(start: Uint8Array): ObjectHead | undefined {
  const text = Buffer.from(start.buffer, start.byteOffset, start.length).toString('utf8')
  const read = Head.safeParse(attempt(() => JSON.parse(partedRevision(text)?.head ?? '')))
  return read.success ? { subject: read.data.id, parents: read.data.parents } : undefined
}

const Head = z.object({ id: z.string(), parents: z.array(z.string()) })

/**
 * Where the text of the value is that of a valid story, and the rest that of a sound revision of one, the whole is sound.
 * Undefined for whatever else it is, where it does not throw.
 */
function readKnown(text: string, known: Knowing): SoundObject | undefined {
  const parted = partedRevision(text)
  if (parted === undefined || !text.endsWith('}')) return undefined
  const { head, value: normal } = parted
  const read = ParsedRevision.safeParse(JSON.parse(head))
  if (!read.success || read.data.kind !== 'article' || read.data.deleted || !isSoundHead(read.data, head))
    return undefined
  const story = known.read(normal)
  if (story?.json !== normal || !isShallow(story.article, DEEPEST - 1)) return undefined
  return { revision: { ...read.data, value: story.article as unknown as Revision['value'] }, normal }
}

function readAll(text: string): ReadObject {
  const read = attempt(() => {
    const value: unknown = JSON.parse(text)
    if (!isShallow(value)) return undefined
    if (isLater(value)) return 'newer'
    const revision = ParsedRevision.safeParse(value)
    return revision.success && isSoundHead(revision.data, text) && isKnownValue(revision.data)
      ? revision.data
      : undefined
  })
  if (read === undefined) return 'refused'
  return read === 'newer' ? read : { revision: read }
}

/** Undefined where there is no JSON, some that has no canonical text, or some nested so deep that the stack ends. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
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

/** Whether all is in order but the value, and the text is the canonical one. */
function isSoundHead(revision: Revision, text: string): boolean {
  const { parents, author, reason, mergeVersion, deleted } = revision
  const isMerge = reason === 'merge'
  return (
    canonicalJson(revision) === text &&
    isShared(reason) &&
    ID.test(revision.id) &&
    parents.every((parent, index) => HASH.test(parent) && (index === 0 || parent > (parents[index - 1] as string))) &&
    isMerge === (mergeVersion !== undefined) &&
    (!isMerge || (author === null && parents.length > 1 && !deleted))
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
