import { X } from 'lucide-react'
import { t } from '../../../shared/messages/translate'
import type { View } from '../view'
import styles from './filters.module.css'

/** What the list is narrowed to besides the usual parts, each to be taken off. */
export function Chips({ view, onView }: { view: View; onView(view: View): void }) {
  const chips: { name: string; without: View }[] = []
  if (view.stage === 'killed' || view.stage === 'withdrawn')
    chips.push({ name: t(`stage.${view.stage}`), without: { ...view, stage: undefined } })
  if (view.section !== undefined) chips.push({ name: view.section, without: { ...view, section: undefined } })
  if (view.tag) chips.push({ name: view.tag.name, without: { ...view, tag: undefined } })
  if (chips.length === 0) return null
  return (
    <ul role="list" className={styles.chips} aria-label={t('library.narrowed')}>
      {chips.map(({ name, without }) => (
        <li key={name} className={styles.chip}>
          <bdi className={styles.chipName}>{name}</bdi>
          <button
            type="button"
            className={styles.chipRemove}
            aria-label={t('library.filter.remove', { name })}
            onClick={() => onView(without)}
          >
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}
