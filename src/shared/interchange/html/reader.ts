import { type Block, isTextBlock } from '../../article/block'
import { newId } from '../../article/id'
import type { Inline } from '../../article/inline'
import { pushCitation } from '../citation-markers'
import { cardOf } from './embeds'
import type { InnerPicture } from './inner-pictures'
import type { Notes } from './notes'
import { addressIn, isDrawing, type PictureWords, readFigure, readPicture } from './pictures'
import { type Frame, OUTSIDE, paragraph, type Place, placeIn, quote, type Setting } from './place'
import { readTable } from './read-table'
import type { Styles } from './styles'
import { gridOf } from './table-grid'
import { splitAtEmptyLines, tidyLine } from './tidy-line'
import { classesOf, type Element, isElement, type Node } from './tree'
import { isUnseen } from './unseen'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** What is known of the whole document before its words are read. */
export interface Known extends Setting {
  /** Whether it comes from a spreadsheet, where a column is a table too. */
  spreadsheet: () => boolean
  notes: Notes
  pictures: InnerPicture[]
  /** Which addresses are of pictures that come in whatever their words are; without it none. */
  keeps?: (address: string) => boolean
}

/** Reads nodes in their order. Parsed HTML is never nested so deep that this goes too deep. */
export class Reader {
  readonly blocks: Block[] = []
  /** Pictures that were to be seen and have not come along. */
  lostPictures = 0
  /** The bytes of figures, by the figure's id. */
  readonly bytes = new Map<string, InnerPicture>()
  /** Where the files of other figures are, by the figure's id. */
  readonly addresses = new Map<string, string>()
  #line: Inline[] = []
  /** What follows the block that is being read. */
  #after: Block[] = []
  #frame: Frame | undefined

  constructor(private readonly known: Known) {}

  read(nodes: Node[], place: Place): void {
    this.#nodes(nodes, place)
    this.#end(place)
  }

  #nodes(nodes: Node[], place: Place): void {
    for (const node of nodes) {
      if (isElement(node)) this.#element(node, place)
      else if ('value' in node) this.#text(node.value, place)
    }
  }

  #element(element: Element, place: Place): void {
    const { styles, notes } = this.known
    const name = element.tagName
    const card = cardOf(element)
    if (card) return this.#embed(card, place)
    if (isDrawing(element)) this.lostPictures++
    if (isUnseen(element, styles)) return
    if (notes.taken.has(element)) return this.#leaveNote()
    const cited = notes.cited.get(element)
    if (cited) return pushCitation(this.#line, [...cited])
    const mark = notes.marks.get(element)
    if (mark !== undefined) return this.#mark(mark)
    if (name === 'br')
      return styles.of(element, 'page-break-before') ? undefined : void this.#line.push({ type: 'break' })
    if (name === 'img') return this.#picture(element)
    const isBlock = BLOCKS.has(name) || styles.of(element, 'display') === 'block'
    if (isBlock) this.#end(place)
    if (this.#whole(element)) return
    const inside = notes.prose.has(element) ? { ...place, frame: paragraph } : placeIn(element, place, this.known)
    if (name === 'q') this.#nodes([quotationMark('“'), ...element.childNodes, quotationMark('”')], inside)
    else if (isTypedSpace(element, styles)) this.#text(' ', inside)
    else this.#nodes(element.childNodes, inside)
    if (isBlock) this.#end(inside)
  }

  /** Reads what is one block by itself: a rule, a figure, a table of facts. */
  #whole(element: Element): boolean {
    if (element.tagName === 'hr') {
      this.#push([{ type: 'rule', id: newId() }])
      return true
    }
    if (element.tagName === 'figure') {
      const figure = readFigure(element)
      if (figure) this.#picture(figure.image, figure)
      if (figure) this.#flushAfter()
      return figure !== undefined
    }
    const grid = element.tagName === 'table' ? gridOf(element, this.known) : undefined
    if (!grid) return false
    const table = readTable(grid, this.known, (nodes, place) => this.#inside(nodes, place))
    const caption = element.childNodes.find((node) => isElement(node) && node.tagName === 'caption')
    if (caption) this.#push(this.#inside([caption], OUTSIDE))
    this.#push(table)
    return true
  }

  /** What stands in something that is a block by itself, read apart. */
  #inside(nodes: Node[], place: Place): Block[] {
    const reader = new Reader(this.known)
    reader.read(nodes, place)
    this.lostPictures += reader.lostPictures
    for (const [figure, picture] of reader.bytes) this.bytes.set(figure, picture)
    for (const [figure, address] of reader.addresses) this.addresses.set(figure, address)
    return reader.blocks
  }

  #text(text: string, { marks, link, pre }: Place): void {
    const shown = pre ? text.replace(/\u00A0/g, ' ') : shownIn(text)
    // A link shows itself.
    const seen = link === undefined ? marks : marks.filter((mark) => mark !== 'underline')
    if (shown === '') return
    if (link === undefined && seen.length === 0) this.#line.push({ type: 'text', text: shown })
    else if (link === undefined) this.#line.push({ type: 'text', text: shown, marks: seen })
    else this.#line.push({ type: 'text', text: shown, ...(seen.length > 0 && { marks: seen }), link })
  }

  #mark(mark: string): void {
    if (mark !== '') this.#line.push({ type: 'text', text: mark, marks: ['superscript'] })
  }

  #picture(image: Element, words?: PictureWords): void {
    const picture = readPicture(image, this.known.pictures, words, this.known.keeps)
    if ('text' in picture) this.#line.push({ type: 'text', text: picture.text })
    else if ('lost' in picture) this.lostPictures += picture.lost ? 1 : 0
    else {
      this.#after.push(picture.figure)
      if (picture.bytes) this.bytes.set(picture.figure.id, picture.bytes)
      else {
        this.lostPictures++
        this.addresses.set(picture.figure.id, addressIn(image))
      }
    }
  }

  #embed(card: Block, place: Place): void {
    this.#end(place)
    this.#push([card])
  }

  /** A heading or rule over nothing but notes goes with them. */
  #leaveNote(): void {
    const last = this.blocks.at(-1)
    if (this.known.notes.prose.size === 0 && (last?.type === 'heading' || last?.type === 'rule')) this.blocks.pop()
  }

  #end({ frame, pre }: Place): void {
    const line = this.#line
    if (line.length === 0) return this.#flushAfter()
    this.#line = []
    if (pre) this.#endCode(line, frame)
    else {
      const content = tidyLine(line)
      const parts = frame === paragraph || frame === quote ? splitAtEmptyLines(content) : [content]
      for (const part of parts) if (part.length > 0) this.#add(part, frame)
    }
    this.#flushAfter()
  }

  /** Lines of code that stand in boxes of their own; of an empty box's one line end nothing shows. */
  #endCode(line: Inline[], frame: Frame): void {
    const last = line.at(-1)
    if (last?.type === 'break') line.pop()
    else if (last?.type === 'text') line[line.length - 1] = { ...last, text: last.text.replace(/\n$/, '') }
    this.#add(line, frame)
  }

  #add(content: Inline[], frame: Frame): void {
    const last = this.blocks.at(-1)
    const goesOn = frame === this.#frame && last && (last.type === 'item' || last.type === 'code')
    if (goesOn && isTextBlock(last)) last.content.push({ type: 'break' }, ...content)
    else this.blocks.push(frame(content))
    this.#frame = frame
  }

  #push(blocks: Block[]): void {
    this.blocks.push(...blocks)
    this.#frame = undefined
  }

  #flushAfter(): void {
    if (this.#after.length > 0) this.#push(this.#after.splice(0))
  }
}

/** A run of blanks that a program has written for the one that was typed. */
function isTypedSpace(element: Element, styles: Styles): boolean {
  return styles.of(element, 'mso-spacerun') !== '' || classesOf(element).includes('Apple-converted-space')
}

/** White space as a browser shows it. */
function shownIn(text: string): string {
  if (!/[\t\n\r\f\u00A0]| {2}/.test(text)) return text
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/ \u00A0+|\u00A0+ /g, ' ')
}

function quotationMark(value: string): Node {
  return { nodeName: '#text', value, parentNode: null }
}
