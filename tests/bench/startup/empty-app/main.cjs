// The least an Electron app can do: one window with one line in it, and a word when the line is on the screen.
const { app, BrowserWindow } = require('electron')

app.on('window-all-closed', () => app.quit())

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  await window.loadFile(`${__dirname}/index.html`)
  await window.webContents.executeJavaScript('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
  process.stdout.write('Empty app is ready.\n')
})
