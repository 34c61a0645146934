import type { Stage } from '../../shared/article/article'
import type { StoryFilter, StoryRow } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import type { Library } from '../library/library'
import { libraryOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface ListFlags {
  library?: string
  stage?: Stage
  search?: string
  json?: boolean
}

const AT_A_TIME = 500

/** `stet list` */
export async function listCommand(terminal: Terminal, flags: ListFlags): Promise<boolean> {
  const filter: StoryFilter = { stage: flags.stage, text: flags.search }
  const path = libraryOf(terminal, flags.library)
  const stories = await withLibrary({ path, readOnly: true }, (library) => rowsOf(library, filter))
  if (flags.json) terminal.out(JSON.stringify({ total: stories.length, stories }, null, 2))
  else for (const line of table(stories)) terminal.out(line)
  if (!flags.json) terminal.say(t('cli.list.total', { total: stories.length }))
  return true
}

async function rowsOf(library: Library, filter: StoryFilter): Promise<StoryRow[]> {
  const stories: StoryRow[] = []
  for (;;) {
    const { rows, total } = await library.list({ filter, offset: stories.length, limit: AT_A_TIME })
    stories.push(...rows)
    if (rows.length === 0 || stories.length >= total) return stories
  }
}

function table(stories: StoryRow[]): string[] {
  const cells = stories.map(({ id, stage, words, title }) => [
    id,
    t(`cli.stage.${stage}`),
    t('cli.list.words', { words }),
    title || t('cli.show.untitled'),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)))
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
