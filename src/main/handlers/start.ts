import type { RequestOutput } from '../../shared/bridge/contract'
import { problemOf } from '../../shared/bridge/errors'
import { filterOfView, WHOLE_LIST } from '../../shared/bridge/settings'
import { PAGE_SIZE } from '../../shared/bridge/story'
import type { Handlers, House } from './house'

type Start = RequestOutput<'app.start'>

/** The requests that a start is made of. */
export type Parts = Pick<Handlers, 'app.info' | 'articles.list' | 'articles.open'>

/**
 * Answers what the window begins with. It is read as soon as the library is open, so that it is at hand when the page
 * asks; a page that begins anew gets what is stored by then.
 */
export function starter({ settings }: House, ask: Parts): Handlers['app.start'] {
  const read = async (): Promise<Start> => {
    const info = await ask['app.info']({})
    const stored = settings.get()
    const { view, sort } = stored.list ?? WHOLE_LIST
    const stories = await ask['articles.list']({ filter: filterOfView(view), sort, offset: 0, limit: PAGE_SIZE })
    const wanted = stored.welcomed ? [stored.lastStory, stories.rows[0]?.id] : []
    return { info, settings: stored, stories, ...(await firstOf(wanted, ask)) }
  }
  let ahead: Promise<Start> | undefined = read()
  // The page that asks hears why it failed.
  ahead.catch(() => undefined)
  return () => {
    const start = ahead ?? read()
    ahead = undefined
    return start
  }
}

/** The first of some stories that is there and not in the trash. */
async function firstOf(ids: (string | undefined)[], ask: Parts): Promise<Pick<Start, 'story' | 'problem'>> {
  let problem: Start['problem'] = null
  for (const id of new Set(ids)) {
    if (id === undefined) continue
    try {
      const story = await ask['articles.open']({ id })
      if (story.trashedAt === null) return { story, problem }
    } catch (error) {
      const why = problemOf(error)
      if (why.code !== 'article.not-found') problem ??= why
    }
  }
  return { story: null, problem }
}
