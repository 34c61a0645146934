import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive; `claims` is the size that it says it has, where that is not so. */
export interface ZipPart {
  name: string
  content: string | Uint8Array
  claims?: number
}

/** A ZIP archive in memory, whatever its parts are called. */
export function zipOf(parts: ZipPart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, claims } of parts) {
    const bytes = Buffer.from(content as Uint8Array)
    const packed = deflateRawSync(bytes, { level: 9 })
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(claims ?? bytes.length, 18)
    facts.writeUInt16LE(Buffer.byteLength(name), 22)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), packed])
    const line = Buffer.alloc(46)
    line.write('PK\u0001\u0002', 'latin1')
    line.writeUInt16LE(20, 4)
    facts.copy(line, 6)
    line.writeUInt32LE(at, 42)
    directory.push(Buffer.concat([line, Buffer.from(name)]))
    files.push(file)
    at += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, list, end])
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A document of Word with this body, and what else is in it by name. */
export function docxOf(body: string, others: Record<string, string | Uint8Array> = {}, links = ''): Buffer {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD} xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
    ...others,
  }
  return zipOf(Object.entries(parts).map(([name, content]) => ({ name, content })))
}

/** A paragraph of words, or of runs of its own. */
export function wordParagraph(words: string, style = ''): string {
  const run = words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run}</w:p>`
}

/** What Word keeps comments or notes in. */
export function wordPart(name: string, inside: string): string {
  return `<w:${name} ${WORD}>${inside}</w:${name}>`
}
