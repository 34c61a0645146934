import { endOfBraces, readFieldValue } from './read-value'

/** An entry as it stands, its values with macros put in their place and nothing else done to them. */
export interface BibtexEntry {
  type: string
  key: string
  fields: [name: string, value: string][]
  /** The whole entry as it stands. */
  text: string
  /** Its braces or quotation marks don't close, or something stands between its fields. */
  broken: boolean
}

/** A BibTeX text by its parts. Text between entries that is no comment is in `between`. */
export interface BibtexText {
  entries: BibtexEntry[]
  between: string[]
}

const BEGINS = /@[ \t]*([A-Za-z][\w-]*)\s{0,100}[{(]/g
/** Where another entry begins for certain, though the present one may not have ended: at the start of a line. */
const CERTAINLY_BEGINS = /^[ \t]*@[ \t]*[A-Za-z][\w-]*[ \t]*[{(]/gm

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Cuts a BibTeX text into entries. One that never closes ends where the next begins. Total, in linear time. */
export function scanBibtex(text: string): BibtexText {
  const scanned: BibtexText = { entries: [], between: [] }
  const macros = new Map(MONTHS.map((month) => [month.slice(0, 3).toLowerCase(), month]))
  const begins = new RegExp(BEGINS)
  const ends = new EntryEnds(text)
  let at = 0
  for (;;) {
    begins.lastIndex = at
    const match = begins.exec(text)
    leaveBetween(scanned, text.slice(at, match?.index))
    if (!match) return scanned
    const [begin, { 1: type = '' }] = [match.index + match[0].length, match]
    if (/^(?:comment|preamble)$/i.test(type)) {
      at = begin + endOfBraces(text.slice(begin, ends.after(begin)))
      continue
    }
    const read = readEntry(
      { text, begin, limit: ends.after(begin), closer: match[0].endsWith('{') ? '}' : ')' },
      macros,
    )
    const entry = { type: type.toLowerCase(), text: text.slice(match.index, read.end), ...read }
    if (entry.type === 'string') for (const [name, value] of entry.fields) macros.set(name, value)
    else scanned.entries.push(entry)
    at = Math.max(read.end, begin)
  }
}

/** Lines that begin with a percent sign are comments. */
function leaveBetween(scanned: BibtexText, text: string): void {
  const words = text
    .split('\n')
    .filter((line) => !/^\s*%/.test(line))
    .join('\n')
    .trim()
  if (words !== '') scanned.between.push(words)
}

/** The places in a text where entries begin for certain, asked for in rising order. */
class EntryEnds {
  readonly #text: string
  readonly #pattern = new RegExp(CERTAINLY_BEGINS)
  #next = -1

  constructor(text: string) {
    this.#text = text
  }

  /** The first such place from `at` on, or the end of the text. */
  after(at: number): number {
    if (this.#next < at) {
      this.#pattern.lastIndex = at
      this.#next = this.#pattern.exec(this.#text)?.index ?? this.#text.length
    }
    return this.#next
  }
}

interface EntryPlace {
  text: string
  begin: number
  limit: number
  closer: string
}

const KEY = /\s*([^\s,={}()"#%]*)\s*(?=[,})]|$)/y
const NAME = /\s*([^\s,={}()"#%@]+)\s*=\s*/y
const SEPARATOR = /[\s,]*/y

function readEntry(
  place: EntryPlace,
  macros: ReadonlyMap<string, string>,
): { key: string; fields: BibtexEntry['fields']; broken: boolean; end: number } {
  const { text, limit, closer } = place
  const inside = text.slice(place.begin, limit)
  const fields: BibtexEntry['fields'] = []
  let broken = false
  const key = matchAt(KEY, inside, 0)
  let at = key ? key[0].length : 0
  for (;;) {
    at += matchAt(SEPARATOR, inside, at)?.[0].length ?? 0
    if (at >= inside.length) return { key: key?.[1] ?? '', fields, broken: true, end: limit }
    if (inside[at] === closer) return { key: key?.[1] ?? '', fields, broken, end: place.begin + at + 1 }
    const name = matchAt(NAME, inside, at)
    if (name) {
      const value = readFieldValue(inside, at + name[0].length, { macros, closer, lineOnly: broken })
      fields.push([(name[1] ?? '').toLowerCase(), value.text])
      broken ||= value.broken
      at = value.end
    } else {
      // What is no field is passed over up to the next comma, line or closing brace.
      broken = true
      at = Math.max(at + 1, nextStop(inside, at, closer))
    }
  }
}

function nextStop(text: string, at: number, closer: string): number {
  let end = at
  while (end < text.length && !',\n'.includes(text.charAt(end)) && text.charAt(end) !== closer) end++
  return end
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = pattern
  sticky.lastIndex = at
  return sticky.exec(text)
}
