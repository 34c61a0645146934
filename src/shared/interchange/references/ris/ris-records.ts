import { Fields } from '../fields'
import { withoutFolders } from '../without-folders'

/** A record by its tags, and as it stands. */
export interface TaggedRecord {
  type: string
  fields: Fields
  text: string
}

/** A tagged text by its records. Lines outside any record are in `between`. */
export interface TaggedText {
  records: TaggedRecord[]
  between: string[]
}

const LINE = /^[ \t]{0,8}([A-Z][A-Z\d])[ \t]{1,3}-(?:[ \t](.*))?$/

/**
 * Cuts a text into RIS records: `TY` begins one, `ER` or the next `TY` ends it. A line without a tag goes on with the
 * value above it. Total, in linear time.
 */
export function risRecords(text: string): TaggedText {
  const cut: TaggedText = { records: [], between: [] }
  let open: OpenRecord | undefined
  const close = () => {
    if (open) cut.records.push(open.closed())
    open = undefined
  }
  for (const line of linesOf(text)) {
    const [, tag, value = ''] = LINE.exec(line) ?? []
    if (tag === 'TY') {
      close()
      open = new OpenRecord(value, line)
    } else if (open === undefined) {
      if (line.trim() !== '') cut.between.push(line.trim())
    } else if (tag === 'ER') close()
    else if (tag === undefined) open.goOn(line)
    else open.add(tag, value, line)
  }
  close()
  return cut
}

/** A field of one line takes the line ends out of what is pasted into it; the tags still tell where lines began. */
function linesOf(text: string): string[] {
  return /[\r\n]/.test(text.trim()) ? text.split(/\r\n?|\n/) : text.split(/(?=[A-Z][A-Z\d] {2}-)/)
}

/** A record while its lines come in. */
export class OpenRecord {
  readonly #type: string
  readonly #lines: string[]
  readonly #values: [tag: string, lines: string[]][] = []

  constructor(type: string, line: string) {
    this.#type = type.trim()
    this.#lines = [line]
  }

  add(tag: string, value: string, line: string): void {
    this.#lines.push(line)
    this.#values.push([tag, [value]])
  }

  /** Words before the first tag have no place; they are kept as a note. */
  goOn(line: string): void {
    if (line.trim() === '') return
    this.#lines.push(line)
    const last = this.#values.at(-1)
    if (last) last[1].push(line.trim())
    else this.#values.push(['N1', [line.trim()]])
  }

  closed(): TaggedRecord {
    const fields = new Fields()
    for (const [tag, lines] of this.#values) {
      const value = lines.join(OF_LINES.has(tag) ? '\n' : ' ')
      fields.add(tag, /^L[1-4]$/.test(tag) ? withoutFolders(value) : value)
    }
    return { type: this.#type, fields, text: this.#lines.join('\n') }
  }
}

/** Where the lines of a value mean something. */
const OF_LINES = new Set(['AB', 'N2', 'N1', 'RN', 'KW'])
