import type { Block, Body } from './block'
import { inlinesOf } from './block'
import { newId } from './id'
import type { Inline, TextRun } from './inline'
import { mapLines } from './map-lines'

/** The ids of citations in a block, and the ids of citations that back words in it. */
export interface BlockClaims {
  citations: readonly string[]
  claimed: readonly string[]
}

const known = new WeakMap<Block, BlockClaims>()
const NONE: BlockClaims = { citations: [], claimed: [] }

/** The ids of the citations in a body that back words. */
export function claimingCitations(body: Body): Set<string> {
  return new Set(body.flatMap((block) => claimsIn(block).citations))
}

/** The words that a citation backs, in reading order; empty where there are none. */
export function claimWords(body: Body, citation: string): string {
  return body
    .filter((block) => claimsIn(block).claimed.includes(citation))
    .map((block) =>
      inlinesOf(block)
        .flat()
        .map((inline) => (inline.type === 'text' && inline.claims?.includes(citation) ? inline.text : ''))
        .join(''),
    )
    .join(' ')
    .trim()
}

/** A body after an edit: words no longer claim to be backed by citations that the edit took away. */
export function withoutLooseClaims(before: Body, after: Body): Body {
  if (before.every((block) => claimsIn(block).citations.length === 0)) return after
  const lost = lostCitations(before, after)
  return lost.size > 0 ? dropClaims(after, (id) => !lost.has(id)) : after
}

function lostCitations(before: Body, after: Body): Set<string> {
  const [old, now] = [new Set(before), new Set(after)]
  const ids = new Set(before.filter((block) => !now.has(block)).flatMap((block) => claimsIn(block).citations))
  for (const block of after) if (!old.has(block)) for (const id of claimsIn(block).citations) ids.delete(id)
  return ids
}

/**
 * A part of a story that comes into a body: a citation whose id is there already gets another one, and so do the words
 * that it backs. Words of which no citation is there or comes along are no claim.
 */
export function freshClaims(part: Body, body: Body): Body {
  const taken = claimingCitations(body)
  const own = new Map<string, string>()
  for (const id of claimingCitations(part)) own.set(id, taken.has(id) ? newId() : id)
  const renewed = part.map((block) =>
    mapLines(block, (line) =>
      line.map((inline) => {
        const id = inline.type === 'citation' && inline.id !== undefined ? own.get(inline.id) : undefined
        if (inline.type === 'citation') return id === undefined || id === inline.id ? inline : { ...inline, id }
        return withClaims(inline, (claim) => own.get(claim) ?? (taken.has(claim) ? claim : undefined))
      }),
    ),
  )
  return renewed.every((block, index) => block === part[index]) ? part : renewed
}

/** A body in which words claim only citations that it keeps. */
export function dropClaims(body: Body, keeps: (id: string) => boolean): Body {
  return body.map((block) =>
    claimsIn(block).claimed.every(keeps)
      ? block
      : mapLines(block, (line) => line.map((inline) => withClaims(inline, (id) => (keeps(id) ? id : undefined)))),
  )
}

/** A run with other claims; the very same one where none changes. */
function withClaims(inline: Inline, change: (claim: string) => string | undefined): Inline {
  if (inline.type !== 'text' || !inline.claims) return inline
  const claims = inline.claims.flatMap((claim) => change(claim) ?? [])
  if (claims.length === inline.claims.length && claims.every((id, at) => id === inline.claims?.[at])) return inline
  const { claims: _, ...rest } = inline
  return (claims.length === 0 ? rest : { ...rest, claims }) satisfies TextRun
}

/** What of claims is in a block. One that has been looked through is not looked through again. */
export function claimsIn(block: Block): BlockClaims {
  let claims = known.get(block)
  if (!claims) known.set(block, (claims = readClaims(block)))
  return claims
}

function readClaims(block: Block): BlockClaims {
  const inlines = inlinesOf(block).flat()
  const citations = inlines.flatMap((inline) =>
    inline.type === 'citation' && inline.id !== undefined ? [inline.id] : [],
  )
  const claimed = inlines.flatMap((inline) => (inline.type === 'text' ? (inline.claims ?? []) : []))
  return citations.length === 0 && claimed.length === 0 ? NONE : { citations, claimed: [...new Set(claimed)] }
}
