import { Article, newArticle } from './article'
import { Block, type Body } from './block'
import { Inline } from './inline'
import { newId } from './id'
import { normalise } from './normalise'
import { isNewer, schemaOf, upgrade } from './upgrade'

/**
 * A stored story as this version understands it. `unknown` names what it does not (block and inline types, fields, a
 * newer schema); when it names anything the article is for reading only and must never be saved.
 */
export interface ReadArticle {
  article: Article
  unknown: string[]
}

/**
 * Reads the JSON text of a story.
 * Throws a SyntaxError when it is no JSON and a TypeError when it is no story at all.
 */
export function readArticle(json: string): ReadArticle {
  const value = upgrade(JSON.parse(json))
  if (typeof value !== 'object' || value === null || schemaOf(value) === undefined) {
    throw new TypeError('not a story: it has no schema number')
  }
  const whole = Article.safeParse(value)
  if (whole.success) return { article: normalise(whole.data), unknown: [] }
  return readKnownParts(value as Record<string, unknown>)
}

/** What can be shown of a story that is not wholly understood: every known field and block, and the text of the rest. */
function readKnownParts(value: Record<string, unknown>): ReadArticle {
  const unknown: string[] = isNewer(value) ? [`schema ${schemaOf(value)}`] : []
  const article: Record<string, unknown> = { ...newArticle('und') }
  for (const [field, schema] of Object.entries(Article.shape)) {
    if (field === 'schema' || field === 'body' || !Object.hasOwn(value, field)) continue
    const parsed = schema.safeParse(value[field])
    if (parsed.success) article[field] = parsed.data
    else unknown.push(field)
  }
  for (const field of Object.keys(value)) if (!Object.hasOwn(Article.shape, field)) unknown.push(field)
  article.body = readKnownBlocks(Array.isArray(value.body) ? value.body : [], unknown)
  return { article: normalise(article as Article), unknown: [...new Set(unknown)] }
}

function readKnownBlocks(blocks: unknown[], unknown: string[]): Body {
  return blocks.flatMap((raw): Body => {
    const whole = Block.safeParse(raw)
    if (whole.success) return [whole.data]
    const block = (raw ?? {}) as { id?: unknown; type?: unknown; content?: unknown }
    const type = typeof block.type === 'string' ? block.type : 'block'
    const inlines = Array.isArray(block.content) ? block.content : []
    const content = inlines.flatMap((inline) => readKnownInline(inline, unknown))
    const id = typeof block.id === 'string' && block.id !== '' ? block.id : newId()
    const known = Block.safeParse({ ...block, id, content })
    if (known.success) return [known.data]
    unknown.push(type)
    return [{ type: 'paragraph', id, content }]
  })
}

function readKnownInline(raw: unknown, unknown: string[]): Inline[] {
  const whole = Inline.safeParse(raw)
  if (whole.success) return [whole.data]
  const inline = (raw ?? {}) as { type?: unknown; text?: unknown }
  unknown.push(typeof inline.type === 'string' ? inline.type : 'inline')
  return typeof inline.text === 'string' ? [{ type: 'text', text: inline.text }] : []
}
