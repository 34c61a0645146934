import type { Block, Body } from '../../article/block'
import { sameValue } from '../../article/same-value'
import type { Aligned } from '../../merge/align'
import { alignBlocks } from '../../merge/align-blocks'

/**
 * A body as a file has it: blocks that still say what `was` carried of them are those of `base`, whole; the others say
 * what the file says, with what it could not carry. Blocks that were not in the file stay after the one before them.
 */
export function editedBody(base: Body, was: Body, file: Body): Body {
  const blocks = new Map(base.map((block) => [block.id, block]))
  const carried = new Set(was.map(({ id }) => id))
  const edited: Body = []
  for (const { before, after } of rewritten(alignBlocks(was, file))) {
    if (after === null) continue
    const old = before === null ? undefined : blocks.get(before.id)
    if (before === null) edited.push(after)
    else if (old) edited.push(sameBlock(before, after) ? old : editedBlock(old, before, after))
    // Else it is part of a block that makes two in Markdown.
    else if (!sameBlock(before, after)) edited.push(after)
  }
  return withUncarried(edited, base, carried)
}

/** One block in the place of another of its kind is that one, written anew. */
function rewritten(blocks: Aligned<Block>[]): Aligned<Block>[] {
  const pairs: Aligned<Block>[] = []
  for (const block of blocks) {
    const last = pairs.at(-1)
    const takesPlace = block.before === null && last?.after === null && last.before?.type === block.after?.type
    if (takesPlace) pairs[pairs.length - 1] = { ...block, before: last.before }
    else pairs.push(block)
  }
  return pairs
}

function withUncarried(edited: Body, base: Body, carried: ReadonlySet<string>): Body {
  const body = [...edited]
  for (const [at, block] of base.entries()) {
    if (carried.has(block.id) || body.includes(block)) continue
    const before = base.slice(0, at).findLast(({ id }) => body.some((other) => other.id === id))
    body.splice(before ? body.findIndex(({ id }) => id === before.id) + 1 : 0, 0, block)
  }
  return body
}

/** The old block with what the file says otherwise than it did. A kind that a format has no sign for stays what it was. */
function editedBlock(old: Block, was: Block, now: Block): Block {
  const { id } = old
  if (was.type !== now.type) return { ...now, id }
  const keptType = old.type === now.type || old.type === 'pullquote'
  if (!keptType) return { ...now, id, box: sameGroup(was.box, now.box) ? old.box : now.box } as Block
  const said = Object.entries(now).filter(([key, value]) => !sameValue(value, was[key as keyof Block]))
  const gone = Object.keys(was).filter((key) => !Object.hasOwn(now, key))
  const edited = { ...old, ...Object.fromEntries(said), ...Object.fromEntries(gone.map((key) => [key, undefined])) }
  const groups = GROUPS.map((key) => {
    const [before, after] = [was, now].map((block) => block[key as keyof Block] as string | undefined)
    return [key, sameGroup(before, after) ? old[key as keyof Block] : after]
  })
  return { ...edited, id, ...Object.fromEntries(groups) } as Block
}

/** What blocks share with their neighbours; a file has its own names for them. */
const GROUPS = ['box', 'gallery']

/** Whether a block stands in a group of blocks as it did. */
function sameGroup(was: string | undefined, now: string | undefined): boolean {
  return (was === undefined) === (now === undefined)
}

/** Whether two blocks say the same, whatever their ids. */
function sameBlock(a: Block, b: Block): boolean {
  return sameValue(withoutIds(a), withoutIds(b))
}

function withoutIds({ id: _, box, ...block }: Block): unknown {
  const rest = 'rows' in block ? { ...block, rows: block.rows.map(({ cells }) => cells) } : block
  return { ...rest, inBox: box !== undefined, ...('gallery' in rest && { gallery: true }) }
}
