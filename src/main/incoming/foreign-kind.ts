/** What a file can be that is brought in as a text and is none. */
export type ForeignKind = 'picture' | 'pdf' | 'document' | 'archive'

/** How files begin, in hexadecimal, that hold zeros, which no text does. */
const BINARY: [ForeignKind, RegExp][] = [
  // PNG, JPEG, GIF, WebP, TIFF of either end, BMP, ICO, HEIC and AVIF.
  ['picture', /^(?:89504e47|ffd8ff|474946383[79]61|52494646.{8}57454250|49492a00|4d4d002a|424d|00000100)/],
  ['picture', /^.{8}66747970(?:686569|6d696631|61766966)/],
  // ZIP, gzip, 7z and RAR.
  ['archive', /^(?:504b0304|1f8b|377abcaf|52617221)/],
  // Word before 2007, and its kin.
  ['document', /^d0cf11e0/],
]

/** How files begin that are written in letters, but not for people to read. */
const WRITTEN: [ForeignKind, RegExp][] = [
  ['pdf', /^%PDF-\d/],
  ['document', /^\{\\rtf/],
  ['picture', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:svg[\s>]|!doctype\s+svg\b)/i],
]

/** What an archive holds that is a document: of Word and its kin, OpenDocument and EPUB, or Pages. */
const PARTS_OF_DOCUMENTS = ['[Content_Types].xml', 'mimetypeapplication/', 'Index/Document.iwa']

/**
 * What a file is when it is certainly no text that a person wrote: it is looked at, its name is not believed.
 * Undefined for text, and for what can't be told.
 */
export function foreignKind(bytes: Buffer): ForeignKind | undefined {
  const written = kindIn(WRITTEN, bytes.toString('utf8', 0, 4096))
  if (written !== undefined || !bytes.includes(0)) return written
  const kind = kindIn(BINARY, bytes.toString('hex', 0, 16))
  return kind === 'archive' && PARTS_OF_DOCUMENTS.some((part) => bytes.includes(part)) ? 'document' : kind
}

function kindIn(kinds: [ForeignKind, RegExp][], begins: string): ForeignKind | undefined {
  return kinds.find(([, beginning]) => beginning.test(begins))?.[0]
}
