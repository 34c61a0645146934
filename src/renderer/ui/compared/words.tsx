import type { ReactNode } from 'react'
import type { TextStretch } from '../../../shared/merge/comparison'
import { inPlaces } from './in-places'
import styles from './marks.module.css'

/** Which of the two versions is shown: one beside the other, or both in one text. */
export type Shown = 'before' | 'after' | 'both'

/** Words without formats. */
export function Words({ text, shown }: { text: TextStretch[]; shown: Shown }) {
  return inPlaces(text, ({ change, text: words }) => (
    <Changed change={change} shown={shown}>
      {words}
    </Changed>
  ))
}

/** What one stretch says, marked as what became of it. */
export function Changed({
  change,
  shown,
  children,
}: {
  change: TextStretch['change']
  shown: Shown
  children: ReactNode
}) {
  if (change === 'same') return children
  if (change === 'added') return shown === 'before' ? null : <ins className={styles.ins}>{children}</ins>
  return shown === 'after' ? null : <del className={styles.del}>{children}</del>
}
