import { clipboard } from 'electron'

/** Electron before 42, which reads the clipboard at once. */
interface EarlierClipboard {
  readHTML?(): string
  readText?(): string
}

/** The HTML on the clipboard or, where it holds none, its words. */
export async function clipboardText(): Promise<string> {
  const earlier = clipboard as unknown as EarlierClipboard
  if (earlier.readHTML && earlier.readText) return wrapped(earlier.readHTML()) ?? earlier.readText()
  return wrapped(await read('text/html')) ?? (await read('text/plain'))
}

/** What is copied of a page need not begin as a page does. */
function wrapped(html: string): string | undefined {
  return html.trim() === '' ? undefined : `<!doctype html>${html}`
}

async function read(type: string): Promise<string> {
  const items = (await clipboard.has(type)) ? await clipboard.read() : []
  const item = items.find(({ types }) => types.includes(type))
  const data = item && (await item.getType(type))
  return data instanceof Blob ? await data.text() : ''
}
