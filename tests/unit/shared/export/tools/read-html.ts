import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What a tool made of a story's Markdown. */
export interface Made {
  /** The letters and digits of the text, without the notes. */
  letters: string
  links: string[]
  images: { src: string; alt: string }[]
  /** The letters of each cell. */
  cells: string[]
  code: string[]
  headings: number[]
  struck: string[]
  /** For each mark of a note, in order: the letters of the note it leads to, and the first link in it. */
  notes: { letters: string; link: string | undefined }[]
}

/** Reads the HTML of a story; `whole` is where its notes are, unless they are in it. */
export function readMade(html: string, whole = html): Made {
  const made: Made = { letters: '', links: [], images: [], cells: [], code: [], headings: [], struck: [], notes: [] }
  const notes = notesIn(parseFragment(whole).childNodes)
  const walk = (nodes: Node[]) => {
    for (const node of nodes) {
      if ('value' in node) made.letters += lettersOf(node.value)
      if (!('tagName' in node) || isNotes(node) || attribute(node, 'aria-hidden') === 'true') continue
      const href = attribute(node, 'href')
      if (node.tagName === 'a' && isNoteMark(node)) {
        made.notes.push(notes.get(href?.slice(1) ?? '') ?? { letters: `no note ${href}`, link: undefined })
        continue
      }
      if (node.tagName === 'a' && href !== undefined) made.links.push(decoded(href))
      if (node.tagName === 'img')
        made.images.push({ src: attribute(node, 'src') ?? '', alt: attribute(node, 'alt') ?? '' })
      if (node.tagName === 'td' || node.tagName === 'th') made.cells.push(lettersOf(textOf(node)))
      if (node.tagName === 'pre') made.code.push(textOf(node).replace(/\n$/, ''))
      if (node.tagName === 'del' || node.tagName === 's') made.struck.push(textOf(node))
      if (/^h[1-6]$/.test(node.tagName)) made.headings.push(Number(node.tagName.slice(1)))
      walk(node.childNodes)
    }
  }
  walk(parseFragment(html).childNodes)
  return made
}

/** What is left of a text whatever a tool does to quotation marks, dashes and white space. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

function notesIn(nodes: Node[], inNotes = false): Map<string, Made['notes'][number]> {
  const notes = new Map<string, Made['notes'][number]>()
  for (const node of nodes) {
    if (!('tagName' in node)) continue
    const inside = inNotes || isNotes(node)
    const id = attribute(node, 'id')
    if (inside && node.tagName === 'li' && id !== undefined) {
      const hrefs = elementsIn(node).flatMap((each) => (isBack(each) ? [] : (attribute(each, 'href') ?? [])))
      notes.set(id, { letters: lettersOf(textOf(node, isBack)), link: hrefs.map(decoded)[0] })
    } else for (const [key, note] of notesIn(node.childNodes, inside)) notes.set(key, note)
  }
  return notes
}

function isNotes(node: Element): boolean {
  return /\bfootnotes(?:-list)?\b/.test(attribute(node, 'class') ?? '')
}

function isNoteMark(node: Element): boolean {
  return /^#(?:user-content-)?fn/.test(attribute(node, 'href') ?? '')
}

function isBack(node: Element): boolean {
  return node.tagName === 'a' && /^#(?:user-content-)?fnref/.test(attribute(node, 'href') ?? '')
}

function elementsIn(node: Element): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

function textOf(node: Element, leaveOut: (node: Element) => boolean = isNoteMark): string {
  return node.childNodes
    .map((child) =>
      'value' in child ? child.value : 'tagName' in child && !leaveOut(child) ? textOf(child, leaveOut) : '',
    )
    .join('')
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value
}

/** Tools differ in what of an address they encode. */
function decoded(url: string): string {
  return decodeURI(url)
}
