import { type KeyboardEvent, useState } from 'react'
import type { UsedTag } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { type Renaming, renamingOf } from './renaming'
import styles from './tags.module.css'

/** A tag's name while it is being changed. Enter renames, Escape leaves it as it was. */
export function RenameField({
  used: { tag, stories },
  tags,
  onRename,
  onCancel,
}: {
  used: UsedTag
  tags: readonly UsedTag[]
  onRename(renaming: Renaming): void
  onCancel(): void
}) {
  const [name, setName] = useState(tag.name)
  const renaming = renamingOf(tag, name, tags)
  const other = typeof renaming === 'object' && renaming.is === 'merge' ? renaming.into : null
  const commit = () => {
    if (renaming === 'same') onCancel()
    else if (renaming !== 'unfit') onRename(renaming)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in the field are the field's, not the table's.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.rename} onKeyDown={onKeyDown}>
      <TextField
        label={t('everywhere.tags.new-name', { name: tag.name })}
        labelHidden
        autoFocus
        maxLength={200}
        value={name}
        onValue={setName}
        onFocus={(event) => event.target.select()}
        error={renaming === 'unfit' && name.trim() !== '' ? t('everywhere.tags.unfit', { value: name }) : undefined}
        help={other ? t('everywhere.tags.exists', { name: other.name }) : t('everywhere.tags.renames', { stories })}
        after={
          <>
            <Button variant="primary" disabled={renaming === 'unfit'} onClick={commit}>
              {t(other ? 'everywhere.tags.merge-confirm' : 'everywhere.tags.rename')}
            </Button>
            <Button variant="quiet" onClick={onCancel}>
              {t('app.cancel')}
            </Button>
          </>
        }
      />
    </div>
  )
}
