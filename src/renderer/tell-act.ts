import type { Act } from '../shared/bridge/acts'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { call } from './bridge'
import { toast } from './ui/toast'

/**
 * Says what came of a change of many stories and offers to take it back. `said` is given how many it changed. Gives
 * whether there is anything to take back.
 */
export function tellAct({ id, stories, references = 0 }: Act, said: (stories: number) => string): boolean {
  const changed = stories + references > 0
  if (!changed) toast(t('app.nothing-changed'))
  else toast(said(stories), { label: t('app.undo'), run: () => void undoAct(id) })
  return changed
}

/** Takes a change of many stories back, and tells the person when that fails. */
export async function undoAct(act: string): Promise<void> {
  await attempt(call('acts.undo', { act }))
}
