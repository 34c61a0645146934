import type { BrowserWindow } from 'electron'
import type { Log } from './log'

const PATIENCE_MS = 5_000
const HEARTBEAT_MS = 1_000

export interface Closing {
  /** The page has shown its first content: from now on it is asked before the window closes. */
  shown(): void
  /** The page's answer: everything is saved, or the person chose to leave. */
  mayClose(): void
  /** The page's other answer: not everything is saved, and it asks the person itself. */
  mayNotClose(): void
}

export interface ClosingOptions {
  /** Tells the page that its window is about to close. */
  askPage: () => void
  /** Asks the person, in words of the system's own, whether to close without the page's answer. */
  askPerson: () => Promise<boolean>
  log: Log
}

/**
 * Lets the page save before its window closes. A page that is stuck or crashed is not waited for longer than five
 * seconds, since all that it called saved is safe. Where it is alive and still gives no answer, the person decides.
 */
export function closeWithCare(window: BrowserWindow, { askPage, askPerson, log }: ClosingOptions): Closing {
  let state: 'nothing to save' | 'open' | 'asking' = 'nothing to save'

  let timer: NodeJS.Timeout | undefined

  const leave = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) window.destroy()
  }
  const stopWaiting = async () => {
    if (window.isDestroyed()) return
    log.note('closing', 'no-answer')
    if (!(await isAlive(window)) || (await askPerson())) leave()
    else state = 'open'
  }

  window.on('close', (event) => {
    if (state === 'nothing to save') return
    event.preventDefault()
    if (state === 'asking') return
    state = 'asking'
    timer = setTimeout(() => void stopWaiting(), PATIENCE_MS)
    askPage()
  })
  window.webContents.on('render-process-gone', () => {
    if (state === 'asking') leave()
    state = 'nothing to save'
  })
  window.webContents.on('did-navigate', () => {
    state = 'nothing to save'
  })
  return {
    shown: () => (state = 'open'),
    mayClose: leave,
    mayNotClose() {
      clearTimeout(timer)
      state = 'open'
    },
  }
}

/** Whether the page's script still runs. */
async function isAlive(window: BrowserWindow): Promise<boolean> {
  if (window.webContents.isCrashed()) return false
  const beat = window.webContents.executeJavaScript('true').then(Boolean, () => false)
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, HEARTBEAT_MS, false))
  return Promise.race([beat, silence])
}
