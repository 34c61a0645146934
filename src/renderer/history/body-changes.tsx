import { memo, useMemo, useState } from 'react'
import { boxEdges } from '../../shared/article/box-edges'
import type { BlockChange } from '../../shared/merge/comparison'
import { t } from '../../shared/messages/translate'
import styles from './body-changes.module.css'
import type { Bringing } from './bringing'
import { BlockRow, presentOf } from './block-row'
import type { Boxed, Layout } from './change-row'
import { foldUnchanged, type Stretch } from './fold-unchanged'
import type { Versions } from './words'

interface BodyChangesProps {
  blocks: BlockChange[]
  layout: Layout
  versions: Versions
  onlyChanges: boolean
  onRestore: Bringing['block'] | undefined
}

/** The body in both versions, with what is far from any change folded away if only changes are wanted. */
export function BodyChanges({ blocks, onlyChanges, ...rest }: BodyChangesProps) {
  const boxes = useMemo(() => boxesIn(blocks), [blocks])
  if (!onlyChanges) return <Rows blocks={blocks} boxes={boxes} {...rest} />
  return foldUnchanged(blocks).map((stretch) => (
    <Unfoldable key={stretch.blocks[0]?.id} stretch={stretch} boxes={boxes} {...rest} />
  ))
}

type RowsProps = Omit<BodyChangesProps, 'onlyChanges'> & { boxes: Map<string, Boxed> }

/** The changes whose blocks are in a fact box, and where in it, by their ids. */
function boxesIn(blocks: BlockChange[]): Map<string, Boxed> {
  const edges = boxEdges(blocks.map(presentOf))
  return new Map([...edges].map(([place, { edge }]) => [(blocks[place] as BlockChange).id, edge]))
}

function Unfoldable({ stretch: { folded, blocks }, ...rest }: { stretch: Stretch } & Omit<RowsProps, 'blocks'>) {
  const [open, setOpen] = useState(false)
  if (!folded || open) return <Rows blocks={blocks} {...rest} />
  return (
    <button type="button" className={styles.folded} onClick={() => setOpen(true)}>
      {t('compare.folded', { count: blocks.length })}
    </button>
  )
}

const Row = memo(BlockRow)

function Rows({ blocks, boxes, layout, versions, onRestore }: RowsProps) {
  return blocks.map((change) => (
    <Row
      key={change.id}
      change={change}
      boxed={boxes.get(change.id)}
      layout={layout}
      versions={versions}
      onRestore={onRestore}
    />
  ))
}
