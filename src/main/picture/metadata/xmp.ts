import { type SaxesAttributeNSIncomplete, type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'

/** XMP that is longer is not read. In bytes. */
export const LONGEST_XMP = 1_000_000
const LONGEST_TEXT = 20_000
const MOST_TEXTS = 5000

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

/** The texts of each property, under its namespace and name; that of the default language first. */
export type Xmp = ReadonlyMap<string, string[]>

/**
 * The properties in XMP, however deep they lie, as far as it can be read. Nothing outside it is ever looked at, and no
 * entity but XML's own is known.
 */
export function readXmp(xmp: Uint8Array | undefined): Xmp {
  const reader = new Reader()
  if (xmp === undefined || xmp.length > LONGEST_XMP) return reader.texts
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('text', (text) => reader.hear(text))
  parser.on('cdata', (text) => reader.hear(text))
  parser.on('closetag', () => reader.close())
  // Without a listener, the first thing that is no XML ends the reading.
  try {
    parser.write(new TextDecoder('utf-8').decode(xmp)).close()
  } catch {
    // What came before it was read.
  }
  return reader.texts
}

interface Open {
  /** The property that an element is or is part of. */
  property: string | undefined
  language: string | undefined
  text: string
}

class Reader {
  readonly texts = new Map<string, string[]>()
  readonly #open: Open[] = []
  #count = 0

  open({ uri, local, attributes }: SaxesTagNS): void {
    const property = uri === RDF ? this.#open.at(-1)?.property : `${uri} ${local}`
    let language: string | undefined
    for (const attribute of Object.values(attributes) as (SaxesAttributeNS & SaxesAttributeNSIncomplete)[]) {
      if (attribute.uri === XML) language = attribute.value
      else if (attribute.uri === RDF && attribute.local === 'resource') this.#take(property, attribute.value)
      else if (attribute.uri !== RDF && attribute.uri !== XMLNS && attribute.uri !== '')
        this.#take(`${attribute.uri} ${attribute.local}`, attribute.value)
    }
    this.#open.push({ property, language, text: '' })
  }

  hear(text: string): void {
    const open = this.#open.at(-1)
    if (open && open.text.length < LONGEST_TEXT) open.text += text.slice(0, LONGEST_TEXT)
  }

  close(): void {
    const closed = this.#open.pop()
    if (closed) this.#take(closed.property, closed.text, closed.language === 'x-default')
  }

  #take(property: string | undefined, value: string, first = false): void {
    const text = value.trim().slice(0, LONGEST_TEXT)
    if (property === undefined || text === '' || ++this.#count > MOST_TEXTS) return
    const texts = this.texts.get(property) ?? []
    this.texts.set(property, first ? [text, ...texts] : [...texts, text])
  }
}
