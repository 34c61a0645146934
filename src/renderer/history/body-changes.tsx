import { memo, useState } from 'react'
import type { BlockChange } from '../../shared/merge/comparison'
import { t } from '../../shared/messages/translate'
import styles from './body-changes.module.css'
import type { Bringing } from './bringing'
import { BlockRow } from './block-row'
import type { Layout } from './change-row'
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
  if (!onlyChanges) return <Rows blocks={blocks} {...rest} />
  return foldUnchanged(blocks).map((stretch) => <Unfoldable key={stretch.blocks[0]?.id} stretch={stretch} {...rest} />)
}

type RowsProps = Omit<BodyChangesProps, 'onlyChanges'>

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

function Rows({ blocks, layout, versions, onRestore }: RowsProps) {
  return blocks.map((change) => (
    <Row key={change.id} change={change} layout={layout} versions={versions} onRestore={onRestore} />
  ))
}
