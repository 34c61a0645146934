import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text'
import { $isElementNode, type LexicalNode } from 'lexical'
import { newId } from '../../../shared/article/id'
import { $boxOf, $isInSameBox, $setBox } from '../lexical/box'
import { headingTag } from '../lexical/to-lexical'
import { $selectedBlocks } from './selected-blocks'
import { $wholeGalleries } from './whole-galleries'

/**
 * Puts the selected blocks into a new fact box, with a title to be written above them when no heading begins it. Blocks
 * that are all in one box are taken out of it instead; its title stands for all of it. A gallery is never cut in two.
 */
export function $toggleBox(): void {
  const blocks = $wholeGalleries($selectedBlocks())
  const [first] = blocks
  if (!first) return
  const boxes = new Set(blocks.map($boxOf))
  if (boxes.size > 1 || $boxOf(first) === '') $putIntoBox(blocks, first)
  else if ($beginsBox(first) && $isHeadingNode(first)) $dissolveBox(first)
  else $takeOut(blocks)
}

/** Takes a fact box away from around its blocks. An empty title goes with it. */
export function $dissolveBox(inside: LexicalNode): true {
  const blocks = $runOf(inside)
  for (const block of blocks) $setBox(block, '')
  const [title, next] = blocks
  if (!$isHeadingNode(title) || !title.isEmpty()) return true
  if ($isElementNode(next)) next.selectStart()
  if (next) title.remove()
  return true
}

/** Whether a block is the first of its fact box. */
export function $beginsBox(block: LexicalNode): boolean {
  return $boxOf(block) !== '' && !$isInSameBox(block, block.getPreviousSibling())
}

/** Whether a block is the title of its fact box, which is its first heading. */
export function $isBoxTitle(block: LexicalNode): boolean {
  return $isHeadingNode(block) && $boxOf(block) !== '' && block.is($runOf(block).find($isHeadingNode))
}

function $putIntoBox(blocks: LexicalNode[], first: LexicalNode): void {
  const box = newId()
  for (const block of blocks) $setBox(block, box)
  if ($isHeadingNode(first)) return
  const title = $createHeadingNode(headingTag($titleLevel(first)))
  $setBox(title, box)
  first.insertBefore(title)
  title.selectStart()
}

/** The title is one level below the heading that the box stands under. */
function $titleLevel(block: LexicalNode): 2 | 3 | 4 {
  for (let at = block.getPreviousSibling(); at !== null; at = at.getPreviousSibling()) {
    if ($isHeadingNode(at) && $boxOf(at) === '') return at.getTag() === 'h2' ? 3 : 4
  }
  return 2
}

/** What follows them in the box becomes a box of its own; a title that nothing is left under, and that says nothing, goes. */
function $takeOut(blocks: LexicalNode[]): void {
  const before = blocks[0]?.getPreviousSibling() ?? null
  const after = blocks.at(-1)?.getNextSibling() ?? null
  const [box] = blocks.map($boxOf)
  const rest =
    after !== null && $boxOf(after) === box
      ? $runOf(after).filter((block) => after.isBefore(block) || after.is(block))
      : []
  for (const block of blocks) $setBox(block, '')
  if (before === null || $boxOf(before) !== box) return
  const own = newId()
  for (const block of rest) $setBox(block, own)
  if ($isHeadingNode(before) && before.isEmpty() && $beginsBox(before)) before.remove()
}

/** The neighbours that are in one fact box with a block, and the block, in order. */
function $runOf(inside: LexicalNode): LexicalNode[] {
  const run = [inside]
  for (let at = inside.getPreviousSibling(); $isInSameBox(inside, at); at = at.getPreviousSibling()) run.unshift(at)
  for (let at = inside.getNextSibling(); $isInSameBox(inside, at); at = at.getNextSibling()) run.push(at)
  return run
}
