import type { Stage } from '../../shared/article/article'
import type { StoryFilter, StoryRow, StorySort } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import type { ListQuery } from '../library/door/finding'
import type { Library } from '../library/library'
import { columns } from './columns'
import { libraryOf, personOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface ListFlags {
  library?: string
  stage?: Stage
  search?: string
  tag?: string
  section?: string
  only?: NonNullable<StoryFilter['only']>
  trashed?: boolean
  sort: StorySort['by']
  reverse?: boolean
  json?: boolean
}

const AT_A_TIME = 500
/** What people want to see the latest of first. */
const FALLING = new Set<StorySort['by']>(['updated', 'created'])

/** `stet list` */
export async function listCommand(terminal: Terminal, flags: ListFlags): Promise<boolean> {
  const { stage, search: text, tag, section, only, trashed } = flags
  const query: ListQuery = {
    filter: { stage, text, tag, section, only, trashed },
    sort: { by: flags.sort, descending: FALLING.has(flags.sort) !== (flags.reverse === true) },
    me: personOf(terminal).by,
  }
  const path = libraryOf(terminal, flags.library)
  const stories = await withLibrary({ path, readOnly: true }, (library) => rowsOf(library, query))
  if (flags.json) terminal.out(JSON.stringify({ total: stories.length, stories }, null, 2))
  else for (const line of table(stories)) terminal.out(line)
  if (!flags.json) terminal.say(t('cli.list.total', { total: stories.length }))
  return true
}

async function rowsOf(library: Library, query: ListQuery): Promise<StoryRow[]> {
  const stories: StoryRow[] = []
  for (;;) {
    const { rows } = await library.list({ ...query, offset: stories.length, limit: AT_A_TIME })
    stories.push(...rows)
    if (rows.length < AT_A_TIME) return stories
  }
}

function table(stories: StoryRow[]): string[] {
  return columns(stories.map(cells))
}

/** A story on one line. */
export function rowLine(story: StoryRow): string {
  return cells(story).join('  ')
}

function cells({ id, stage, words, title }: StoryRow): string[] {
  return [id, t(`cli.stage.${stage}`), t('cli.list.words', { words }), title || t('cli.show.untitled')]
}
