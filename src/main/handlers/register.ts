import type { IpcMain, WebFrameMain } from 'electron'
import { REQUEST_CHANNEL } from '../../shared/bridge/channels'
import { StetError } from '../../shared/bridge/errors'
import { type AnswerOptions, answerer, refusal } from './answer'

export interface Registration extends AnswerOptions {
  ipc: Pick<IpcMain, 'handle'>
  /** Whether a frame is the page of our own window, which alone may ask. */
  isOurs(frame: WebFrameMain | null): boolean
}

/** Opens the one door from the window to the main process. Nothing that comes through it throws. */
export function register({ ipc, isOurs, ...options }: Registration): void {
  const answer = answerer(options)
  ipc.handle(REQUEST_CHANNEL, async (event, name: unknown, json: unknown) => {
    if (isOurs(event.senderFrame)) return answer(name, json)
    const error = new StetError('bridge.refused')
    options.report('unknown sender', error)
    return refusal(error)
  })
}
