import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

/** Asks before a story is marked as published. `again`: it was before, and its changes go out now. */
export function PublishDialog({
  open,
  again,
  onCancel,
  onPublish,
}: {
  open: boolean
  again: boolean
  onCancel(): void
  onPublish(): void
}) {
  return (
    <Dialog
      title={t(again ? 'publish.title-again' : 'publish.title')}
      open={open}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button variant="primary" onClick={onPublish}>
            {t('publish.confirm')}
          </Button>
        </>
      }
    >
      <p>{t(again ? 'publish.body-again' : 'publish.body')}</p>
    </Dialog>
  )
}
