import type { ImportOutcome } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { FailedFiles } from './failed-files'
import styles from './imports.module.css'
import { ImportedStory } from './imported-story'

const NOTHING: ImportOutcome = { imported: [], failed: [] }

/** What came of an import: what each file was understood as, what was left out, and what failed. */
export function ImportSummary({
  outcome,
  onOpen,
  onClose,
}: {
  outcome: ImportOutcome | null
  onOpen(id: string): void
  onClose(): void
}) {
  const { imported, failed } = outcome ?? NOTHING
  const [only] = imported.length === 1 ? imported : []
  const open = (id: string) => {
    onClose()
    onOpen(id)
  }
  return (
    <Dialog
      title={t('imports.title', { count: imported.length })}
      open={outcome !== null}
      onClose={onClose}
      footer={
        <>
          <Button variant={only ? 'secondary' : 'primary'} onClick={onClose}>
            {t('imports.done')}
          </Button>
          {only && (
            <Button variant="primary" onClick={() => open(only.id)}>
              {t('imports.open')}
            </Button>
          )}
        </>
      }
    >
      <FailedFiles failed={failed} />
      <ul role="list" className={styles.stories}>
        {imported.map((story) => (
          <ImportedStory key={story.id} story={story} onOpen={only ? undefined : () => open(story.id)} />
        ))}
      </ul>
    </Dialog>
  )
}
