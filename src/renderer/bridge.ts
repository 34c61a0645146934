import type { RequestInput, RequestName, RequestOutput } from '../shared/bridge/contract'
import { type ErrorCode, StetError } from '../shared/bridge/errors'
import type { EventName, EventPayload } from '../shared/bridge/events'
import type { Answer, BridgePort } from '../shared/bridge/port'

declare global {
  interface Window {
    readonly stet: BridgePort
  }
}

/** Asks the main process for something. Throws a StetError with the code and params that came back. */
export async function call<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
  const answer = JSON.parse(await window.stet.call(name, JSON.stringify(input))) as Answer<RequestOutput<N>>
  if (answer.ok) return answer.value
  throw new StetError(answer.code as ErrorCode, answer.params)
}

/** Listens to an event of the main process. Gives the way to stop. */
export function on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
  return window.stet.on(name, (json) => listener(JSON.parse(json) as EventPayload<N>))
}

/** The path on disk of a file that was dropped or pasted; empty when it has none. */
export function pathOf(file: File): string {
  return window.stet.pathOf(file)
}
