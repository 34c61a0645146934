import { join } from 'node:path'
import { ATOM, JSON_FEED } from '../../../shared/export/site/feed-files'
import { feedText } from '../../../shared/export/site/feed-text'
import { atomFeed, type FeedTexts, fedCards, jsonFeed, wholeAddress } from '../../../shared/export/site/feeds'
import type { SitePlan } from '../../../shared/export/site/site'
import { pageIn } from '../../../shared/export/site/story-page'
import { sha256 } from '../../store/hash'
import { copyPictures } from '../pictures'
import { publicArticle } from './read-changes'
import type { SiteStories } from './site-stories'
import type { SitePlace } from './write-story'

/**
 * Writes the feeds, with the whole texts of their stories, unless they were made (`before`) from the same pages of the same
 * stories. Gives a hash of that and of them. Takes a site that has an address.
 */
export async function writeFeeds(
  place: SitePlace,
  plan: SitePlan,
  { entries }: SiteStories,
  { before, now }: { before: string; now: number },
): Promise<string> {
  const made = sha256(JSON.stringify([plan.site, fedCards(plan.latest).map(({ id }) => entries.get(id)?.made)]))
  const { files } = place
  const asTheyAre = () => sha256([made, files.known.get(ATOM), files.known.get(JSON_FEED)].join())
  if (before === asTheyAre()) return before
  const texts = await textsFor(place, plan, now)
  await files.put(ATOM, atomFeed(plan, texts))
  await files.put(JSON_FEED, jsonFeed(plan, texts))
  return asTheyAre()
}

/** A story that can't be read any more has no text in the feeds. */
async function textsFor({ library, out, manner }: SitePlace, plan: SitePlan, now: number): Promise<FeedTexts> {
  const texts = new Map<string, string>()
  for (const { id, folder } of fedCards(plan.latest)) {
    const article = await publicArticle(library, id, now).catch(() => undefined)
    if (article === undefined) continue
    const place = { images: join(out, folder, 'images'), imagesUrl: 'images' }
    const pictures = await copyPictures(library, article, place, { cuts: false })
    const { referenceStyle, timeZone } = manner
    const page = wholeAddress(plan.site, pageIn(folder))
    texts.set(id, feedText(pictures.article, { referenceStyle, timeZone, ...pictures.urls }, page))
  }
  return texts
}
