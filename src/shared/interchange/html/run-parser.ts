import {
  InsertionMode,
  Parser,
  type ParserOptions,
  Token,
  Tokenizer,
  TokenizerMode,
  type TreeAdapterTypeMap,
} from 'parse5'

/** Modes in which a parser does the same with white space as with other characters that stand among them. */
const WORDS = new Set([InsertionMode.IN_BODY, InsertionMode.IN_CELL, InsertionMode.IN_CAPTION, InsertionMode.TEXT])

/** Up to what means something else, or is read as something else, in words, in scripts and in values of attributes. */
const TEXT = /[^<&\0\r]+/y
const RAW_TEXT = /[^<\0\r]+/y
const VALUE = /[^"&\0\r]+/y
/** A line feed behind it is none. */
const RETURN = 13

/**
 * parse5's tokenizer goes from character to character, and parts words from white space. This one takes in one step what
 * goes on as it has begun. What comes out is the same tree; lines are not counted, so that no places can be asked for.
 */
class RunTokenizer extends Tokenizer {
  constructor(private readonly parser: Parser<TreeAdapterTypeMap>) {
    super(parser.options, parser)
  }

  protected override _stateData(character: number): void {
    super._stateData(character)
    if (this.state === TokenizerMode.DATA) this.#goOn(TEXT)
  }

  protected override _stateRawtext(character: number): void {
    super._stateRawtext(character)
    if (this.state === TokenizerMode.RAWTEXT) this.#goOn(RAW_TEXT)
  }

  protected override _stateScriptData(character: number): void {
    super._stateScriptData(character)
    if (this.state === TokenizerMode.SCRIPT_DATA) this.#goOn(RAW_TEXT)
  }

  protected override _stateAttributeValueDoubleQuoted(character: number): void {
    const { state } = this
    super._stateAttributeValueDoubleQuoted(character)
    if (this.state === state) this.#skip(VALUE)
  }

  /** Words that have begun go on with white space in them. */
  #goOn(run: RegExp): void {
    const { currentCharacterToken: token, parser } = this
    if (token?.type === Token.TokenType.CHARACTER && WORDS.has(parser.insertionMode)) this.#skip(run)
  }

  #skip(run: RegExp): void {
    const { preprocessor } = this
    const { html, pos } = preprocessor
    if (this.runEnd !== pos + 1 || html.charCodeAt(pos) === RETURN) return
    run.lastIndex = pos + 1
    if (!run.test(html)) return
    this.runEnd = run.lastIndex
    preprocessor.pos = run.lastIndex - 1
  }
}

/** parse5's parser, with that tokenizer. */
export class RunParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  constructor(options?: ParserOptions<T>) {
    super(options)
    this.tokenizer = new RunTokenizer(this as unknown as Parser<TreeAdapterTypeMap>)
  }
}
