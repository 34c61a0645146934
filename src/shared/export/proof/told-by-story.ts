import type { Article } from '../../article/article'
import type { Block } from '../../article/block'
import type { Figure } from '../../article/figure'
import type { Inline } from '../../article/inline'
import type { Source } from '../../article/source'
import type { ExportOptions } from '../options'
import type { Numbers } from '../printed-line'
import { acceptedTags, printedCorrections, printedRelated, printSource } from '../printed'
import type { PrintedReferences } from '../reference-style'
import { linkable } from '../safe-url'
import type { Words } from '../words'
import { citationMark, plainWords } from './read-line'
import type { Told } from './told'

/**
 * Says what a story tells, by walking it plainly: block after block, without a thought for how any format writes it. What
 * it doesn't share with the writers is the proof's worth.
 */
export class StoryTeller {
  readonly told: Told = { lines: [], citations: [], headings: [], images: [], links: [] }
  #level = 0

  constructor(
    private readonly article: Article,
    private readonly words: Words,
    private readonly numbers: Numbers,
    private readonly imagePath: (asset: NonNullable<Figure['asset']>) => string,
    private readonly around: Pick<ExportOptions, 'links' | 'timeZone'> = {},
  ) {}

  line(text: string, loose = false): void {
    const words = plainWords(text)
    if (words !== '') this.told.lines.push({ text: words, loose })
  }

  /** A heading stands one level below the one before it at most. */
  heading(level: number, text: string): void {
    if (plainWords(text) === '') return
    this.#level = Math.min(level, this.#level + 1)
    this.told.headings.push(`${this.#level} ${plainWords(text)}`)
  }

  body(blocks: Article['body']): void {
    for (const block of blocks) this.#block(block)
  }

  figure(figure: Figure | undefined): void {
    if (figure?.asset === undefined) return
    this.told.images.push({ src: this.imagePath(figure.asset), alt: figure.decorative ? '' : figure.alt })
    this.line(`${figure.caption} ${figure.credit}`)
  }

  /** Corrections that stand first, or those that don't. */
  corrections(first: boolean): void {
    const told = printedCorrections(this.article, this.words, this.around.timeZone).filter(
      (each) => each.first === first,
    )
    if (!first && told.length > 0) this.section(this.words.notes)
    for (const { label, day, text } of told) this.line(`${label}${this.words.comma} ${day}: ${text}`)
  }

  section(title: string): void {
    this.heading(2, title)
    this.line(title)
  }

  /** A list of sources under its title. */
  sources(title: string, sources: PrintedReferences['cited']): void {
    if (sources.length > 0) this.section(title)
    for (const source of sources) this.#source(source)
  }

  related(): void {
    const related = printedRelated(this.article, this.around.links)
    if (related.length > 0) this.section(this.words.readAlso)
    for (const { title, url } of related) {
      this.line(title)
      this.#link(url)
    }
  }

  tags(): void {
    const tags = acceptedTags(this.article)
    if (tags.length > 0) this.section(this.words.tags)
    for (const { slug, name } of tags) {
      this.line(name)
      this.#link(this.around.links?.tag(slug))
    }
  }

  #source(source: Source): void {
    const { parts, url, archiveUrl, address } = printSource(source, this.article, this.words)
    const archived = archiveUrl === undefined ? '' : ` (${this.words.archived})`
    this.line(`${parts.map(({ text }) => text).join('')} ${address}${archived}`)
    if (parts.some(({ names }) => names === 'title')) this.#link(url)
    this.#link(archiveUrl)
  }

  #block(block: Block): void {
    switch (block.type) {
      case 'rule':
        return
      case 'figure':
        return this.figure(block)
      case 'card':
        return this.#card(block)
      case 'table':
        for (const { cells } of block.rows) for (const cell of cells) this.#inlines(cell)
        return
      case 'heading':
        this.heading(block.level, this.#inlines(block.content))
        return
      case 'code':
        // Code has no links.
        this.#inlines(block.content.map((inline) => (inline.type === 'text' ? { ...inline, link: undefined } : inline)))
        return
      default:
        this.#inlines(block.content)
    }
  }

  #card({ url, title, description = '', publisher = '' }: Extract<Block, { type: 'card' }>): void {
    const link = linkable(url)
    this.line(title.trim() || url)
    this.#link(link)
    if (link === undefined && title.trim() !== '') this.line(url)
    this.line(description)
    this.line(publisher)
  }

  /** Tells a line and gives its words. */
  #inlines(inlines: Inline[]): string {
    let text = ''
    let loose = false
    for (const inline of inlines) {
      if (inline.type === 'break') text += ' '
      else if (inline.type === 'text') {
        text += inline.text
        if (/\S/.test(inline.text)) this.#link(linkable(inline.link ?? ''))
      } else {
        const printed = inline.items.filter(({ sourceId }) => this.numbers.has(sourceId))
        if (printed.length === 0) loose = true
        for (const { sourceId, locator } of printed) {
          const mark = citationMark(this.numbers.get(sourceId) as number, locator)
          this.told.citations.push(mark)
          text += mark
        }
      }
    }
    this.line(text, loose)
    return text
  }

  #link(url: string | undefined): void {
    if (url !== undefined) this.told.links.push(url)
  }
}
