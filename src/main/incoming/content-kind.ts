import { foreignKind } from './foreign-kind'

/** What stories are read from. */
export type ContentKind =
  | 'text'
  | 'html'
  | 'docx'
  | 'document'
  | 'ghost'
  | 'wordpress'
  | 'joplin-archive'
  | 'joplin-note'

const LOOKED_AT = 20_000

/** What is in a file: by its bytes where these tell, by its name where people may mean either. */
export function kindOf(name: string, bytes: Buffer): ContentKind {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const foreign = foreignKind(bytes)
  if (foreign === 'document' || (foreign === 'archive' && /^(?:docx|odt)$/.test(ending))) {
    return isZip(bytes) && ending !== 'odt' && !isOpenDocument(bytes) ? 'docx' : 'document'
  }
  if (ending === 'odt' || ending === 'rtf') return 'document'
  if (ending === 'docx') return 'docx'
  if (ending === 'jex' || isTar(bytes)) return 'joplin-archive'
  const head = headOf(bytes)
  if (isWordPress(head)) return 'wordpress'
  if (/^\s*\{\s*"(?:db|data|meta)"\s*:/.test(head)) return 'ghost'
  if (ending === 'md' && isJoplinNote(bytes)) return 'joplin-note'
  return isHtml(ending, head) ? 'html' : 'text'
}

/** The beginning as text, for looking; UTF-16 is read as far as its Latin letters tell. */
function headOf(bytes: Buffer): string {
  return bytes
    .toString('latin1', 0, LOOKED_AT)
    .replace(/\0/g, '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
}

function isWordPress(head: string): boolean {
  return /<rss[\s>]/.test(head) && /wordpress\.org\/export|<wp:wxr_version>/.test(head)
}

function isHtml(ending: string, head: string): boolean {
  if (/^(?:html?|xhtml|mht|mhtml)$/.test(ending)) return true
  if (/^(?:md|markdown|mdown|mkd|json)$/.test(ending)) return false
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/is.test(head)
}

function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004'
}

function isOpenDocument(bytes: Buffer): boolean {
  return bytes.toString('latin1', 30, 100).startsWith('mimetypeapplication/vnd.oasis.opendocument')
}

/** Joplin's archives hold notes that are called by an id. */
function isTar(bytes: Buffer): boolean {
  return bytes.toString('latin1', 257, 262) === 'ustar'
}

const LONGEST_TAIL = 4000

/** Joplin writes what it knows of a note below its words. */
function isJoplinNote(bytes: Buffer): boolean {
  return /^id: [0-9a-f]{32}$/m.test(tailOf(bytes)) && /^type_: \d+\s*$/m.test(tailOf(bytes))
}

function tailOf(bytes: Buffer): string {
  return bytes.toString('utf8', Math.max(0, bytes.length - LONGEST_TAIL))
}
