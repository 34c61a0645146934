import { useCallback, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { FigureAtom } from '../figure/figure-atom'
import type { AtomBlock } from '../lexical/atom-node'
import type { Writing } from '../surface/writing'
import { CardView } from './card-view'
import { TableView } from './table-view'

/** What is drawn into the rules, figures, tables and cards of the body. */
export function Atoms({ writing }: { writing: Writing }) {
  const { editor } = writing
  const subscribe = useCallback((listener: () => void) => editor.registerDecoratorListener(listener), [editor])
  const atoms = useSyncExternalStore(subscribe, () => editor.getDecorators<AtomBlock>())
  return Object.entries(atoms).map(([key, block]) => {
    const dom = editor.getElementByKey(key)
    const id = writing.binding.mirror.blockAt(key)?.id
    return dom && id !== undefined && createPortal(<Atom block={block} id={id} writing={writing} />, dom, key)
  })
}

function Atom({ block, id, writing }: { block: AtomBlock; id: string; writing: Writing }) {
  switch (block.type) {
    case 'rule':
      return <hr />
    case 'table':
      return <TableView table={block} />
    case 'card':
      return <CardView card={block} />
    case 'figure':
      return <FigureAtom figure={block} id={id} session={writing.session} />
  }
}
