import { useEffect, useRef } from 'react'
import type { Inline } from '../../../shared/article/inline'
import { placeholdersIn } from '../../../shared/article/placeholders'
import { inlineText } from '../../../shared/article/text'
import type { CitationLabels } from '../cite/citation-label'
import { rangesIn } from '../find/text-range'
import { mark } from '../page/mark'
import { CellWords } from './cell-words'
import styles from './table.module.css'
import { useDrawnClaim } from './use-drawn-claim'

/** A cell that nobody writes in. A press says that somebody will. */
export function DrawnCell({ line, labels, onPress }: { line: Inline[]; labels: CitationLabels; onPress?(): void }) {
  const cell = useRef<HTMLDivElement>(null)
  const pointing = useDrawnClaim(cell, line)
  useEffect(() => {
    const found = placeholdersIn(inlineText(line))
    if (cell.current === null || found.length === 0) return undefined
    return mark(
      'placeholder',
      rangesIn(cell.current, found).map((ends) => {
        const range = document.createRange()
        range.setStart(ends.startContainer, ends.startOffset)
        range.setEnd(ends.endContainer, ends.endOffset)
        return range
      }),
    )
  }, [line])
  return (
    <div ref={cell} data-cell="" className={styles.cell} onPointerDown={onPress} {...pointing}>
      <CellWords line={line} labels={labels} />
    </div>
  )
}
