import type { Citation, Inline, Mark, TextRun } from '../../article/inline'
import { isCode, isLink, type Wrap } from '../nest'
import { stepsOf, type Step } from './steps'
import type { Numbers } from '../printed-line'
import { firstCharacter, kindOf, lastCharacter, reference, type CharacterKind } from './characters'
import { codeSpan } from './code-span'
import { destination, isPlainUrl } from './destination'
import { escapeText } from './escape'
import { markdownLine, oneLine } from './line'
import { loosen } from './loosen'

/** What the writers of lines share. */
export interface Writing {
  numbers: Numbers
  /** How a line ends inside a paragraph. */
  lineBreak: string
}

/** A heading or a table cell is one line, whatever is in it; a cell can't hold a bar in code. */
type Form = 'lines' | 'heading' | 'cell'

/** A line of inlines as Markdown. */
export function inlineMarkdown(line: Inline[], form: Form, writing: Writing): string {
  const writer = new LineWriter(loosen(stepsOf(markdownLine(line))), form, writing)
  const markdown = writer.write()
  // A heading may close with # characters, which then are no text.
  return form === 'heading' && markdown.endsWith('#') ? markdown.replace(/(^|\s)(#+)$/, '$1\\$2') : markdown
}

type PlainMark = Exclude<Mark, 'code'>

/** A break where there is but one line. Programs that drop HTML keep the space. */
const ONE_LINE_BREAK = '<br> '

/** Marks that Markdown has no sign for, and what stands for the others where theirs would not be read as one. */
const ELEMENTS: Record<PlainMark, string> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 'del',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
}
const DELIMITERS: Partial<Record<PlainMark, string>> = { bold: '**', italic: '_', strikethrough: '~~' }

class LineWriter {
  private out = ''
  private links = 0
  /** The next character has to be written as a reference. */
  private refer = false
  /** What closes the marks and links that are open. */
  private readonly closers: string[] = []

  constructor(
    private readonly steps: Step[],
    private readonly form: Form,
    private readonly writing: Writing,
  ) {}

  write(): string {
    for (let index = 0; index < this.steps.length; index++) {
      const step = this.steps[index] as Step
      if (step.type === 'text') this.text(step, index)
      else if (step.type === 'break') this.out += this.lineBreak()
      else if (step.type === 'citation') this.out += noteMarks(step, this.writing.numbers)
      else if (step.type === 'close') this.close(step.wrap, index)
      else index += this.open(step.wrap, index)
    }
    return this.out
  }

  /** Two spaces alone on a line would end the paragraph. */
  private lineBreak(): string {
    if (this.form !== 'lines') return ONE_LINE_BREAK
    const { lineBreak } = this.writing
    return lineBreak.startsWith(' ') && this.out.endsWith('\n') ? '<br>' : lineBreak
  }

  private text(run: TextRun, index: number): void {
    if (isCode(run)) {
      this.out += codeSpan(run.text, { inCell: this.form === 'cell', inLink: this.links > 0 })
      return
    }
    const before = this.stepBefore(index)
    const next = this.steps[index + 1]
    const text = escapeText(run.text, {
      // To look at the end of what has been written has it put together; only a break ends a line.
      atLineStart: this.out === '' || (before?.type === 'break' && this.out.endsWith('\n')),
      afterNote: before?.type === 'citation',
      beforeBracket: next?.type === 'citation' || (next?.type === 'open' && isLink(next.wrap)),
      inLink: this.links > 0,
    })
    const first = this.refer ? firstCharacter(text) : ''
    this.out += this.refer ? reference(first) + text.slice(first.length) : text
    this.refer = false
  }

  /** Opens a mark or link. Gives how many further steps that took care of. */
  private open(wrap: Wrap, index: number): number {
    if (!isLink(wrap)) {
      this.openMark(wrap, index)
      return 0
    }
    const [content, end] = this.steps.slice(index + 1, index + 3)
    if (content?.type === 'text' && end?.type === 'close' && isAutolink(content, wrap)) {
      this.out += `<${wrap}>`
      return 2
    }
    this.links++
    this.begin('[', `](${destination(wrap)})`)
    return 0
  }

  /** A delimiter opens where what is before it, or after it, lets it. Elsewhere the character before is referred to. */
  private openMark(wrap: PlainMark, index: number): void {
    const delimiter = this.delimiterFor(wrap, index)
    const before = lastCharacter(this.out)
    const refers = delimiter !== undefined && mustRefer(delimiter, kindOf(before), this.kindAfter(index))
    if (delimiter === undefined || (refers && this.opensBefore(index))) {
      this.begin(`<${ELEMENTS[wrap]}>`, `</${ELEMENTS[wrap]}>`)
      return
    }
    if (refers) this.out = this.out.slice(0, -before.length) + reference(before)
    this.begin(delimiter, delimiter)
  }

  /** Whether another mark opens just one character before: it was let open by that character as it is. */
  private opensBefore(index: number): boolean {
    const [opening, text] = [this.steps[index - 2], this.steps[index - 1]]
    return opening?.type === 'open' && text?.type === 'text' && firstCharacter(text.text) === text.text
  }

  private begin(opener: string, closer: string): void {
    this.closers.push(closer)
    this.out += opener
  }

  private close(wrap: Wrap, index: number): void {
    const closer = this.closers.pop()
    if (closer === undefined) throw new Error(`nothing to close in ${this.out}`)
    if (isLink(wrap)) this.links--
    const isDelimiter = '*_~'.includes(closer.charAt(0))
    this.refer = isDelimiter && mustRefer(closer, this.kindAfter(index), kindOf(lastCharacter(this.out)))
    this.out += closer
  }

  /** Emphasis is `_`, but `*` inside a word, where `_` is none; two kinds of `*` never meet. */
  private delimiterFor(wrap: PlainMark, index: number): string | undefined {
    if (wrap !== 'italic') return DELIMITERS[wrap]
    let end = index + 1
    while (!closes(this.steps[end] as Step, wrap)) end++
    const edges = [kindOf(lastCharacter(this.out)), this.kindAfter(end)]
    const neighbours = [this.stepBefore(index), this.steps[index + 1], this.steps[end - 1], this.steps[end + 1]]
    const insideWord = edges.some((kind) => kind === 'word' || kind === 'doubt')
    return insideWord && !neighbours.some(isBoldEdge) ? '*' : '_'
  }

  /** To read an array at -1 takes longer than a short text to write. */
  private stepBefore(index: number): Step | undefined {
    return index === 0 ? undefined : this.steps[index - 1]
  }

  /** What kind of character the step after this one begins with. */
  private kindAfter(index: number): CharacterKind {
    const next = this.steps[index + 1]
    if (next === undefined) return 'space'
    return next.type === 'text' && !isCode(next) ? kindOf(firstCharacter(next.text)) : 'punctuation'
  }
}

/** CommonMark: a delimiter does nothing between a letter outside and punctuation inside; `_` needs punctuation or space outside. */
function mustRefer(delimiter: string, outside: CharacterKind, inside: CharacterKind): boolean {
  if (outside === 'space' || outside === 'punctuation') return false
  return delimiter === '_' || inside === 'punctuation' || inside === 'doubt'
}

function closes(step: Step, wrap: Wrap): boolean {
  return step.type === 'close' && step.wrap === wrap
}

function isBoldEdge(step: Step | undefined): boolean {
  return (step?.type === 'open' || step?.type === 'close') && step.wrap === 'bold'
}

function isAutolink(run: TextRun, href: string): boolean {
  return run.text === href && !isCode(run) && isPlainUrl(href)
}

/** `[^2]`, and `[^1][^3]` for two sources; a locator follows its mark in brackets. */
function noteMarks({ items }: Citation, numbers: Numbers): string {
  let marks = ''
  for (const { sourceId, locator = '' } of items) {
    const number = numbers.get(sourceId)
    if (number !== undefined) marks += `[^${number}]${locatorMarkdown(locator)}`
  }
  return marks
}

const INSIDE = { atLineStart: false, afterNote: false, beforeBracket: false, inLink: false }

function locatorMarkdown(locator: string): string {
  return locator.trim() === '' ? '' : `\\[${escapeText(carriedLocator(locator), INSIDE)}\\]`
}

/** A locator on one line. It stands in square brackets, so that those in it are round. */
export function carriedLocator(locator: string): string {
  return oneLine(locator.trim()).replaceAll('[', '(').replaceAll(']', ')')
}
