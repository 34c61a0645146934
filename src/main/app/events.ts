import type { WebContents } from 'electron'
import { eventChannel } from '../../shared/bridge/channels'
import { type EventName, type EventPayload, events } from '../../shared/bridge/events'

/** Tells the window of something. Throws when the payload breaks the contract. */
export type Tell = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** The way to tell a page of events. A page that is gone hears nothing. */
export function teller(contents: Pick<WebContents, 'send' | 'isDestroyed'>): Tell {
  return (name, payload) => {
    const json = JSON.stringify(events[name].parse(payload))
    if (!contents.isDestroyed()) contents.send(eventChannel(name), json)
  }
}
