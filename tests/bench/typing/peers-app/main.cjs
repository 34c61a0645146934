// One window for each of the pages named after the app's own path, as large as Stet's and throttled as little.
const { app, BrowserWindow } = require('electron')

app.on('window-all-closed', () => app.quit())

void app.whenReady().then(async () => {
  for (const page of process.argv.filter((argument) => argument.endsWith('.html'))) {
    const window = new BrowserWindow({
      width: 1320,
      height: 860,
      webPreferences: { sandbox: true, spellcheck: false, backgroundThrottling: false },
    })
    await window.loadFile(page)
  }
})
