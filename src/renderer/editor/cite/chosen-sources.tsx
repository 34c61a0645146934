import { X } from 'lucide-react'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { sourceTitle } from '../../ui/source-title'
import styles from './chosen-sources.module.css'
import type { Picker, Picking } from './picker'

/** The sources that are in the citation already. Each can be taken out again. */
export function ChosenSources({ picker, chosen, at }: { picker: Picker } & Pick<Picking, 'chosen' | 'at'>) {
  if (chosen.length === 0) return null
  return (
    <ul role="list" className={styles.chosen} aria-label={t('editor.cite.chosen')}>
      {chosen.map(({ source, locator }, index) => {
        const title = sourceTitle(source)
        return (
          <li key={`${source.id} ${locator}`} className={styles.chip} data-next={index === at || undefined}>
            <bdi className={styles.title}>{joined([title, locator])}</bdi>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('editor.citation.remove-source', { title })}
              onClick={() => picker.unchoose(index)}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
