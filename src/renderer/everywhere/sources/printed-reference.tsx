import { referenceOf, referenceParts } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'
import { interfaceLanguage } from '../../../shared/messages/translate'
import styles from './sources.module.css'

/** A source's line as it is printed, its title standing out. */
export function PrintedReference({ source }: { source: Source }) {
  return (
    <bdi className={styles.printed}>
      {referenceParts(referenceOf(source), interfaceLanguage()).map(({ names, text }, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- the parts have no other name, and never change places
        names === 'title' ? <strong key={index}>{text}</strong> : text,
      )}
    </bdi>
  )
}
