import type { ImportedReferences } from '../../shared/bridge/references'
import { sentenceOf, t } from '../../shared/messages/translate'
import { undoAct } from '../tell-act'
import { Button } from '../ui/button'
import { runCommand } from '../ui/commands'
import { Dialog } from '../ui/dialog'
import { ProgressBar } from '../ui/progress-bar'
import { toast } from '../ui/toast'
import { LeftReferences } from './left-references'
import styles from './references.module.css'
import type { ReferenceImport } from './use-reference-import'

/** An import of references: that it runs, then what came of it. */
export function ImportedDialog({ importing }: { importing: ReferenceImport }) {
  const { running, outcome, cancel, read } = importing
  if (running) return <Running onCancel={cancel} />
  return outcome && <Outcome outcome={outcome} onClose={read} />
}

function Running({ onCancel }: { onCancel(): void }) {
  return (
    <Dialog
      open
      title={t('references.importing')}
      onClose={onCancel}
      footer={<Button onClick={onCancel}>{t('app.cancel')}</Button>}
    >
      <ProgressBar aria-label={t('references.importing')} />
    </Dialog>
  )
}

function Outcome({ outcome, onClose }: { outcome: ImportedReferences; onClose(): void }) {
  const { act, added, known, left, leftInAll, guessed, failed } = outcome
  const undo = async () => {
    onClose()
    await undoAct(act.id)
    toast(t('references.import-undone'))
  }
  return (
    <Dialog
      open
      title={t('references.import-title', { count: added })}
      onClose={onClose}
      footer={
        <>
          {added > 0 && <Button onClick={() => void undo()}>{t('references.import-undo')}</Button>}
          {added > 0 && (
            <Button
              onClick={() => {
                onClose()
                runCommand('library.sources')
              }}
            >
              {t('references.import-show')}
            </Button>
          )}
          <Button variant="primary" onClick={onClose}>
            {t('references.done')}
          </Button>
        </>
      }
    >
      <div className={styles.outcome}>
        {added > 0 && <p>{t('references.import-help')}</p>}
        {known > 0 && <p>{t('references.import-known', { count: known })}</p>}
        {guessed.length > 0 && <p>{t('references.import-guessed', { names: guessed.join(', ') })}</p>}
        {failed.map(({ name, problem }) => (
          <p key={name} className={styles.failed}>
            {sentenceOf(problem)}
          </p>
        ))}
        <LeftReferences left={left} inAll={leftInAll} />
      </div>
    </Dialog>
  )
}
