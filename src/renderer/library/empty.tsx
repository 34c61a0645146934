import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { runCommand } from '../ui/commands'
import styles from './library.module.css'
import type { View } from './views'

/** What to do when the list has nothing to show. */
export function Empty({ view, text, hasSample }: { view: View; text: string; hasSample: boolean }) {
  const [title, hint] = wordsFor(view, text)
  return (
    <div className={styles.empty} role="status">
      <p className={styles.emptyTitle}>{title}</p>
      <p>{hint}</p>
      {hasSample && view === 'all' && text === '' && (
        <Button variant="quiet" onClick={() => runCommand('help.sample')}>
          {t('library.sample-open')}
        </Button>
      )}
    </div>
  )
}

function wordsFor(view: View, text: string): [title: string, hint: string] {
  if (text !== '') return [t('library.no-match', { text }), t('library.no-match-hint')]
  if (view === 'trash') return [t('library.empty-trash'), t('library.empty-trash-hint')]
  if (view === 'all') return [t('library.empty'), t('library.empty-hint')]
  return [t('library.empty-view'), t('library.empty-view-hint')]
}
