import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { ReferenceLine } from '../../ui/reference-line'
import styles from './source-form.module.css'

/** The line that readers will see, always in view. */
export function Preview({ source, empty, language }: { source: Source; empty: boolean; language: string }) {
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.caption}>
        {t(source.visibility === 'printed' ? 'inspector.form.preview' : 'inspector.form.preview-desk')}
      </figcaption>
      <p dir="auto" className={styles.printed} data-empty={empty || undefined}>
        {empty ? t('inspector.form.preview-empty') : <ReferenceLine source={source} language={language} />}
      </p>
    </figure>
  )
}
