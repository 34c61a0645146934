import { useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Related } from '../../../shared/article/article'
import { newId } from '../../../shared/article/id'
import type { StoryRow } from '../../../shared/bridge/story'
import { isWebAddress, siteOf } from '../../../shared/interchange/web-address'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { ListEditor } from '../list-editor'
import { Empty } from '../section'
import { SuggestField } from '../suggest-field'
import { RelatedItem } from './related-item'
import { RelatedProposals } from './related-proposals'
import styles from './related-stories.module.css'
import { searchStories, useStoryRows } from './story-rows'

/** What a line of text may mean as something to read also. */
type Meant = { link: string } | { row: StoryRow }

/** *Read also*: what the story sends its readers on to, in order. `onStory` opens one of the library. */
export function RelatedStories({ disabled, onStory }: { disabled: boolean; onStory(id: string): void }) {
  const session = useSession()
  const related = useStory((article) => article.related)
  const place = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const inside = related.flatMap(({ story }) => story ?? [])
  const rows = useStoryRows(inside)
  const set = (next: Related[], group?: string) => session.edit((article) => ({ ...article, related: next }), { group })

  const except = [session.id, ...inside].join(' ')
  const suggest = useCallback(
    async (typed: string): Promise<Meant[]> => {
      const link = typed.trim()
      if (isWebAddress(link)) return [{ link }]
      return (await searchStories(typed, except.split(' '))).map((row) => ({ row }))
    },
    [except],
  )

  const focusLine = () => place.current?.querySelector('input')?.focus()
  const add = (item: Related, name: string) => {
    setText('')
    flushSync(() => set([...session.article.related, item]))
    setSaid(t('related.added', { title: name }))
  }
  const addStory = ({ id, title }: StoryRow) => add({ id: newId(), title, story: id }, title || t('library.untitled'))
  const addLink = (url: string) => {
    const item = { id: newId(), title: '', url }
    add(item, siteOf(url))
    // What a page is called nobody but the person can say.
    document.getElementById(`related-${item.id}`)?.querySelector('input')?.focus()
  }

  return (
    <>
      {related.length === 0 && <Empty>{t('inspector.related.empty')}</Empty>}
      <ListEditor
        label={t('inspector.story.related')}
        items={related}
        onChange={(next) => set(next)}
        keyOf={({ id }) => id}
        nameOf={({ title, url = '' }) => title || (isWebAddress(url) ? siteOf(url) : t('inspector.related.untitled'))}
        disabled={disabled}
        onEmptied={focusLine}
      >
        {(item) => (
          <RelatedItem
            item={item}
            row={item.story === undefined || rows === null ? undefined : (rows.get(item.story) ?? null)}
            onItem={(next, part) =>
              set(
                related.map((other) => (other.id === next.id ? next : other)),
                part && `related ${next.id} ${part}`,
              )
            }
            onStory={onStory}
          />
        )}
      </ListEditor>
      <div ref={place} className={styles.line}>
        <SuggestField
          picks
          ownUndo={text !== ''}
          label={t('related.add')}
          help={t('related.add-help')}
          listLabel={t('related.found')}
          disabled={disabled}
          value={text}
          onValue={setText}
          suggest={suggest}
          describe={describe}
          onChoose={(meant) => ('link' in meant ? addLink(meant.link) : addStory(meant.row))}
        />
      </div>
      <RelatedProposals disabled={disabled} onAdd={addStory} onNoneLeft={focusLine} />
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  )
}

function describe(meant: Meant) {
  if ('link' in meant) return { key: meant.link, name: meant.link, detail: t('related.link') }
  const { id, title, stage, section } = meant.row
  return { key: id, name: title || t('library.untitled'), detail: joined([t(`stage.${stage}`), section]) }
}
