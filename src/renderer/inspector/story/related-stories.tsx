import type { Related } from '../../../shared/article/article'
import { newId } from '../../../shared/article/id'
import { isWebAddress } from '../../../shared/interchange/web-address'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { TextField } from '../../ui/field'
import { DraftField, type Reading } from '../draft-field'
import { ListEditor } from '../list-editor'
import { Empty } from '../section'
import styles from './related-stories.module.css'

/** *Read also*: what the story sends its readers on to, in order. */
export function RelatedStories({ disabled }: { disabled: boolean }) {
  const session = useSession()
  const related = useStory((article) => article.related)
  const set = (next: Related[], group?: string) => session.edit((article) => ({ ...article, related: next }), { group })
  const replace = (next: Related, part: string) =>
    set(
      related.map((other) => (other.id === next.id ? next : other)),
      `related ${next.id} ${part}`,
    )

  return (
    <>
      {related.length === 0 && <Empty>{t('inspector.related.empty')}</Empty>}
      <ListEditor
        label={t('inspector.story.related')}
        items={related}
        onChange={set}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title || t('inspector.related.untitled')}
        blank={(): Related => ({ id: newId(), title: '' })}
        addLabel={t('inspector.related.add')}
        disabled={disabled}
      >
        {(item) => (
          <div className={styles.item} data-wide>
            <TextField
              labelHidden
              label={t('inspector.related.title')}
              placeholder={t('inspector.related.title')}
              value={item.title}
              onValue={(title) => replace({ ...item, title }, 'title')}
            />
            {item.story === undefined ? (
              <DraftField
                labelHidden
                label={t('inspector.related.url')}
                placeholder={t('inspector.link.placeholder')}
                inputMode="url"
                dir="ltr"
                value={item.url ?? ''}
                format={(url) => url}
                read={readLink}
                onValue={(url) => {
                  const { url: _, ...rest } = item
                  replace(url === '' ? rest : { ...rest, url }, 'url')
                }}
              />
            ) : (
              <p className={styles.inside}>{t('inspector.related.inside')}</p>
            )}
          </div>
        )}
      </ListEditor>
    </>
  )
}

function readLink(text: string): Reading<string> {
  const url = text.trim()
  return url === '' || isWebAddress(url) ? { value: url } : { error: t('inspector.link.unreadable', { value: url }) }
}
