import { createSocket } from 'node:dgram'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, launchApp, temporaryFolder, test } from '../support/app'
import { type Listener, listen } from '../support/listener'

let outside: Listener
test.beforeEach(async () => {
  outside = await listen()
})
test.afterEach(() => outside.close())

/** The app; what its page complains about while it is made to misbehave is expected. */
async function launchForMischief() {
  const launched = await launchApp()
  await launched.window.waitForURL('app://stet/')
  launched.errors.push = () => 0
  return launched
}

test('the page runs in a sandbox, with nothing of Node and three functions of ours', async () => {
  const { app, window } = await launchForMischief()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as Record<string, () => object>
    return contents.getLastWebPreferences?.()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  })
  const throttled = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.backgroundThrottling,
  )
  expect(throttled).toBe(false)
  const found = await window.evaluate(() => ({
    node: ['require', 'module', 'process', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.entries(stet).map(([name, value]) => `${name}: ${typeof value}`),
    frozen: Reflect.set(stet, 'call', null) && stet.call === null,
  }))
  expect(found).toEqual({ node: [], bridge: ['call: function', 'on: function', 'pathOf: function'], frozen: false })
})

test('the content policy is there and works: no inline script or style, no code from text, no foreign frames', async () => {
  const { window } = await launchForMischief()
  const policy = await window.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  for (const rule of [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(rule)
  }

  const got = await window.evaluate(async () => {
    // What a debugger calls may make code from text until it first waits.
    await new Promise((resolve) => setTimeout(resolve))
    const world = globalThis as unknown as { ran?: string[] }
    world.ran = []
    const attempt = (name: string, make: () => unknown) => {
      try {
        make()
        world.ran?.push(name)
      } catch {
        // Refused, as it should be.
      }
    }
    // oxlint-disable-next-line no-eval, no-new-func, no-implied-eval -- what is tried
    attempt('eval', () => (0, eval)('1'))
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- what is tried
    attempt('Function', () => new Function('return 1')())
    document.body.insertAdjacentHTML('beforeend', '<img src="data:image/png,x" onerror="ran.push(`handler`)">')
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      element.textContent = text
      document.body.append(element)
      return element
    }
    add('script', {}, 'ran.push("inline script")')
    add('script', { src: 'data:text/javascript,ran.push("data script")' })
    add('style', {}, '.mischief { color: rgb(1, 2, 3) }')
    add('link', { rel: 'stylesheet', href: 'data:text/css,.mischief{color:rgb(1,2,3)}' })
    const target = add('p', { class: 'mischief', style: 'color: rgb(1, 2, 3)' }, 'x')
    const link = add('a', { href: 'javascript:ran.push("javascript address")' }, 'x')
    link.click()
    add('base', { href: 'https://example.org/' })
    const frame = add('iframe', { src: 'app://stet/index.html' }) as HTMLIFrameElement
    const inner = add('iframe', { srcdoc: '<script>parent.ran.push("frame")</script>' })
    await new Promise((resolve) => setTimeout(resolve, 500))
    const result = {
      ran: world.ran,
      colour: getComputedStyle(target).color === 'rgb(1, 2, 3)',
      base: document.baseURI,
      frame: frame.contentDocument?.querySelector('#root') ?? null,
    }
    for (const element of [target, link, frame, inner]) element.remove()
    return result
  })
  expect(got).toEqual({ ran: [], colour: false, base: 'app://stet/', frame: null })
})

test('the page can’t be left, and no other window opens', async () => {
  const { app, window } = await launchForMischief()
  const web = `http://127.0.0.1:${outside.port}/`
  const opened = await window.evaluate(async (address) => {
    const results: unknown[] = []
    for (const url of [address, 'file:///etc/passwd', 'data:text/html,x', 'app://elsewhere/']) {
      results.push(globalThis.open(url))
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      link.remove()
      location.href = url
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const form = document.createElement('form')
    form.action = address
    form.method = 'post'
    document.body.append(form)
    form.submit()
    await new Promise((resolve) => setTimeout(resolve, 300))
    form.remove()
    return results
  }, web)
  expect(opened).toEqual([null, null, null, null])
  expect(window.url()).toBe('app://stet/')
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  expect(outside.arrivals()).toBe(0)
})

test('a page that blanks itself comes back', async () => {
  const { window } = await launchForMischief()
  await window.evaluate(() => {
    setTimeout(() => (location.href = 'about:blank'))
  })
  await window.waitForURL('about:blank', { waitUntil: 'commit' })
  await window.waitForURL('app://stet/')
})

test('nothing is downloaded', async () => {
  const { app, window } = await launchForMischief()
  await app.evaluate(({ session }) => {
    const seen = globalThis as unknown as { downloads: boolean[] }
    seen.downloads = []
    session.defaultSession.on('will-download', (event) => seen.downloads.push(event.defaultPrevented))
  })
  await window.evaluate(async () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    document.body.append(link)
    link.click()
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  const downloads = () => app.evaluate(() => (globalThis as unknown as { downloads: boolean[] }).downloads)
  await expect.poll(downloads).toEqual([true])
})

test('every permission is denied, asked for or looked up', async () => {
  const { app, window } = await launchForMischief()
  const got = await window.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ]
    const nameOf = (error: unknown) => (error as { name?: string }).name ?? String(error)
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, nameOf),
      ),
    )
    return {
      granted: states.filter((state) => state === 'granted'),
      notification: await Notification.requestPermission(),
      media: await navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(() => 'granted', nameOf),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(code),
        ),
      ),
      clipboard: await navigator.clipboard.readText().then(() => 'granted', nameOf),
      midi: await navigator.requestMIDIAccess().then(() => 'granted', nameOf),
    }
  })
  expect(got).toMatchObject({ granted: [], notification: 'denied', place: 1, clipboard: 'NotAllowedError' })
  expect([got.media, got.midi]).not.toContain('granted')
  const spelling = await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
  expect(spelling).toBe(process.platform === 'darwin')
})

test('a webview is only an unknown element', async () => {
  const { app, window } = await launchForMischief()
  const inert = await window.evaluate(async (port) => {
    const view = document.createElement('webview')
    view.setAttribute('src', `http://127.0.0.1:${port}/`)
    document.body.append(view)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return view.shadowRoot === null && !('loadURL' in view)
  }, outside.port)
  expect(inert).toBe(true)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  expect(outside.arrivals()).toBe(0)
})

test('nothing the page does reaches the network', async () => {
  const { window } = await launchForMischief()
  await expectReachable(outside)
  const got = await window.evaluate(async (port) => {
    const web = `http://127.0.0.1:${port}`
    const failed = async (work: Promise<unknown>) => work.then(() => false).catch(() => true)
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.body.append(element)
    }
    const request = () =>
      new Promise<void>((resolve, reject) => {
        const old = new XMLHttpRequest()
        old.addEventListener('load', () => resolve())
        old.addEventListener('error', reject)
        old.open('GET', web)
        old.send()
      })
    const socket = () =>
      new Promise<void>((resolve, reject) => {
        const ws = new WebSocket(`ws://127.0.0.1:${port}`)
        ws.addEventListener('open', () => resolve())
        ws.addEventListener('error', reject)
      })
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'stylesheet', 'icon', 'manifest']) {
      add('link', { rel, href: `${web}/${rel}`, as: 'image' })
    }
    for (const tag of ['img', 'video', 'audio', 'iframe', 'embed', 'script']) add(tag, { src: `${web}/${tag}` })
    add('object', { data: `${web}/object` })
    navigator.sendBeacon(web, 'x')
    const refused = {
      fetch: await failed(fetch(web)),
      noCors: await failed(fetch(web, { mode: 'no-cors' })),
      https: await failed(fetch('https://example.org/')),
      file: await failed(fetch('file:///etc/passwd')),
      elsewhere: await failed(fetch('app://elsewhere/')),
      xhr: await failed(request()),
      socket: await failed(socket()),
      worker: await failed(
        new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
          worker.addEventListener('message', resolve)
          worker.addEventListener('error', reject)
        }),
      ),
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
    return Object.entries(refused).filter(([, refusal]) => !refusal)
  }, outside.port)
  expect(got).toEqual([])
  expect(outside.arrivals()).toBe(PROOF)
})

test('even a page without our policy, and the main process itself, reach no network', async () => {
  const { app } = await launchForMischief()
  await expectReachable(outside)
  const got = await app.evaluate(async ({ BrowserWindow, net, session }, port) => {
    const web = `http://127.0.0.1:${port}`
    const bare = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    await bare.loadURL('about:blank')
    const refused = await bare.webContents.executeJavaScript(`
      Promise.all([
        fetch('${web}', { mode: 'no-cors' }).then(() => 'fetch', () => ''),
        new Promise((done) => { const i = new Image(); i.onload = () => done('image'); i.onerror = () => done(''); i.src = '${web}/x.png' }),
        new Promise((done) => { const s = new WebSocket('ws://127.0.0.1:${port}'); s.onopen = () => done('socket'); s.onerror = () => done('') }),
        new Promise((done) => { const f = document.createElement('iframe'); f.src = 'file:///etc/passwd'; document.body.append(f); setTimeout(done, 500, '') }),
      ])`)
    const policy = bare.webContents.getWebRTCIPHandlingPolicy()
    const fromMain = [
      await net.fetch(web).then(
        () => 'net',
        () => '',
      ),
      await session.defaultSession.fetch(web).then(
        () => 'session',
        () => '',
      ),
      await session.defaultSession.resolveHost('localhost').then(
        () => 'resolved',
        () => '',
      ),
    ]
    bare.destroy()
    return { through: [...refused, ...fromMain].filter(Boolean), policy }
  }, outside.port)
  expect(got).toEqual({ through: [], policy: 'disable_non_proxied_udp' })
  expect(outside.arrivals()).toBe(PROOF)
})

test('WebRTC reaches nobody, by UDP or by TCP', async () => {
  const { window } = await launchForMischief()
  await expectReachable(outside)
  const candidates = await window.evaluate(async (port) => {
    const host = `127.0.0.1:${port}`
    const login = { username: 'x', credential: 'x' }
    const iceServers = [
      { urls: `stun:${host}` },
      { urls: `turn:${host}?transport=udp`, ...login },
      { urls: `turn:${host}?transport=tcp`, ...login },
    ]
    const peer = new RTCPeerConnection({ iceServers })
    const found: string[] = []
    peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate)
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 2000))
    peer.close()
    return found
  }, outside.port)
  expect(candidates.filter((candidate) => /typ (srflx|relay|prflx)/.test(candidate))).toEqual([])
  expect(outside.arrivals()).toBe(PROOF)
})

test('the app’s own scheme leads to its own files only', async () => {
  const { window } = await launchForMischief()
  const statuses = await window.evaluate(async () => {
    const ask = async (path: string) => [path, (await fetch(path)).status]
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '/%2e%2e%2fmain%2findex.cjs',
      '/../main/index.cjs',
      '/assets/..%2f..%2fmain%2findex.cjs',
      `/assets/${'0'.repeat(64)}`,
      '/nothing.js',
    ]
    return Promise.all(paths.map(ask))
  })
  // A picture may be on its way from a desk.
  const picture = `/assets/${'0'.repeat(64)}`
  expect(statuses.filter(([path, status]) => status !== (path === picture ? 204 : 404))).toEqual([])
})

// `navigateOnDragDrop: false` can't be seen from outside, and no tool here drops a real file. This is what a drop would do.
test('no file and no other page can be loaded into a window, whoever asks', async () => {
  const { app } = await launchForMischief()
  const file = join(temporaryFolder(), 'leak.html')
  writeFileSync(file, '<title>Leak</title>')
  const results = await app.evaluate(
    async ({ BrowserWindow }, urls) => {
      const bare = new BrowserWindow({ show: false })
      const given: string[] = []
      for (const url of urls) {
        given.push(
          await bare.loadURL(url).then(
            () => `loaded ${bare.webContents.getTitle()}`,
            ({ code }: { code: string }) => code,
          ),
        )
      }
      bare.destroy()
      return given
    },
    [pathToFileURL(file).href, `http://127.0.0.1:${outside.port}/`, 'data:text/html,x'],
  )
  expect(results).toEqual(['ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_CLIENT'])
  expect(outside.arrivals()).toBe(0)
})

test('the log tells codes, never what was in the stories', async () => {
  const { window, userData } = await launchForMischief()
  await window.evaluate(async () => {
    await stet.call('articles.open', '{"id":"sentinelstory"}')
    await stet.call('imports.files', '{"paths":["/tmp/sentinel-source.txt"]}')
    await stet.call('sentinel', '{}')
  })
  const log = join(userData, 'logs', 'stet.log')
  await expect.poll(() => existsSync(log)).toBe(true)
  const text = readFileSync(log, 'utf8')
  expect(text).toContain('article.not-found')
  expect(text).not.toContain('sentinel')
})

const PROOF = 2

/** Proves that the listener would notice: one visit by TCP, one by UDP. */
async function expectReachable({ port, arrivals }: Listener): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/`)
  const udp = createSocket('udp4')
  await new Promise<void>((resolve, reject) => {
    udp.send('x', port, '127.0.0.1', (error) => (error ? reject(error) : resolve()))
  })
  await expect.poll(arrivals).toBe(PROOF)
  udp.close()
}
