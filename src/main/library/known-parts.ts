import { Article } from '../../shared/article/article'
import { Block } from '../../shared/article/block'
import { canonicalJson } from '../../shared/article/canonical'
import { normaliseBlock, normaliseField, renewIds } from '../../shared/article/normalise'

/**
 * The fields and blocks of the story that was read last. Who saves a story again and again changes one or two of them
 * at a time. Whether a part is valid, its normal form and its canonical text depend on nothing but its own JSON, so what
 * was found out of the same text stands.
 */
export class KnownParts {
  /** Normal forms, by the text that they were read from. */
  #last = new Map<string, unknown>()
  #next = new Map<string, unknown>()
  readonly #written = new WeakMap<object, string>()

  /** A story in normal form, from what its JSON says; undefined where that is no valid story, or none once it is clean. */
  read(value: unknown): Article | undefined {
    if (typeof value !== 'object' || value === null) return undefined
    this.#next = new Map()
    const article: Record<string, unknown> = {}
    for (const [field, raw] of Object.entries(value)) {
      const part = field === 'body' ? this.#readBody(raw) : this.#readField(field, raw)
      if (part === undefined) return undefined
      article[field] = part
    }
    if (!REQUIRED.every((field) => field in article)) return undefined
    this.#last = this.#next
    return article as Article
  }

  /** The canonical JSON of a story that was read. */
  write(article: Article): string {
    return canonicalJson(article, this.#written)
  }

  #readField(field: string, raw: unknown): unknown {
    if (!isField(field)) return undefined
    const schema: Schema<unknown> = Article.shape[field]
    return this.#readPart(`${field} `, raw, schema, (value) => normaliseField(field, value as Article[typeof field]))
  }

  #readBody(raw: unknown): Block[] | undefined {
    if (!Array.isArray(raw)) return undefined
    const blocks = raw.map((each) => this.#readPart('', each, Block, normaliseBlock))
    return blocks.every((block) => block !== undefined) ? renewIds(blocks) : undefined
  }

  #readPart<T>(name: string, raw: unknown, schema: Schema<T>, normalise: (value: T) => T): T | undefined {
    const text = `${name}${JSON.stringify(raw)}`
    const part = (this.#last.get(text) as T | undefined) ?? normalForm(raw, schema, normalise)
    // A number too large for JSON is infinite, and written as null: it must not pass for what was null before.
    if (part === undefined || text.includes('null')) return part
    this.#next.set(text, part)
    if (typeof part === 'object' && part !== null && !this.#written.has(part)) {
      this.#written.set(part, canonicalJson(part))
    }
    return part
  }
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
