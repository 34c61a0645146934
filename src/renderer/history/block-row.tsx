import type { Block } from '../../shared/article/block'
import type { BlockChange } from '../../shared/merge/comparison'
import { t } from '../../shared/messages/translate'
import { useLanguage } from '../ui/use-language'
import type { Bringing } from './bringing'
import { blockName, notesOf } from './block-words'
import { BlockView } from './block-view'
import { type Became, type Boxed, ChangeRow, Columns, type Layout } from './change-row'
import type { Versions } from './words'

/** A block of the body in both versions. */
export function BlockRow({
  change,
  boxed,
  layout,
  versions,
  onRestore,
}: {
  change: BlockChange
  boxed: Boxed | undefined
  layout: Layout
  versions: Versions
  onRestore: Bringing['block'] | undefined
}) {
  useLanguage()
  const { id, before, after } = change
  const present = presentOf(change)
  const became = becameOf(change)
  const how = became === 'added' ? 'out' : 'back'
  // A block that only moved is as it was: there is nothing in it to bring back.
  const bring = became === 'moved' ? undefined : onRestore
  return (
    <ChangeRow
      became={became}
      boxed={boxed}
      name={blockName(present)}
      notes={notesOf(change)}
      restoring={
        bring && {
          name: t(how === 'out' ? 'restore.take-out' : 'restore.part'),
          run: () => bring(id, how),
        }
      }
    >
      <Columns layout={layout}>
        {(shown) => {
          const block = shown === 'both' ? present : shown === 'before' ? before : after
          return block && <BlockView block={block} change={change} shown={shown} versions={versions} />
        }}
      </Columns>
    </ChangeRow>
  )
}

/** The block as it is or, where it is gone, as it was. */
export function presentOf({ id, before, after }: BlockChange): Block {
  const present = after ?? before
  if (!present) throw new Error(`the change ${id} has no block`)
  return present
}

function becameOf({ change, moved }: BlockChange): Became {
  return change === 'same' && moved ? 'moved' : change
}
