import { type Article, titleOf } from '../shared/article/article'
import { sameValue } from '../shared/article/same-value'
import { confidentialIds, withoutTellingConflicts } from '../shared/article/hide-sources'
import { countCitations } from '../shared/article/numbering'
import type { Source } from '../shared/article/source'
import type { LibrarySource } from '../shared/bridge/acts'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { call } from './bridge'
import { hides, openAgain } from './hide-source'
import type { StorySession } from './session/story-session'
import { toast } from './ui/toast'

type Holder = LibrarySource['stories'][number]

/** The stories that hold a source, other than one. */
export async function otherHolders({ id }: Source, story: string): Promise<Holder[]> {
  const { rows } = await call('sources.list', { text: '', id, offset: 0, limit: 1 })
  return rows.flatMap(({ stories }) => stories).filter((holder) => holder.id !== story)
}

/** The open story, as one that holds a source. */
export function holderOf({ id, article }: StorySession, source: Source): Holder {
  return { id, title: titleOf(article), citations: countCitations(article.body).get(source.id) ?? 0 }
}

/** The story with a source in the place of its former self, or at the end. Of a confidential one no conflict tells more. */
export function putSource(article: Article, source: Source): Article {
  const place = article.sources.findIndex(({ id }) => id === source.id)
  const sources = place < 0 ? [...article.sources, source] : article.sources.with(place, source)
  return withoutTellingConflicts({ ...article, sources }, confidentialIds([source]))
}

/** Changes a source in the open story as a step of it, and in other stories as one act. Both are taken back as one. */
export async function editEverywhere(
  { session, before, edited }: { session: StorySession; before: Source; edited: Source },
  ids: string[],
): Promise<void> {
  const others = ids.filter((id) => id !== session.id)
  session.edit((article) => putSource(article, edited))
  if (others.length === 0) return
  const opens = before.visibility === 'confidential'
  const act = await call('sources.edit', { source: edited, stories: others, opens })
  const undo = async () => {
    if (hides(before, edited)) await openAgain(before, others)
    else await call('acts.undo', { act: act.id })
    // What was done to it since in this story stays.
    const now = session.article.sources.find(({ id }) => id === edited.id)
    if (sameValue(now, edited)) session.edit((article) => putSource(article, before))
  }
  toast(t('everywhere.sources.edited', { stories: act.stories + 1 }), {
    label: t('app.undo'),
    run: () => void attempt(undo()),
  })
}
