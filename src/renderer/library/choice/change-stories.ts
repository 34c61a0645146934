import type { StoriesChange } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import { sentenceFor } from '../../sentence'
import { toast } from '../../ui/toast'

/** Changes stories, all as one act, says what came of it and offers to take it back. `said` is given how many changed. */
export async function changeStories(
  ids: string[],
  change: StoriesChange,
  said: (count: number) => string,
): Promise<void> {
  try {
    const { id, stories } = await call('articles.change', { ids, change })
    if (stories === 0) return toast(t('library.change.none'))
    toast(said(stories), { label: t('app.undo'), run: () => void attempt(call('acts.undo', { act: id })) })
  } catch (error) {
    toast(sentenceFor(error))
  }
}
