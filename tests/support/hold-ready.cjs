// Required before the app, which then becomes ready when Playwright has hold of it. Playwright sees to that itself only
// where it chooses the Electron; an app that opens its window while it connects can leave it waiting for ever.
const { app } = require('electron')

const ready = app.whenReady()
/** @type {Promise<void>} */
const connected = new Promise((resolve) => {
  // Playwright calls this function by name when it is connected.
  Object.assign(globalThis, { __playwright_run: () => resolve() })
})

app.whenReady = () => connected.then(() => ready)
