import type { StorySharing } from '../shared/bridge/desk'
import { t } from '../shared/messages/translate'
import { call } from './bridge'
import { knownDesks } from './session/desks'
import { runCommand } from './ui/commands'
import { toast } from './ui/toast'

/** How many stories are asked about at once. */
const AT_ONCE = 500

/**
 * Shares stories, each with its own desk, and says how many, or that they wait where their desk lets nothing out. Those of
 * none go to the default one; where none was joined, a person can join one first. Rejects with a StetError.
 */
export async function shareStories(ids: string[]): Promise<void> {
  if (knownDesks().length === 0) return void runCommand('library.join-desk')
  const shared = await shareEach(ids)
  const count = [...shared.values()].reduce((sum, each) => sum + each, 0)
  const held = knownDesks().find(({ id, paused, problem }) => shared.has(id) && (paused || problem !== null))
  const waiting = held ? (await sharingOf(ids)).filter((each) => each.desk === held.id && each.waiting).length : 0
  toast(
    held && waiting > 0 ? t('desks.shared.waits', { count: waiting, name: held.name }) : t('desks.shared', { count }),
  )
}

/** The same without a word. Gives how many were shared with each desk, by its id. */
export async function shareEach(ids: string[]): Promise<Map<string | undefined, number>> {
  const desks = knownDesks()
  const ownerless = desks.find(({ isDefault }) => isDefault) ?? desks[0]
  const byDesk = new Map<string | undefined, string[]>()
  for (const { id, desk } of await sharingOf(ids)) {
    const owner = desk ?? ownerless?.id
    byDesk.set(owner, [...(byDesk.get(owner) ?? []), id])
  }
  const shared = new Map<string | undefined, number>()
  for (const [desk, some] of byDesk)
    shared.set(desk, (await call('desk.share', { ids: some, ...(desk !== undefined && { desk }) })).stories)
  return shared
}

async function sharingOf(ids: string[]): Promise<StorySharing[]> {
  const found: StorySharing[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE)
    found.push(...(await call('desk.sharing', { ids: ids.slice(at, at + AT_ONCE) })))
  return found
}
