import { useRef, useState } from 'react'
import type { Tag } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import { suggestTags } from '../../suggest-tags'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TagField, type TagLine } from '../../ui/tag-field/tag-field'

interface AddTagsDialogProps {
  /** How many stories get them. */
  count: number
  onCancel(): void
  onTags(tags: Tag[]): void
}

/** Asks for the tags that stories shall have: some used before, starter topics, or new ones. */
export function AddTagsDialog({ count, onCancel, onTags }: AddTagsDialogProps) {
  const line = useRef<TagLine>(null)
  const [tags, setTags] = useState<Tag[]>([])
  const confirm = () => {
    const typed = line.current?.typed()
    if (!typed) return
    const all = united(tags, typed)
    if (all.length > 0) onTags(all)
    else line.current?.focus()
  }
  return (
    <Dialog
      title={t('library.add-tags.title', { count })}
      open
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button variant="primary" onClick={confirm}>
            {t('library.add-tags.confirm')}
          </Button>
        </>
      }
    >
      <TagField
        ref={line}
        open
        tags={tags}
        suggest={suggestTags}
        onAdd={(added) => setTags((before) => united(before, added))}
        onRemove={({ slug }) => setTags((before) => before.filter((tag) => tag.slug !== slug))}
        onEnter={confirm}
      />
    </Dialog>
  )
}

/** Each tag once, in the order in which they were chosen. */
function united(tags: Tag[], added: Tag[]): Tag[] {
  return [...new Map([...tags, ...added].map((tag) => [tag.slug, tag])).values()]
}
