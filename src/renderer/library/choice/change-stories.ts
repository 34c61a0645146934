import type { StoriesChange } from '../../../shared/bridge/acts'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import { tellAct } from '../../tell-act'

/** Changes stories, all as one act, says what came of it and offers to take it back. `said` is given how many changed. */
export async function changeStories(
  ids: string[],
  change: StoriesChange,
  said: (count: number) => string,
): Promise<void> {
  await attempt(call('articles.change', { ids, change }).then((act) => tellAct(act, said)))
}
