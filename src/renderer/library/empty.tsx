import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { runCommand } from '../ui/commands'
import styles from './library.module.css'
import { isNarrow, type View } from './view'

interface EmptyProps {
  view: View
  text: string
  hasSample: boolean
  /** Shows all stories again. */
  onClear(): void
}

/** What to do when the list has nothing to show. */
export function Empty({ view, text, hasSample, onClear }: EmptyProps) {
  const [title, hint] = wordsFor(view, text)
  return (
    <div className={styles.empty} role="status">
      <p className={styles.emptyTitle}>{title}</p>
      <p>{hint}</p>
      {isNarrow(view) && (
        <Button variant="quiet" onClick={onClear}>
          {t('library.clear-filters')}
        </Button>
      )}
      {hasSample && !isNarrow(view) && !view.trashed && text === '' && (
        <Button variant="quiet" onClick={() => runCommand('help.sample')}>
          {t('library.sample-open')}
        </Button>
      )}
    </div>
  )
}

function wordsFor(view: View, text: string): [title: string, hint: string] {
  if (text !== '')
    return [t('library.no-match', { text }), t(isNarrow(view) ? 'library.no-match-narrow' : 'library.no-match-hint')]
  if (view.trashed) return [t('library.empty-trash'), t('library.empty-trash-hint')]
  if (!isNarrow(view)) return [t('library.empty'), t('library.empty-hint')]
  return [
    t('library.empty-view'),
    t(view.only || view.section || view.tag ? 'library.empty-filter-hint' : 'library.empty-view-hint'),
  ]
}
