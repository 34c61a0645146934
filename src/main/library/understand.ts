import { Article } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { normalise } from '../../shared/article/normalise'
import { readArticle } from '../../shared/article/read'
import { isNewer, upgrade } from '../../shared/article/upgrade'
import { StetError } from '../../shared/bridge/errors'
import { sha256 } from '../store/hash'
import type { KnownParts } from './known-parts'

/** A story that this version understands wholly, in the one form in which it is stored. */
export interface Understood {
  article: Article
  /** Canonical JSON. */
  json: string
  /** SHA-256 of `json`. */
  hash: string
}

/**
 * Reads a story that is to be stored. `known`, the parts of the last one, spare the work on those that it has too.
 * Throws article.read-only where it holds something unknown, and article.invalid where it is no valid story.
 */
export function understand(json: string, known?: KnownParts): Understood {
  const quick = known?.read(json)
  if (quick) return stored(quick.article, quick.json)
  const value = upgrade(parse(json))
  const article = whole(json, value)
  const normal = normalise(article)
  return normal === article ? stored(normal) : storable(normal)
}

/** A normalised story in the form in which it is stored. Throws article.invalid where cleaning left a name or id empty. */
export function storable(article: Article): Understood {
  const checked = Article.safeParse(article)
  if (!checked.success) throw invalid(checked.error.issues)
  return stored(article)
}

function stored(article: Article, json = canonicalJson(article)): Understood {
  return { article, json, hash: sha256(json) }
}

function whole(json: string, value: unknown): Article {
  const parsed = Article.safeParse(value)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.filter((issue) => !isUnknown(issue))
  // What is unknown may be somebody's newer work; what is known but wrong is a mistake of the one who saves.
  if (isNewer(value) || wrong.length === 0) {
    throw new StetError('article.read-only', { unknown: readArticle(json).unknown.join(', ') })
  }
  throw invalid(wrong)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new StetError('article.invalid', { detail: 'it is not JSON' }, { cause: error })
  }
}

type Issues = NonNullable<ReturnType<typeof Article.safeParse>['error']>['issues']

/** A field, block or inline of a kind that the schema does not have. */
function isUnknown(issue: Issues[number]): boolean {
  return issue.code === 'unrecognized_keys' || (issue.code === 'invalid_union' && issue.discriminator !== undefined)
}

function invalid(issues: Issues): StetError {
  const [first] = issues
  if (first === undefined) throw new Error('invalid without an issue')
  return new StetError('article.invalid', { detail: [first.path.join('.'), first.message].filter(Boolean).join(': ') })
}
