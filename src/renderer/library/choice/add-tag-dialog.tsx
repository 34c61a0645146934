import { useEffect, useState } from 'react'
import { slugOf } from '../../../shared/article/slug'
import type { Tag } from '../../../shared/article/tag'
import type { FoundTag } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Picker } from '../picker'

const LIMIT = 12

interface AddTagDialogProps {
  /** How many stories get it. */
  count: number
  onCancel(): void
  onTag(tag: Tag): void
}

/** Asks for the tag that stories shall have: one used before, a starter topic, or a new one. */
export function AddTagDialog({ count, onCancel, onTag }: AddTagDialogProps) {
  const [text, setText] = useState('')
  const found = useSuggestions(text)
  const slug = slugOf(text)
  const written = (): Tag =>
    found.find(({ tag }) => tag.slug === slug)?.tag ?? { slug, name: text.trim().replace(/\s+/gu, ' ') }
  const add = () => slug !== '' && onTag(written())
  return (
    <Dialog
      title={t('library.add-tag.title', { count })}
      open
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={slug === ''} onClick={add}>
            {t('library.add-tag.confirm')}
          </Button>
        </>
      }
    >
      <Picker
        free
        label={t('library.add-tag.name')}
        text={text}
        onText={setText}
        groups={[
          {
            label: '',
            options: found.map(({ tag, stories }) => ({
              id: tag.slug,
              label: tag.name,
              detail: stories > 0 ? t('library.found', { count: stories }) : t('inspector.tags.starter'),
            })),
          },
        ].filter(({ options }) => options.length > 0)}
        onPick={(picked) => {
          const known = found.find(({ tag }) => tag.slug === picked)
          if (known) onTag(known.tag)
        }}
        onEnter={add}
        empty={
          text.trim() !== '' &&
          (slug === '' ? t('inspector.tags.unfit', { value: text.trim() }) : t('library.add-tag.new'))
        }
      />
    </Dialog>
  )
}

function useSuggestions(text: string): FoundTag[] {
  const [found, setFound] = useState<FoundTag[]>([])
  useEffect(() => {
    let current = true
    call('tags.suggest', { text: text.trim(), limit: LIMIT }).then(
      (tags) => current && setFound(tags),
      // Suggestions are a convenience: without them a tag is typed in full.
      () => current && setFound([]),
    )
    return () => {
      current = false
    }
  }, [text])
  return found
}
