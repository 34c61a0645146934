import type { ElectronApplication } from '@playwright/test'

/** Lets every save fail as it does on a full disk, or work again. It stands at the edge: nothing of the window or the library is replaced. */
export async function refuseSaves(app: ElectronApplication, refuse: boolean): Promise<void> {
  await app.evaluate(({ ipcMain }, full) => {
    type Handler = (event: unknown, name: string, json: string) => unknown
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    const state = globalThis as { diskFull?: boolean }
    if (state.diskFull === undefined) {
      for (const [channel, handler] of handlers) {
        handlers.set(channel, (event, name, json) =>
          state.diskFull && name === 'articles.save'
            ? JSON.stringify({ ok: false, code: 'library.disk-full', params: {} })
            : handler(event, name, json),
        )
      }
    }
    state.diskFull = full
  }, refuse)
}
