import { app, type Session, type WebContents } from 'electron'
import { PREVIEW_URL } from './content-policy'
import { APP_ORIGIN } from './protocol'

/** Where nothing listens: a proxy that no connection gets past. */
const NOWHERE = 'http://127.0.0.1:9'

/**
 * Closes the app to the network before Electron is ready. `devServer` is the origin of the development server and
 * undefined in every app that people use.
 */
export function closeNetwork(devServer: string | undefined): void {
  const exceptions = devServer ? `, EXCLUDE ${new URL(devServer).hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`)
  app.commandLine.appendSwitch('disable-background-networking')
  app.on('session-created', (session) => guardSession(session, devServer))
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, accept) => {
    event.preventDefault()
    accept(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
}

function guardSession(session: Session, devServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, devServer) }))
  if (devServer === undefined) {
    void session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE, proxyBypassRules: '<-loopback>' })
  }
  // Chromium fetches dictionaries from a server of Google's. A Mac brings its own.
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/no-dictionaries/`)
  if (process.platform !== 'darwin') session.setSpellCheckerEnabled(false)
}

function guardContents(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Nowhere but to itself: a page that broke may begin again.
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (event.url !== contents.getURL()) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || event.url !== PREVIEW_URL) stay(event)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Whether a request stays on this machine: the app's own scheme, what its page made itself, and the tools of developers. */
export function mayLoad(url: string, devServer: string | undefined): boolean {
  const { protocol, host } = new URL(url)
  if (protocol === 'app:') return host === 'stet'
  if (protocol === 'blob:') return url.startsWith(`blob:${APP_ORIGIN}/`) || devServer !== undefined
  if (devServer === undefined) return false
  return protocol === 'devtools:' || host === new URL(devServer).host
}
