import { app } from 'electron'

const PATIENCE_MS = 10_000

/** Quits with the last window, on a Mac too, once `finish` has put everything away. */
export function quitWithCare(finish: () => Promise<void>): void {
  let finishing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (finishing) return
    finishing = true
    const leave = () => app.exit()
    setTimeout(leave, PATIENCE_MS).unref()
    void finish().finally(leave)
  })
}
