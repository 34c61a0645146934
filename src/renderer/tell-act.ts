import type { Act } from '../shared/bridge/acts'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { call } from './bridge'
import { offerToTakeBack } from './take-back'
import { toast } from './ui/toast'

/**
 * Says what came of a change of many stories and offers to take it back: as the act, or as `takeBack` does. `said` is given
 * how many it changed.
 */
export function tellAct(
  { id, stories, references = 0 }: Act,
  said: (stories: number) => string,
  takeBack = () => undoAct(id),
): void {
  if (stories + references === 0) toast(t('app.nothing-changed'))
  else offerToTakeBack(said(stories), takeBack)
}

/** Takes a change of many stories back, and tells the person when that fails. */
export async function undoAct(act: string): Promise<void> {
  await attempt(call('acts.undo', { act }))
}
