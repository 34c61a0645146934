import { t } from '../shared/messages/translate'
import { call } from './bridge'
import { knownDesks } from './session/desks'
import { runCommand } from './ui/commands'
import { toast } from './ui/toast'

/** How many stories are asked about at once. */
const AT_ONCE = 500

/**
 * Shares stories, each with its own desk, and says how many. Those of none go to the default one; where none was joined, a
 * person can join one first. Rejects with a StetError.
 */
export async function shareStories(ids: string[]): Promise<void> {
  if (knownDesks().length === 0) return void runCommand('library.join-desk')
  toast(t('desks.shared', { count: await shareEach(ids) }))
}

/** The same without a word. Gives how many were shared. */
export async function shareEach(ids: string[]): Promise<number> {
  const desks = knownDesks()
  const ownerless = desks.find(({ isDefault }) => isDefault) ?? desks[0]
  const byDesk = new Map<string | undefined, string[]>()
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const { id, desk } of await call('desk.sharing', { ids: ids.slice(at, at + AT_ONCE) })) {
      const owner = desk ?? ownerless?.id
      byDesk.set(owner, [...(byDesk.get(owner) ?? []), id])
    }
  let shared = 0
  for (const [desk, some] of byDesk)
    shared += (await call('desk.share', { ids: some, ...(desk !== undefined && { desk }) })).stories
  return shared
}
