import type { Conflict } from '../../shared/article/article'
import { isProposal } from '../../shared/merge/versions'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import styles from './titlebar.module.css'

/** Asks before a story is marked as published. `again`: it was before, and its changes go out now. */
export function PublishDialog({
  open,
  again,
  placeholders,
  conflicts,
  onConflicts,
  onCancel,
  onPublish,
}: {
  open: boolean
  again: boolean
  /** How many places of the story are still to be filled in. */
  placeholders: number
  /** The places of it that wait for a decision: until that is made it can't go out. */
  conflicts: readonly Conflict[]
  /** Shows them. */
  onConflicts(): void
  onCancel(): void
  onPublish(): void
}) {
  const { length: count } = conflicts
  return (
    <Dialog
      title={t(again ? 'publish.title-again' : 'publish.title')}
      open={open}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          {count > 0 ? (
            <Button variant="primary" onClick={onConflicts}>
              {t('publish.show-conflicts')}
            </Button>
          ) : (
            <Button variant="primary" onClick={onPublish}>
              {t('publish.confirm')}
            </Button>
          )}
        </>
      }
    >
      {count > 0 && (
        <p className={styles.unfinished}>
          {t(conflicts.every(isProposal) ? 'publish.proposals' : 'publish.conflicts', { count })}
        </p>
      )}
      {placeholders > 0 && <p className={styles.unfinished}>{t('publish.placeholders', { count: placeholders })}</p>}
      <p>{t(again ? 'publish.body-again' : 'publish.body')}</p>
    </Dialog>
  )
}
