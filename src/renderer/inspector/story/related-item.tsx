import { ExternalLink } from 'lucide-react'
import type { Related } from '../../../shared/article/article'
import type { StoryRow } from '../../../shared/bridge/story'
import { isWebAddress, siteOf } from '../../../shared/interchange/web-address'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { StageMark } from '../../ui/stage-mark'
import { DraftField, type Reading } from '../draft-field'
import { IconButton } from '../icon-button'
import styles from './related-stories.module.css'

/**
 * One thing to read also: its title as it is kept with this story, and what became of it. `row`: the story it names as
 * that is now; null where it is gone, undefined where it is not known or none is named.
 */
export function RelatedItem(props: {
  item: Related
  row: StoryRow | null | undefined
  /** `part`: what was typed in, where it was typed. */
  onItem(item: Related, part?: string): void
  onStory(id: string): void
}) {
  const { item, row, onItem, onStory } = props
  const { story, title, url = '' } = item
  const isLink = isWebAddress(url)
  const open = () => {
    if (row) onStory(row.id)
    else void attempt(call('app.openLink', { url }))
  }
  const name = title || (isLink ? siteOf(url) : t('inspector.related.untitled'))
  return (
    <div className={styles.item} id={`related-${item.id}`} data-wide>
      <TextField
        labelHidden
        label={t('inspector.related.title')}
        placeholder={t('inspector.related.title')}
        value={title}
        onValue={(next) => onItem({ ...item, title: next }, 'title')}
        after={
          (row || (story === undefined && isLink)) && (
            <IconButton label={t('related.open', { title: name })} onClick={open}>
              <ExternalLink size={14} aria-hidden />
            </IconButton>
          )
        }
      />
      {story === undefined ? (
        <DraftField
          labelHidden
          label={t('inspector.related.url')}
          placeholder={t('inspector.link.placeholder')}
          inputMode="url"
          dir="ltr"
          value={url}
          format={(value) => value}
          read={readLink}
          onValue={(next) => {
            const { url: _, ...rest } = item
            onItem(next === '' ? rest : { ...rest, url: next }, 'url')
          }}
        />
      ) : (
        <Standing row={row} title={title} onTitle={(next) => onItem({ ...item, title: next })} />
      )}
    </div>
  )
}

/** How the story that is named stands, and what it is called by now where that is something else. */
function Standing(props: { row: StoryRow | null | undefined; title: string; onTitle(title: string): void }) {
  const { row, title, onTitle } = props
  if (row === undefined) return <p className={styles.standing}>{t('inspector.related.inside')}</p>
  if (row === null) return <p className={styles.lost}>{t('related.gone')}</p>
  const isLost = row.trashedAt !== null || row.stage === 'killed' || row.stage === 'withdrawn'
  const renamed = row.title !== '' && row.title !== title.trim()
  return (
    <>
      <p className={isLost ? styles.lost : styles.standing}>
        <StageMark stage={row.stage} />
        {row.trashedAt === null ? t(`stage.${row.stage}`) : t('related.trashed')}
      </p>
      {renamed && (
        <p className={styles.renamed}>
          <bdi>{t('related.renamed', { title: row.title })}</bdi>
          <Button variant="quiet" onClick={() => onTitle(row.title)}>
            {t('related.follow')}
          </Button>
        </p>
      )}
    </>
  )
}

function readLink(text: string): Reading<string> {
  const url = text.trim()
  return url === '' || isWebAddress(url) ? { value: url } : { error: t('inspector.link.unreadable', { value: url }) }
}
