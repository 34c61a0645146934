import { app, session, type Session, WebContentsView } from 'electron'
import { paperSizeOf } from '../files/pdf/paper-size'
import type { PrintedPage, Printer } from '../files/pdf/printed-page'
import { STORY_POLICY } from './content-policy'
import { APP_ORIGIN, APP_SCHEME } from './protocol'

/** Longer than a book of pictures takes. */
const LONGEST_MS = 90_000
/** What pages hear of the browser they are in. */
const BROWSER = app.userAgentFallback

/**
 * Prints exported pages to PDF in a page that nobody sees. It has a session of its own, which knows the page and its
 * pictures and nothing else: neither the app's files nor the library nor, like every session here, the network. No script
 * runs in it.
 */
export function printerOf(): Printer {
  const printing = new Map<string, PrintedPage>()
  let own: Session | undefined
  let prints = 0

  return {
    longestMs: LONGEST_MS,
    size: paperSizeOf(app.getLocaleCountryCode()),

    async print(page, signal) {
      own ??= sessionFor(printing)
      const folder = `${++prints}`
      printing.set(folder, page)
      const view = new WebContentsView({
        webPreferences: { session: own, sandbox: true, javascript: false, spellcheck: false },
      })
      const { webContents } = view
      try {
        const gone = new Promise<never>((_, reject) => {
          const stop = (why: string) => reject(new Error(why))
          signal.addEventListener('abort', () => stop('it took too long'))
          webContents.once('render-process-gone', (_event, { reason }) => stop(reason))
        })
        const bytes = async () => {
          await asStet(() => webContents.loadURL(`${APP_ORIGIN}/${folder}/index.html`))
          return await webContents.printToPDF(printOptions(page))
        }
        return await Promise.race([bytes(), gone])
      } finally {
        printing.delete(folder)
        webContents.close()
      }
    },
  }
}

function sessionFor(printing: ReadonlyMap<string, PrintedPage>): Session {
  const own = session.fromPartition('print')
  own.protocol.registerBufferProtocol(APP_SCHEME.scheme, ({ url }, answer) => {
    const [, folder = '', name = ''] = /^\/(\d+)\/(.+)$/.exec(new URL(url).pathname) ?? []
    const page = printing.get(folder)
    const picture = page?.files.get(name)
    if (picture) answer(served(picture.mediaType, Buffer.from(picture.bytes)))
    else if (page && name === 'index.html') answer(served('text/html; charset=utf-8', Buffer.from(page.html)))
    else answer({ statusCode: 404, data: Buffer.alloc(0) })
  })
  return own
}

function served(mimeType: string, data: Buffer): Electron.ProtocolResponse {
  const headers = { 'Content-Type': mimeType, 'Content-Security-Policy': STORY_POLICY, 'Cache-Control': 'no-store' }
  return { statusCode: 200, headers, data }
}

/** A PDF tells what made it: the name that the page's process began with, without the system and its version. */
async function asStet(load: () => Promise<void>): Promise<void> {
  app.userAgentFallback = app.getName()
  try {
    await load()
  } finally {
    app.userAgentFallback = BROWSER
  }
}

/** The style sheet says how the page looks on paper; of the sheet itself only the number at its foot is ours. */
function printOptions({ direction, size }: PrintedPage): Electron.PrintToPDFOptions {
  return {
    pageSize: size,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<p dir="${direction}" style="width: 100%; margin: 0; text-align: center; font: 8pt sans-serif; color: #444"><span class="pageNumber"></span></p>`,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
}
