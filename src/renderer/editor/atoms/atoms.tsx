import { useCallback, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { CslData, Source } from '../../../shared/article/source'
import { FigureAtom } from '../figure/figure-atom'
import type { AtomBlock } from '../lexical/atom-node'
import type { Writing } from '../surface/writing'
import { CardAtom } from '../card/card-atom'
import { TableAtom } from '../table/table-atom'

interface AtomsProps {
  writing: Writing
  newSource(prefill: Partial<CslData>): Promise<Source | null>
}

/** What is drawn into the rules, figures, tables and cards of the body. */
export function Atoms({ writing, newSource }: AtomsProps) {
  const { editor } = writing
  const subscribe = useCallback((listener: () => void) => editor.registerDecoratorListener(listener), [editor])
  const atoms = useSyncExternalStore(subscribe, () => editor.getDecorators<AtomBlock>())
  return Object.entries(atoms).map(([key, block]) => {
    const dom = editor.getElementByKey(key)
    const id = writing.binding.mirror.blockAt(key)?.id
    return (
      dom &&
      id !== undefined &&
      createPortal(<Atom block={block} id={id} writing={writing} newSource={newSource} />, dom, key)
    )
  })
}

function Atom({ block, id, writing, newSource }: AtomsProps & { block: AtomBlock; id: string }) {
  switch (block.type) {
    case 'rule':
      return <hr />
    case 'table':
      return <TableAtom table={block} id={id} writing={writing} newSource={newSource} />
    case 'card':
      return <CardAtom card={block} id={id} writing={writing} />
    case 'figure':
      return <FigureAtom figure={block} id={id} writing={writing} />
  }
}
