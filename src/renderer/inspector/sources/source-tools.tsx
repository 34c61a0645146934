import { Pencil, X } from 'lucide-react'
import { memo } from 'react'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { sourceTitle } from '../../ui/source-title'
import { useLanguage } from '../../ui/use-language'
import { IconButton } from '../icon-button'
import { SourceMenu } from './source-menu'
import styles from './source-row.module.css'
import type { SourceDeeds } from './use-source-deeds'

/** What a press in a row of the list does to its source. */
export interface RowDeeds {
  onJump(sourceId: string, byKeyboard: boolean): void
  onEdit(source: Source): void
  onRemove(source: Source): void
  deeds: SourceDeeds
}

/** The buttons of a row. Those of hundreds stay as they are while the numbers beside them become others. */
export const SourceTools = memo(function SourceTools(props: RowDeeds & { source: Source; readOnly: boolean }) {
  const { source, readOnly, onJump, onEdit, onRemove, deeds } = props
  useLanguage()
  const title = sourceTitle(source)
  return (
    <div className={styles.tools}>
      <IconButton label={t('inspector.sources.edit', { title })} disabled={readOnly} onClick={() => onEdit(source)}>
        <Pencil size={13} aria-hidden />
      </IconButton>
      {!readOnly && (
        <SourceMenu
          source={source}
          deeds={deeds}
          onJump={() => onJump(source.id, true)}
          onEdit={() => onEdit(source)}
          onRemove={() => onRemove(source)}
        />
      )}
      <IconButton label={t('inspector.sources.remove', { title })} disabled={readOnly} onClick={() => onRemove(source)}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
})
