import { type Article, SCHEMA } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { normalise } from '../../../shared/article/normalise'
import type { Revision } from '../../../shared/article/revision'
import { propose } from '../../../shared/merge/propose'
import type { GraphNode } from '../../store/revision-graph'
import { sha256 } from '../../store/hash'

/**
 * What somebody made of a story's page in a desk's `stories` folder, as a shared revision on the one that the page shows:
 * its words, and each change as a proposal. It depends on that revision and on what the page says alone, and on no clock
 * or chance, so that it is one revision on whatever computers the page is found, however often. Undefined where the page says
 * just what the revision says.
 */
export function pageEdit(page: {
  story: string
  /** The revision that the page shows. */
  shown: { id: string; at: string; article: Article }
  edited: Article
  /** `stories/bridge-closes/index.md` */
  file: string
}): Revision | undefined {
  const { story, shown, file } = page
  const proposed = propose(shown.article, withEqualIds(shown.article, page.edited))
  if (proposed === shown.article) return undefined
  return {
    format: 1,
    kind: 'article',
    id: story,
    value: normalise(proposed) as Revision['value'],
    parents: [shown.id],
    author: null,
    at: shown.at,
    reason: 'import',
    label: file,
    schema: SCHEMA,
    deleted: false,
  }
}

/** Whether a revision is such an edit: whoever imports has a name. */
export function isPageEdit({ reason, author }: Pick<GraphNode, 'reason' | 'author'>): boolean {
  return reason === 'import' && author === null
}

/** The page that such an edit was found in; undefined where it says nothing that is one. */
export function editedPage({ label }: { label?: string | undefined }): string | undefined {
  return label !== undefined && /^stories\/[^/\\]+\/index\.(?:md|html)$/.test(label) && !label.includes('/../')
    ? label
    : undefined
}

/** What names something in a story, or the group that it is in. */
const NAMES = new Set(['id', 'box', 'gallery'])

/** Ids that reading made at random, as ones that come from what was read. */
function withEqualIds(known: Article, edited: Article): Article {
  const old = new Set(namesIn(known))
  const fresh = [...new Set(namesIn(edited))].filter((name) => !old.has(name))
  if (fresh.length === 0) return edited
  const blank = canonicalJson(renamed(edited, new Map(fresh.map((name, at) => [name, String(at)]))))
  return renamed(edited, new Map(fresh.map((name, at) => [name, sha256(`${at} ${blank}`).slice(0, 16)]))) as Article
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (NAMES.has(key) ? [each] : []) : namesIn(each),
  )
}

/** The value with names in the place of others, wherever they stand alone: citations name sources, words their claims. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => renamed(each, names))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, names)]))
}
