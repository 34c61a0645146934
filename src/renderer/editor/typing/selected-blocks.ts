import { $getSelection, $isNodeSelection, $isRangeSelection, type LexicalNode } from 'lexical'
import { $bodyPoint } from '../lexical/caret'
import { $blockNodeOf } from '../lexical/leaves'

/** The blocks that the selection is in, in order: not one that it only comes to the beginning of. */
export function $selectedBlocks(): LexicalNode[] {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return $blocksOf(selection.getNodes())
  if (!$isRangeSelection(selection)) return []
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const blocks = $blocksOf([start.getNode(), ...selection.getNodes()])
  const last = blocks.at(-1)
  const reached = blocks.length > 1 && last?.is($blockNodeOf(end.getNode())) && $bodyPoint(end).offset === 0
  return reached ? blocks.slice(0, -1) : blocks
}

function $blocksOf(nodes: LexicalNode[]): LexicalNode[] {
  return [...new Set(nodes.map($blockNodeOf))].filter((block) => block !== null)
}
