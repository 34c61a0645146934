import type { Arrival } from '../shared/bridge/desk'
import { t } from '../shared/messages/translate'
import { onArrivals } from './session/desks'
import type { StorySession } from './session/story-session'
import { runCommand } from './ui/commands'
import { toast } from './ui/toast'

/**
 * Says in passing that others' work came into the open story, once it is on the page. `me` is the name under which the
 * person writes. Gives the way to stop.
 */
export function tellArrivals(session: StorySession, me: () => string): () => void {
  let arrived: (Pick<Arrival, 'by' | 'page'> & { version: number }) | null = null
  const tell = () => {
    if (arrived === null || session.version === arrived.version) return
    const { by, page } = arrived
    arrived = null
    const { length: count } = session.article.conflicts
    const who = whoWrote({ by: by === me() ? null : by, page })
    if (count === 0) toast(who, { label: t('desks.arrived.show'), run: () => runCommand('view.history') })
    else
      toast(`${who} ${t('desks.arrived.conflicts', { count })}`, {
        label: t('desks.arrived.show'),
        run: () => runCommand('edit.next-conflict'),
      })
  }
  const stops = [
    onArrivals((arrivals) => {
      const arrival = arrivals.find(({ id }) => id === session.id)
      if (arrival) arrived = { ...arrival, version: session.version }
    }),
    session.subscribe(tell),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function whoWrote({ by, page }: Pick<Arrival, 'by' | 'page'>): string {
  if (page !== undefined) return t('pages.arrived', { file: page })
  return by === null ? t('desks.arrived.merged') : t('desks.arrived', { name: by })
}
