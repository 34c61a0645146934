import { clipboard, ClipboardItem } from 'electron'

/** Electron before 42, which reads and writes the clipboard at once. */
interface EarlierClipboard {
  readHTML?(): string
  readText?(): string
  write(copy: Copy): void
}

/** A text and, beside it, the same as HTML where there is one. */
export interface Copy {
  text: string
  html?: string | undefined
}

/** Puts a text on the clipboard, so that each program takes the form that it understands. */
export async function writeClipboard({ text, html }: Copy): Promise<void> {
  const earlier = clipboard as unknown as EarlierClipboard
  if ('readHTML' in clipboard) return earlier.write({ text, ...(html !== undefined && { html }) })
  await clipboard.write([new ClipboardItem({ 'text/plain': text, ...(html !== undefined && { 'text/html': html }) })])
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
