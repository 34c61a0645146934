import type { ReactNode } from 'react'
import type { Block, BlockOf } from '../../shared/article/block'
import type { BlockChange } from '../../shared/merge/comparison'
import { t } from '../../shared/messages/translate'
import styles from './block-view.module.css'
import { inPlaces } from '../ui/compared/in-places'
import marks from '../ui/compared/marks.module.css'
import { PictureView } from './picture-view'
import { tableGrid } from './table-grid'
import { type Shown, Words } from '../ui/compared/words'
import { LineWords, type Versions } from './words'

/** A block as the page shows it, with what changed in it. `block` is the version whose shape it has. */
export function BlockView(props: { block: Block; change: BlockChange; shown: Shown; versions: Versions }) {
  const { block, change, shown, versions } = props
  switch (block.type) {
    case 'figure':
      return <FigureChange figure={block} change={change} shown={shown} />
    case 'table':
      return <TableChange table={block} change={change} shown={shown} />
    case 'card':
      return (
        <Whole change={change}>
          <div className={styles.card}>
            <Texts change={change} shown={shown} />
            <p className={styles.from}>
              <bdi>{block.url}</bdi>
            </p>
          </div>
        </Whole>
      )
    case 'rule':
      return (
        <Whole change={change}>
          <hr className={styles.rule} />
        </Whole>
      )
    default:
      return (
        <div className={styles.block} {...lookOf(block)} dir={block.dir}>
          <LineWords line={change.line} shown={shown} versions={versions} />
        </div>
      )
  }
}

function lookOf(block: Exclude<Block, BlockOf<'figure' | 'table' | 'card' | 'rule'>>) {
  return {
    'data-block': block.type,
    ...(block.type === 'heading' && { 'data-level': block.level }),
    ...(block.type === 'item' && { 'data-list': block.ordered ? 'numbers' : 'bullets', 'data-depth': block.depth }),
  }
}

/** Something that came or went as a whole and has no words, or more than words. */
function Whole({ change: { change }, children }: { change: BlockChange; children: ReactNode }) {
  if (change === 'added') return <ins className={marks.whole}>{children}</ins>
  if (change === 'removed') return <del className={marks.whole}>{children}</del>
  return children
}

function FigureChange({ figure, change, shown }: { figure: BlockOf<'figure'>; change: BlockChange; shown: Shown }) {
  const { before } = change
  const replaced = change.attributes.includes('asset')
  return (
    <figure className={styles.figure}>
      {shown === 'both' && replaced && before?.type === 'figure' && (
        <del className={marks.whole}>
          <PictureView figure={before} />
        </del>
      )}
      {replaced && shown !== 'before' ? (
        <ins className={marks.whole}>
          <PictureView figure={figure} />
        </ins>
      ) : (
        <Whole change={change}>
          <PictureView figure={figure} />
        </Whole>
      )}
      <Texts change={change} shown={shown} />
    </figure>
  )
}

/** The texts of a block without a line, one under the other. */
function Texts({ change, shown }: { change: BlockChange; shown: Shown }) {
  return change.texts
    .filter(({ name }) => name !== 'cell')
    .map(({ name, text }) => (
      <p key={name} className={styles.text} data-text={name}>
        {name !== 'caption' && name !== 'title' && <span className={styles.textName}>{nameOf(name)}: </span>}
        <Words text={text} shown={shown} />
      </p>
    ))
}

function nameOf(name: string): string {
  if (name === 'alt' || name === 'credit') return t(`compare.text.${name}`)
  throw new Error(`nobody said what the text ${name} is called`)
}

function TableChange({ table, change, shown }: { table: BlockOf<'table'>; change: BlockChange; shown: Shown }) {
  const rows = tableGrid(change).filter(
    (row) => shown === 'both' || row.change === 'same' || row.change === (shown === 'before' ? 'removed' : 'added'),
  )
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <tbody>
          {inPlaces(rows, ({ change: became, cells }, place) => (
            <tr
              className={became === 'same' ? undefined : styles[became]}
              data-header={(table.header && place === 0) || undefined}
            >
              {inPlaces(cells, (text) => (
                <td dir="auto">
                  <Words text={text} shown={shown} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
