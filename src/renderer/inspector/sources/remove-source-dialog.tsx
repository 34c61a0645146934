import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { sourceTitle } from '../../ui/source-title'

/** Asks what becomes of the places that cite a source before it goes. */
export function RemoveSource(props: {
  source: Source
  cited: number
  onCancel(): void
  onRemove(citations: 'keep' | 'remove'): void
}) {
  const { source, cited, onCancel, onRemove } = props
  return (
    <Dialog
      open
      title={t('inspector.sources.remove-title')}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button onClick={() => onRemove('remove')}>{t('inspector.sources.remove-citations', { cited })}</Button>
          <Button variant="primary" onClick={() => onRemove('keep')}>
            {t('inspector.sources.keep-citations', { cited })}
          </Button>
        </>
      }
    >
      <p dir="auto">{t('inspector.sources.remove-question', { title: sourceTitle(source), cited })}</p>
    </Dialog>
  )
}
