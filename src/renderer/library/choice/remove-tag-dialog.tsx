import { useEffect, useState } from 'react'
import type { Tag } from '../../../shared/article/tag'
import type { UsedTag } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { sentenceFor } from '../../sentence'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { toast } from '../../ui/toast'
import { Picker } from '../picker'

const SHOWN = 50

interface RemoveTagDialogProps {
  /** How many stories lose it. */
  count: number
  /** The names of the tags they have; undefined when there are too many to know. */
  names: ReadonlySet<string> | undefined
  onCancel(): void
  onTag(tag: Tag): void
}

/** Asks which tag stories shall lose. */
export function RemoveTagDialog({ count, names, onCancel, onTag }: RemoveTagDialogProps) {
  const [text, setText] = useState('')
  const [used, setUsed] = useState<UsedTag[] | null>(null)
  useEffect(() => {
    let current = true
    call('tags.list', {}).then(
      (tags) => current && setUsed(tags),
      (error: unknown) => current && toast(sentenceFor(error)),
    )
    return () => {
      current = false
    }
  }, [])

  const typed = text.trim().toLowerCase()
  const fitting = (used ?? []).filter(
    ({ tag }) => (names?.has(tag.name) ?? true) && tag.name.toLowerCase().includes(typed),
  )
  const options = fitting.slice(0, SHOWN).map(({ tag }) => ({ id: tag.slug, label: tag.name, detail: '' }))
  return (
    <Dialog
      title={t('library.remove-tag.title', { count })}
      open
      onClose={onCancel}
      footer={<Button onClick={onCancel}>{t('app.cancel')}</Button>}
    >
      <Picker
        label={t('library.remove-tag.name')}
        text={text}
        onText={setText}
        groups={options.length > 0 ? [{ label: '', options }] : []}
        onPick={(slug) => {
          const picked = fitting.find(({ tag }) => tag.slug === slug)
          if (picked) onTag(picked.tag)
        }}
        empty={used && t(typed === '' ? 'library.remove-tag.none' : 'library.filter.none')}
      />
    </Dialog>
  )
}
