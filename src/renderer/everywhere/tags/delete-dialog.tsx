import type { UsedTag } from '../../../shared/bridge/acts'
import { perLanguage } from '../../../shared/messages/per-language'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

const list = perLanguage((language) => new Intl.ListFormat(language))
const NAMED = 5

/** Asks before tags go from all stories. */
export function DeleteDialog({ tags, onDelete, onCancel }: { tags: UsedTag[]; onDelete(): void; onCancel(): void }) {
  const shown = tags.slice(0, NAMED).map(({ tag }) => t('app.quoted', { text: tag.name }))
  const more = tags.length - shown.length
  const names = list().format(more === 0 ? shown : [...shown, t('everywhere.tags.count', { count: more })])
  const stories = tags.reduce((sum, used) => sum + used.stories, 0)
  return (
    <Dialog
      open
      title={t('everywhere.tags.delete-title', { count: tags.length })}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button variant="primary" onClick={onDelete}>
            {t('everywhere.tags.delete')}
          </Button>
        </>
      }
    >
      <p>{t('everywhere.tags.delete-body', { count: tags.length, names, stories })}</p>
    </Dialog>
  )
}
