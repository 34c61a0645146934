import { type RefObject, useRef, useState } from 'react'
import type { ListPlace } from '../../shared/bridge/settings'
import type { StoryRow } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import { takeBackByKey } from '../take-back'
import { ChoiceBar } from './choice/choice-bar'
import { menuOf } from './choice/deeds'
import { useChoice } from './choice/use-choice'
import { Empty } from './empty'
import { Chips } from './filters/chips'
import { ViewSwitch } from './filters/view-switch'
import { Foot } from './foot'
import styles from './library.module.css'
import { ListHead } from './list-head'
import { StoryList } from './list/story-list'
import type { StoryPages } from './story-pages'
import { useStories } from './list/use-stories'
import { SearchField } from './search/search-field'
import { type Desk, useDeeds } from './use-deeds'
import { usePlace } from './use-place'
import { WorkProgress } from './work-progress'

interface LibraryProps {
  pages: StoryPages
  /** The story on the page. */
  openId: string | null
  hasSample: boolean
  /** The search field, for those who send the person there. */
  field: RefObject<HTMLInputElement | null>
  place: ListPlace
  onPlace(place: ListPlace): void
  desk: Desk
}

/** All stories: search, filters, list, what is done with several of them, and the ways to get a new one. */
export function Library({ pages, openId, hasSample, field, place, onPlace, desk }: LibraryProps) {
  const [text, setText] = useState('')
  const [sought, setSought] = useState('')
  const { view, query, show, order } = usePlace(place, onPlace, sought)
  const stories = useStories(pages, query)
  const { choice, ids: chosen } = useChoice(stories, openId)
  const { deeds, dialog, progress } = useDeeds(stories, desk, choice.clear)
  const list = useRef<HTMLDivElement>(null)

  /** What is done from a row is done with all that is chosen, if the row is. */
  const meant = (row: StoryRow) => (chosen.has(row.id) ? [...chosen] : [row.id])
  const onDelete = (row: StoryRow) =>
    row.trashedAt === null ? deeds.trash(meant(row)) : deeds.deleteForGood(meant(row))
  const leave = () => {
    choice.clear()
    list.current?.focus()
  }

  return (
    <nav
      className={styles.library}
      aria-label={t('title.library')}
      onKeyDown={(event) => takeBackByKey(event.nativeEvent)}
    >
      <SearchField
        field={field}
        text={text}
        onText={setText}
        onSearch={setSought}
        onLeave={() => list.current?.focus()}
      />
      <ViewSwitch view={view} counts={stories.counts} onView={show} />
      <Chips view={view} onView={show} />
      <p className="unseen" role="status">
        {sought !== '' && stories.query.filter.text === query.filter.text && foundIn(stories)}
      </p>
      {stories.counts && (
        <ListHead
          {...{ view, stories }}
          sort={query.sort}
          onView={show}
          onSort={order}
          onEmptyTrash={deeds.emptyTrash}
        />
      )}
      {stories.total > 0 ? (
        <StoryList
          {...{ stories, openId, chosen, choice, list, onDelete }}
          onLook={pages.look}
          onOpen={desk.open}
          menuFor={(row) => menuOf(deeds, row, meant(row))}
        />
      ) : (
        <div className={styles.nothing}>
          {stories.counts && <Empty {...{ view, hasSample }} text={sought} onClear={() => show({})} />}
        </div>
      )}
      {progress && (
        <div className={styles.progress}>
          <WorkProgress progress={progress} />
        </div>
      )}
      {chosen.size > 0 ? (
        <ChoiceBar ids={[...chosen]} trashed={view.trashed === true} deeds={deeds} onClear={leave} />
      ) : (
        <Foot
          trashed={view.trashed === true}
          inTrash={stories.counts?.trash ?? 0}
          onTrash={(trashed) => show(trashed ? { trashed: true } : place.view)}
        />
      )}
      {dialog}
    </nav>
  )
}

function foundIn({ total, atLeast }: { total: number; atLeast: boolean }): string {
  return t(atLeast ? 'library.more-than' : 'library.found', { count: total })
}
