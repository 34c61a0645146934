// Required before the app, which then becomes ready when Playwright has hold of it. Playwright sees to that itself only
// where it chooses the Electron; an app that opens its window while it connects can leave it waiting for ever.
// With STET_HELD it becomes ready when `letGo` is called.
const { app } = require('electron')

const ready = app.whenReady()
/** @type {Promise<void>} */
const letGo = new Promise((resolve) => {
  const held = process.env.STET_HELD !== undefined
  // Playwright calls the first function by name when it is connected.
  Object.assign(globalThis, { __playwright_run: () => void (held || resolve()), letGo: () => resolve() })
})

app.whenReady = () => letGo.then(() => ready)
