import type { Version } from '../../../shared/bridge/history'
import styles from './history.module.css'

export const KINDS = ['local', 'shared', 'published'] as const
export type Kind = (typeof KINDS)[number]

/** Where a version is known: on this computer alone, at the desk, or to readers. */
export function kindOf({ shared, published }: Version): Kind {
  if (published) return 'published'
  return shared ? 'shared' : 'local'
}

/** The mark of a version on the timeline; its meaning is said in words beside it. */
export function VersionDot({ kind }: { kind: Kind | 'now' }) {
  return <span aria-hidden className={styles.dot} data-kind={kind} />
}
