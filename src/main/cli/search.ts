import type { Marked, StoryRow } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import type { Library } from '../library/library'
import { rowLine } from './list'
import { libraryOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface SearchFlags {
  library?: string
  limit: number
  json?: boolean
}

/** A story that was found, with the first place outside its title, as plain text. */
interface Found {
  story: StoryRow
  excerpt: string | null
}

/** So many excerpts are asked for at a time. */
const AT_A_TIME = 100

/** `stet search`: the stories in which the words are found, those with the words in their title first. */
export async function searchCommand(terminal: Terminal, words: string[], flags: SearchFlags): Promise<boolean> {
  const text = words.join(' ')
  const path = libraryOf(terminal, flags.library)
  const { found, total, atLeast } = await withLibrary({ path, readOnly: true }, (library) =>
    search(library, text, flags.limit),
  )
  if (flags.json) {
    const stories = found.map(({ story, excerpt }) => ({ ...story, excerpt }))
    terminal.out(JSON.stringify({ total, atLeast, stories }, null, 2))
    return true
  }
  for (const { story, excerpt } of found) {
    terminal.out(rowLine(story))
    if (excerpt !== null) terminal.out(`    ${excerpt}`)
  }
  terminal.say(t('cli.search.total', { total, atLeast: String(atLeast) }))
  return true
}

async function search(library: Library, text: string, limit: number) {
  const found: Found[] = []
  for (;;) {
    const page = { filter: { text }, offset: found.length, limit: Math.min(AT_A_TIME, limit - found.length) }
    const { rows, total, atLeast } = await library.list(page)
    const excerpts = await library.excerpts({ ids: rows.map(({ id }) => id), text })
    const places = new Map(excerpts.map((each) => [each.id, each.text]))
    found.push(...rows.map((story) => ({ story, excerpt: plain(places.get(story.id) ?? null) })))
    if (rows.length === 0 || found.length >= limit) return { found, total, atLeast }
  }
}

function plain(marked: Marked | null): string | null {
  return marked && marked.map(({ text }) => text).join('')
}
