import { SaxesParser } from 'saxes'

/** An element of an XML document that was asked for: its attributes by their names without a prefix, and its words. */
export interface XmlText {
  name: string
  attributes: Record<string, string>
  text: string
}

/**
 * The elements with some names (without prefix), in the order in which they end, each with all the words in it. XML that
 * is not well-formed gives what came before the fault. Entities of its own are not known.
 */
export function xmlTexts(xml: string, names: ReadonlySet<string>): XmlText[] {
  const found: XmlText[] = []
  const open: XmlText[] = []
  const parser = new SaxesParser()
  let sound = true
  parser.on('error', () => void (sound = false))
  parser.on('opentag', ({ name, attributes }) => {
    const local = withoutPrefix(name)
    if (!sound || !names.has(local)) return
    const own = Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value] as const)
    open.push({ name: local, attributes: Object.fromEntries(own), text: '' })
  })
  parser.on('text', (text) => {
    if (sound) for (const element of open) element.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (!sound || withoutPrefix(name) !== open.at(-1)?.name) return
    const element = open.pop()
    if (element) found.push(element)
  })
  parser.write(xml).close()
  return found
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
