import type { Source } from '../../../shared/article/source'
import { interfaceLanguage } from '../../../shared/messages/translate'
import { ReferenceLine } from '../../ui/reference-line'
import styles from './sources.module.css'

/** A source's line as it is printed, its title standing out. */
export function PrintedReference({ source }: { source: Source }) {
  return (
    <bdi className={styles.printed}>
      <ReferenceLine source={source} language={interfaceLanguage()} />
    </bdi>
  )
}
