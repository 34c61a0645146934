import { Article } from '../../shared/article/article'
import { Block } from '../../shared/article/block'
import { canonicalJson } from '../../shared/article/canonical'
import { normaliseBlock, normaliseField, renewIds } from '../../shared/article/normalise'
import { whatStands } from './standing'

/** A block: its JSON text as it came, its normal form, and the canonical JSON of that. */
interface Part {
  text: string
  value: unknown
  written: string
}

/** A field, its name in both texts. `blocks`: those of the body. */
interface Field extends Part {
  name: string
  blocks: readonly Part[]
}

/**
 * The fields and blocks of the story that was read last. Who saves a story again and again changes one or two of them
 * at a time. Whether a part is valid, its normal form and its canonical text depend on nothing but its own JSON, so what
 * was found out of the same text stands.
 */
export class KnownParts {
  #fields: readonly Field[] = []

  /**
   * A story in normal form and its canonical JSON. Undefined where the text is no valid story or none once it is clean,
   * and where it is not written as `JSON.stringify` does: where a part begins and ends is then not known.
   */
  read(json: string): { article: Article; json: string } | undefined {
    if (!json.startsWith('{') || !json.endsWith('}')) return undefined
    const fields = readList(this.#fields, json.slice(1, -1), (list, known) => this.#readFields(list, known))
    if (!fields) return undefined
    const article = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
    const isTwice = Object.keys(article).length < fields.length
    if (isTwice || !REQUIRED.every((name) => name in article)) return undefined
    this.#fields = fields
    return { article: article as Article, json: canonicalOf(fields) }
  }

  #readFields(list: string, known: Map<string, Field>): Field[] | undefined {
    // Most often it is one block of the body that is new.
    const body = this.#readBody(list)
    if (body) return [body]
    const members = parse(`{${list}}`)
    if (members === undefined) return undefined
    const raws = Object.entries(members).map(([name, raw]) => ({ name, raw, text: member(name, JSON.stringify(raw)) }))
    if (raws.map(({ text }) => text).join() !== list) return undefined
    return all(raws, ({ name, raw, text }) => known.get(text) ?? this.#readBody(text) ?? readField(name, raw, text))
  }

  #readBody(text: string): Field | undefined {
    if (!text.startsWith(BODY) || !text.endsWith(']')) return undefined
    const known = this.#fields.find(({ name }) => name === 'body')?.blocks ?? []
    const blocks = readList(known, text.slice(BODY.length, -1), readBlocks)
    if (!blocks) return undefined
    const normal = blocks.map(({ value }) => value as Block)
    const value = renewIds(normal)
    const written = value === normal ? `${BODY}${blocks.map((block) => block.written).join()}]` : undefined
    return { name: 'body', text, value, written: written ?? member('body', canonicalJson(value)), blocks }
  }
}

const BODY = '"body":['

/** Reads a list of parts: what stands of those before, and what `readNew` makes of the rest; undefined where it can't. */
function readList<P extends Part>(
  before: readonly P[],
  list: string,
  readNew: (list: string, known: Map<string, P>) => P[] | undefined,
): readonly P[] | undefined {
  const { head, tail, between } = whatStands(before, list)
  const after = before.length - tail
  if (between === '') return undefined
  const known = new Map(before.slice(head, after).map((part) => [part.text, part]))
  const changed = between === undefined ? [] : readNew(between, known)
  return changed && [...before.slice(0, head), ...changed, ...before.slice(after)]
}

function readBlocks(list: string, known: Map<string, Part>): Part[] | undefined {
  const items = parse(`[${list}]`) as unknown[] | undefined
  const raws = items?.map((raw) => ({ raw, text: JSON.stringify(raw) })) ?? []
  if (raws.map(({ text }) => text).join() !== list) return undefined
  return all(raws, ({ raw, text }) => known.get(text) ?? readBlock(raw, text))
}

function readBlock(raw: unknown, text: string): Part | undefined {
  const value = normalForm(raw, Block, normaliseBlock)
  return value && { text, value, written: canonicalJson(value) }
}

function readField(name: string, raw: unknown, text: string): Field | undefined {
  if (!isField(name) || name === 'body') return undefined
  const schema: Schema<unknown> = Article.shape[name]
  const value = normalForm(raw, schema, (given) => normaliseField(name, given as Article[typeof name]))
  return value === undefined
    ? undefined
    : { name, text, value, written: member(name, canonicalJson(value)), blocks: [] }
}

/** The normal form of what is valid; undefined for what is not, or no longer once it is clean. */
function normalForm<T>(raw: unknown, schema: Schema<T>, normalise: (value: T) => T): T | undefined {
  const given = schema.safeParse(raw)
  if (!given.success) return undefined
  const normal = normalise(given.data as T)
  return normal === given.data || schema.safeParse(normal).success ? normal : undefined
}

interface Schema<T> {
  safeParse(value: unknown): { success: boolean; data?: T | undefined }
}

const FIELDS = Object.keys(Article.shape) as (keyof Article)[]
const REQUIRED = FIELDS.filter((field) => !Article.shape[field].safeParse(undefined).success)

function isField(name: string): name is keyof Article {
  return Object.hasOwn(Article.shape, name)
}

/** Fields stand in the order of their names, by code units. */
function canonicalOf(fields: readonly Field[]): string {
  const inOrder = fields.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return `{${inOrder.map(({ written }) => written).join()}}`
}

function member(name: string, text: string): string {
  return `${JSON.stringify(name)}:${text}`
}

function parse(json: string): object | undefined {
  try {
    return JSON.parse(json) as object
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What `read` gives for each; undefined where there is one for which it gives nothing. */
function all<T, R>(items: T[], read: (item: T) => R | undefined): R[] | undefined {
  const results: R[] = []
  for (const item of items) {
    const result = read(item)
    if (result === undefined) return undefined
    results.push(result)
  }
  return results
}
