/** The two ways through Electron's process boundary: one channel for all requests, one for each event. */
export const REQUEST_CHANNEL = 'stet.request'

export function eventChannel(name: string): string {
  return `stet.event.${name}`
}
