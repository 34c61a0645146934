import MarkdownIt, { type Token } from 'markdown-it'
import { lightToken, type Nesting } from './light-token'

const { State } = new MarkdownIt().inline

/** A line that is being read, as markdown-it has it, with light tokens. */
export class InlineState extends State {
  override pushPending(): Token {
    const token = lightToken('text', '', 0, this.pendingLevel)
    token.content = this.pending
    this.pending = ''
    this.tokens.push(token)
    return token
  }

  override push(type: string, tag: string, nesting: Nesting): Token {
    if (this.pending !== '') this.pushPending()
    if (nesting < 0) {
      this.level--
      this.delimiters = this._prev_delimiters.pop() ?? []
    }
    const token = lightToken(type, tag, nesting, this.level)
    this.tokens.push(token)
    if (nesting > 0) {
      this.level++
      this._prev_delimiters.push(this.delimiters)
      this.delimiters = []
    }
    this.tokens_meta.push(nesting > 0 ? { delimiters: this.delimiters } : undefined)
    this.pendingLevel = this.level
    return token
  }
}
