import type { Excerpt, Marked, StoryRow as Row, StorySort } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import { StageMark } from '../../ui/stage-mark'
import styles from './list.module.css'
import { MarkedText } from './marked-text'
import { moment } from './moment'
import { Signals } from './signals'
import { when } from './when'

interface StoryRowProps {
  row: Row
  /** Words are sought: the row has room for an excerpt. */
  sought: boolean
  excerpt: Excerpt | undefined
  by: StorySort['by']
  now: number
}

/**
 * A story in the list: its title, how it stands, where it belongs and the time that the list goes by. Until an excerpt
 * is there the standfirst stands in its place, so that no row moves.
 */
export function StoryRow({ row, sought, excerpt, by, now }: StoryRowProps) {
  return (
    <>
      <span
        className={styles.title}
        dir="auto"
        lang={row.title === '' ? undefined : row.language}
        data-untitled={row.title === '' || undefined}
      >
        {titleOf(row, excerpt)}
      </span>
      {sought && (
        <span className={styles.excerpt} dir={row.direction} lang={row.language}>
          {excerpt?.text ? <MarkedText marked={excerpt.text} /> : row.standfirst}
        </span>
      )}
      <span className={styles.facts}>
        <StageMark stage={row.stage} />
        <span className={styles.words}>
          {row.sample && <>{t('library.sample')} · </>}
          {t(`stage.${row.stage}`)}
          {row.section && (
            <>
              {' · '}
              <bdi>{row.section}</bdi>
            </>
          )}
          {' · '}
          <bdi>{timeOf(row, by, now)}</bdi>
          {row.assignedTo && (
            <>
              {' · '}
              <bdi>{row.assignedTo}</bdi>
            </>
          )}
        </span>
        <Signals row={row} now={now} />
      </span>
    </>
  )
}

/** An excerpt of before a change may tell an older title; the row knows better. */
function titleOf({ title }: Row, excerpt: Excerpt | undefined) {
  if (title === '') return t('library.untitled')
  return excerpt && textOf(excerpt.title) === title ? <MarkedText marked={excerpt.title} /> : title
}

function textOf(marked: Marked): string {
  return marked.map(({ text }) => text).join('')
}

function timeOf(row: Row, by: StorySort['by'], now: number): string {
  if (by === 'created') return when(row.createdAt, now)
  if (by === 'embargo' && row.embargoAt !== null)
    return t('library.embargo-short', { when: moment(row.embargoAt, now) })
  return when(row.trashedAt ?? row.updatedAt, now)
}
