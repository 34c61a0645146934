import { problemOf } from '../../../shared/bridge/errors'
import type { SitePlan } from '../../../shared/export/site/site'
import { pageIn } from '../../../shared/export/site/story-page'
import { exportProblem } from '../export-story'
import { announce } from './announce'
import { eachOf } from './each-of'
import type { Manifest } from './manifest'
import { type Changes, publicArticle } from './read-changes'
import type { SiteStories } from './site-stories'
import type { SiteOptions } from './site-options'
import { type SitePlace, writeStory } from './write-story'

type Writing = Pick<SiteOptions, 'now' | 'stopped' | 'progressed' | 'report'> &
  Pick<Changes, 'failed'> & { manifest: Manifest }

/**
 * Writes the pages of stories that are not as they should be, round by round, until what leads from one to another is all
 * there. `first` is the site as it is to be. A story that fails is added to `failed` and holds up no other. Gives the site as
 * it is then.
 */
export async function writeStories(
  place: SitePlace,
  stories: SiteStories,
  first: SitePlan,
  { manifest, now, stopped, progressed, report, failed }: Writing,
): Promise<{ plan: SitePlan; missingPictures: number }> {
  const { library, out, files, book } = place
  let missingPictures = 0
  for (let plan = first; ; plan = stories.plan()) {
    const todo = stories.toWrite(plan, (path) => files.isThere(path))
    if (todo.length === 0 || stopped?.aborted) return { plan, missingPictures }
    await announce(
      out,
      manifest,
      files,
      todo.map(({ card }) => pageIn(card.folder)),
    )
    let done = 0
    const write = async (story: (typeof todo)[number]) => {
      const { id } = story.card
      try {
        const article = story.article ?? (await publicArticle(library, id, now))
        const written = await writeStory(place, plan, story, article)
        missingPictures += written.missingPictures
        stories.wrote(story, written)
      } catch (error) {
        report?.(error)
        failed.push({ id, problem: problemOf(exportProblem(out, error)) })
        stories.giveUp(id)
      }
      progressed?.(++done, todo.length)
    }
    await eachOf(todo, write, stopped)
    await book.keep()
  }
}
