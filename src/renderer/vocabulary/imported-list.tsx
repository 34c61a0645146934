import { X } from 'lucide-react'
import { useId } from 'react'
import type { ImportedVocabulary } from '../../shared/bridge/tagging'
import { perLanguage } from '../../shared/messages/per-language'
import { t } from '../../shared/messages/translate'
import styles from './vocabulary.module.css'

const dates = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }))

/** The vocabularies that were imported: whose each is, on which terms it may be used, and a way to take it out. */
export function ImportedList(props: {
  imported: ImportedVocabulary[]
  readOnly: boolean
  onRemove(vocabulary: ImportedVocabulary): void
}) {
  const { imported, readOnly, onRemove } = props
  const id = useId()
  if (imported.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.imports}>
      <h3 id={id} className={styles.subtitle}>
        {t('vocabulary.imports')}
      </h3>
      <ul role="list">
        {imported.map((vocabulary) => (
          <li key={vocabulary.id} className={styles.import}>
            <div className={styles.words}>
              <bdi className={styles.name}>{vocabulary.about.name}</bdi>
              {factsOf(vocabulary).map((fact) => (
                <p key={fact} className={styles.fact} dir="auto">
                  {fact}
                </p>
              ))}
            </div>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('vocabulary.remove-import', { name: vocabulary.about.name })}
              disabled={readOnly}
              onClick={() => onRemove(vocabulary)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function factsOf({ about, terms, at }: ImportedVocabulary): string[] {
  const { holder, licence, released } = about
  return [
    t('vocabulary.import-facts', { terms, at: dates().format(new Date(at)) }),
    ...(holder === undefined ? [] : [holder]),
    ...(licence === undefined ? [] : [t('vocabulary.licence', { licence })]),
    ...(released === undefined ? [] : [t('vocabulary.released', { released: released.replace(/T.*$/, '') })]),
  ]
}
