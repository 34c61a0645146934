import { referenceOf, referenceParts } from '../../shared/article/reference'
import type { Source } from '../../shared/article/source'
import { wordsFor } from '../../shared/export/words'
import styles from './reference-line.module.css'

/**
 * A source's line as it is printed in a language (BCP 47). Each part keeps the order of its own script: the day of an
 * Arabic date stands before its month in an English line too.
 */
export function ReferenceLine({ source, language }: { source: Source; language: string }) {
  return referenceParts(referenceOf(source, wordsFor(language).describe), language).map(({ names, text }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts have no other name, and never change places
    <span key={index} className={names && styles.part} data-names={names}>
      {text}
    </span>
  ))
}
