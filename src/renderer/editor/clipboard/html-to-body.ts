import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Block, Body } from '../../../shared/article/block'
import { newId } from '../../../shared/article/id'
import type { Inline } from '../../../shared/article/inline'
import { normaliseBody } from '../../../shared/article/normalise'
import { attributeOf, OUTSIDE, type Place, placeIn } from './html-place'

/**
 * Pasted HTML as blocks: its words, paragraphs, headings, lists, quotes, code, plain marks and web links. Nothing else
 * of it is kept: no style, script, picture or address of anything to load.
 */
export function htmlToBody(html: string): Body {
  const reader = new Reader()
  reader.read(parse(html).childNodes, OUTSIDE)
  return normaliseBody(reader.blocks)
}

type Node = DefaultTreeAdapterTypes.ChildNode

const SKIPPED = new Set(
  'head script style template noscript title meta link iframe object embed canvas audio video svg math img picture input select textarea button'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** What is still to be read: a node where it stands, or the end of a block's words. */
type Ahead = { node: Node; place: Place } | { end: Place }

/** Reads nodes in their order. It keeps its own account of what is ahead, so that no depth is too deep for it. */
class Reader {
  readonly blocks: Block[] = []
  #line: Inline[] = []
  #ahead: Ahead[] = []

  read(nodes: Node[], place: Place): void {
    this.#ahead.push({ end: place })
    this.#look(nodes, place)
    for (let next = this.#ahead.pop(); next; next = this.#ahead.pop()) {
      if ('end' in next) this.#end(next.end)
      else this.#read(next.node, next.place)
    }
  }

  #look(nodes: Node[], place: Place): void {
    for (let index = nodes.length - 1; index >= 0; index--) this.#ahead.push({ node: nodes[index] as Node, place })
  }

  #read(node: Node, place: Place): void {
    if ('value' in node) return this.#text(node.value, place)
    if (!('tagName' in node) || SKIPPED.has(node.tagName) || attributeOf(node, 'hidden') !== undefined) return
    if (node.tagName === 'br') return void this.#line.push({ type: 'break' })
    const isBlock = BLOCKS.has(node.tagName)
    if (isBlock) this.#end(place)
    if (node.tagName === 'hr') return void this.blocks.push({ type: 'rule', id: newId() })
    const within = placeIn(node, place)
    if (isBlock) this.#ahead.push({ end: within })
    this.#look(node.childNodes, within)
  }

  #text(text: string, { marks, link, pre }: Place): void {
    const shown = pre ? text : text.replace(/[ \t\n\r\f]+/g, ' ')
    if (shown !== '') this.#line.push({ type: 'text', text: shown, marks, ...(link === undefined ? {} : { link }) })
  }

  #end({ frame, pre }: Place): void {
    const content = pre ? this.#line : trimmed(this.#line)
    this.#line = []
    if (content.length > 0) this.blocks.push(frame(content))
  }
}

/** A line without the white space at its edges and the doubled white space between its runs. */
function trimmed(line: Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const inline of line) {
    const last = kept.at(-1)
    const opens = !last || last.type === 'break' || (last.type === 'text' && last.text.endsWith(' '))
    const text = inline.type === 'text' && opens ? inline.text.replace(/^ +/, '') : ''
    if (inline.type !== 'text' || !opens) kept.push(inline)
    else if (text !== '') kept.push({ ...inline, text })
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.type === 'citation') break
    const text = last.type === 'text' ? last.text.replace(/ +$/, '') : ''
    kept.pop()
    if (text === '') continue
    kept.push({ ...last, text } as Inline)
    break
  }
  return kept
}
