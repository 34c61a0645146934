import { clipboard } from 'electron'

/** Where browsers say which page they copied from: Chromium on Linux and Windows, Chromium on a Mac, Firefox. */
const FORMATS: [name: string, encoding: string][] = [
  ['chromium/x-source-url', 'utf-8'],
  ['org.chromium.source-url', 'utf-8'],
  ['text/x-moz-url-priv', 'utf-16le'],
]

/** The address of the page that what is on the clipboard was copied from; undefined where no browser says so. */
export async function copiedFrom(): Promise<string | undefined> {
  for (const [name, encoding] of FORMATS) {
    const bytes = await read(name)
    const address = new TextDecoder(encoding).decode(bytes).replaceAll('\0', '').trim()
    if (address !== '') return address
  }
  return undefined
}

/** Electron before 42, which reads what the system calls by a name at once. */
interface EarlierClipboard {
  readBuffer?(format: string): Uint8Array
}

async function read(name: string): Promise<Uint8Array> {
  const earlier = clipboard as unknown as EarlierClipboard
  if (earlier.readBuffer) return earlier.readBuffer(name)
  const type = `electron application/osclipboard;format="${name}"`
  const items = (await clipboard.has(type)) ? await clipboard.read() : []
  const item = items.find(({ types }) => types.includes(type))
  const data = item && (await item.getType(type))
  return data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : new Uint8Array()
}
