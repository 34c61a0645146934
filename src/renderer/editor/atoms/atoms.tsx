import { useCallback, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { SourceDoors } from '../cite/source-doors'
import { FigureAtom } from '../figure/figure-atom'
import type { AtomBlock } from '../lexical/atom-node'
import type { Writing } from '../surface/writing'
import { CardAtom } from '../card/card-atom'
import { TableAtom } from '../table/table-atom'

interface AtomsProps extends SourceDoors {
  writing: Writing
}

/** What is drawn into the rules, figures, tables and cards of the body. */
export function Atoms({ writing, ...doors }: AtomsProps) {
  const { editor } = writing
  const subscribe = useCallback((listener: () => void) => editor.registerDecoratorListener(listener), [editor])
  const atoms = useSyncExternalStore(subscribe, () => editor.getDecorators<AtomBlock>())
  return Object.entries(atoms).map(([key, block]) => {
    const dom = editor.getElementByKey(key)
    const id = writing.binding.mirror.blockAt(key)?.id
    return (
      dom && id !== undefined && createPortal(<Atom block={block} id={id} writing={writing} {...doors} />, dom, key)
    )
  })
}

function Atom({ block, id, writing, ...doors }: AtomsProps & { block: AtomBlock; id: string }) {
  switch (block.type) {
    case 'rule':
      return <hr />
    case 'table':
      return <TableAtom table={block} id={id} writing={writing} {...doors} />
    case 'card':
      return <CardAtom card={block} id={id} writing={writing} />
    case 'figure':
      return <FigureAtom figure={block} id={id} writing={writing} />
  }
}
