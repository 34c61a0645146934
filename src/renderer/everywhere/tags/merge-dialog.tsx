import { useState } from 'react'
import type { Tag } from '../../../shared/article/tag'
import type { UsedTag } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { RadioField } from '../../ui/choice-field'
import { Dialog } from '../../ui/dialog'
import styles from './tags.module.css'

/** Asks which of several tags stays when they become one; most used first, and that one is proposed. */
export function MergeDialog({
  merged,
  onMerge,
  onCancel,
}: {
  merged: UsedTag[]
  onMerge(into: Tag): void
  onCancel(): void
}) {
  const choices = [...merged].sort((a, b) => b.stories - a.stories)
  const [slug, setSlug] = useState(choices[0]?.tag.slug)
  const into = choices.find(({ tag }) => tag.slug === slug)
  if (!into) throw new Error(`no tag ${slug} among those to merge`)
  return (
    <Dialog
      open
      title={t('everywhere.tags.merge-title', { count: merged.length })}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button variant="primary" onClick={() => onMerge(into.tag)}>
            {t('everywhere.tags.merge-confirm')}
          </Button>
        </>
      }
    >
      <p className={styles.merged}>{t('everywhere.tags.merge-help')}</p>
      <RadioField
        label={t('everywhere.tags.merge-into')}
        value={into.tag.slug}
        onValue={setSlug}
        options={choices.map(({ tag, stories }) => ({
          value: tag.slug,
          label: tag.name,
          help: t('everywhere.stories', { stories }),
        }))}
      />
    </Dialog>
  )
}
