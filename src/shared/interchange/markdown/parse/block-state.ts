import MarkdownIt, { type Token } from 'markdown-it'
import { lightToken, type Nesting } from './light-token'

const { State } = new MarkdownIt().block
const [TAB, SPACE] = [9, 32]

/** A document that is being read, as markdown-it has it, with light tokens. Its own looks for lines character by character. */
export class BlockState extends State {
  constructor(...[text, md, env, tokens]: ConstructorParameters<typeof State>) {
    super('', md, env, tokens)
    this.src = text
    for (let start = 0; start < text.length;) start = this.addLine(start) + 1
    this.setLine(text.length, text.length, 0, 0)
  }

  override push(type: string, tag: string, nesting: Nesting): Token {
    if (nesting < 0) this.level--
    const token = lightToken(type, tag, nesting, this.level)
    if (nesting > 0) this.level++
    this.tokens.push(token)
    return token
  }

  /** Gives where the line ends. White space behind the last line feed is none. */
  private addLine(start: number): number {
    const { src } = this
    const found = src.indexOf('\n', start)
    const end = found === -1 ? src.length : found
    let [at, columns] = [start, 0]
    for (; at < end; at++) {
      const code = src.charCodeAt(at)
      if (code === TAB) columns += 4 - (columns % 4)
      else if (code === SPACE) columns++
      else break
    }
    if (at < end || found !== -1) this.setLine(start, end, at - start, columns, this.lineMax++)
    return end
  }

  private setLine(start: number, end: number, indent: number, columns: number, line = this.lineMax): void {
    this.bMarks[line] = start
    this.eMarks[line] = end
    this.tShift[line] = indent
    this.sCount[line] = columns
    this.bsCount[line] = 0
  }
}
