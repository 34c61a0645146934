import { sameValue } from '../../article/same-value'
import { MARKS, type Citation, type CitationItem, type TextRun } from '../../article/inline'
import { normaliseInlines } from '../../article/normalise'
import { keysByTurn } from '../keys'
import { mergeOrder } from '../merge-order'
import { textOf, type AtomToken, type Space, type StreamToken } from './stream'

/**
 * The runs of one text in two versions. A mark, thread or claim is there where a side added it or neither took it away;
 * of two links one counts.
 */
export function mergeRuns(base: TextRun[], ours: TextRun[], theirs: TextRun[]): TextRun[] {
  if (sameValue(ours, base)) return theirs
  if (sameValue(theirs, base) || sameValue(ours, theirs)) return ours
  const [only, mine, other] = [base[0], ours[0], theirs[0]]
  if (base.length === 1 && ours.length === 1 && theirs.length === 1 && only && mine && other)
    return [mergeRun(only, mine, other)]
  const [letters, here, there] = [base, ours, theirs].map(byLetter) as [TextRun[], TextRun[], TextRun[]]
  const merged = letters.map((letter, index) => mergeRun(letter, here[index] as TextRun, there[index] as TextRun))
  return normaliseInlines(merged) as TextRun[]
}

/** White space that one side changed is as it has it; of two changes the longer counts. */
export function mergeSpace(base: Space, ours: Space, theirs: Space): Space {
  if (sameSpace(ours, base) && sameSpace(theirs, base))
    return { runs: mergeRuns(base.runs, ours.runs, theirs.runs), first: base.first }
  if (sameSpace(ours, base)) return theirs
  if (sameSpace(theirs, base)) return ours
  const [mine, other] = [textOf(ours.runs), textOf(theirs.runs)]
  if (mine !== other)
    return mine.length > other.length || (mine.length === other.length && mine > other) ? ours : theirs
  const plain: TextRun[] = mine === '' ? [] : [{ type: 'text', text: mine }]
  return { runs: mergeRuns(plain, ours.runs, theirs.runs), first: ours.first && theirs.first }
}

const sameSpace = (a: Space, b: Space) => a.first === b.first && textOf(a.runs) === textOf(b.runs)

/** Whether both sides gave a token another link or another locator, and not the same. */
export function looksClash(base: StreamToken, ours: StreamToken, theirs: StreamToken): boolean {
  const [was, mine, other] = [base, ours, theirs].map(pointersOf) as [Pointers, Pointers, Pointers]
  return [...new Set([...was.keys(), ...mine.keys(), ...other.keys()])].some((key) => {
    const [before, here, there] = [was.get(key), mine.get(key), other.get(key)]
    return here !== before && there !== before && here !== there
  })
}

export function mergeAtom(base: AtomToken, ours: AtomToken, theirs: AtomToken): AtomToken['inline'] {
  const [was, mine, other] = [base.inline, ours.inline, theirs.inline]
  if (was.type !== 'citation' || mine.type !== 'citation' || other.type !== 'citation') return mine
  if (sameValue(mine, was)) return other
  if (sameValue(other, was)) return mine
  const threads = mergeSet(was.threads, mine.threads, other.threads)
  const id = one(was.id, mine.id, other.id)
  const items = mergeItems(was.items, mine.items, other.items)
  return { type: 'citation', ...(id !== undefined && { id }), items, ...(threads && { threads }) } satisfies Citation
}

/** The sources that a citation points to, each as the side that changed it has it. */
function mergeItems(base: CitationItem[], ours: CitationItem[], theirs: CitationItem[]): CitationItem[] {
  const [was, mine, other] = [base, ours, theirs].map(
    (items) => new Map(keysByTurn(items.map(({ sourceId }) => sourceId)).map((key, at) => [key, items[at]])),
  ) as [Map<string, CitationItem>, Map<string, CitationItem>, Map<string, CitationItem>]
  const merged = mergeOrder([...was.keys()], [...mine.keys()], [...other.keys()]).flatMap((key) => {
    const [before, here, there] = [was.get(key), mine.get(key), other.get(key)]
    if (sameValue(here, before)) return there ?? []
    if (sameValue(there, before)) return here ?? []
    return here ?? there ?? []
  })
  return merged.length > 0 ? merged : ours
}

function mergeRun(base: TextRun, ours: TextRun, theirs: TextRun): TextRun {
  if (sameValue(ours, base)) return theirs
  if (sameValue(theirs, base)) return ours
  const marks = mergeSet(base.marks, ours.marks, theirs.marks)
  const link = one(base.link, ours.link, theirs.link)
  const threads = mergeSet(base.threads, ours.threads, theirs.threads)
  const claims = mergeSet(base.claims, ours.claims, theirs.claims)
  return {
    type: 'text',
    text: ours.text,
    ...(marks && { marks: MARKS.filter((mark) => marks.includes(mark)) }),
    ...(link !== undefined && { link }),
    ...(threads && { threads }),
    ...(claims && { claims }),
  }
}

/** What is in a set that two sides changed, in order; undefined for nothing. */
function mergeSet<T extends string>(base: T[] = [], ours: T[] = [], theirs: T[] = []): T[] | undefined {
  const all = new Set([...base, ...ours, ...theirs])
  const merged = [...all].filter((item) =>
    base.includes(item) ? ours.includes(item) && theirs.includes(item) : ours.includes(item) || theirs.includes(item),
  )
  return merged.length > 0 ? merged.sort() : undefined
}

/** What the side has that changed it; of two changes the greater. */
function one(base: string | undefined, ours: string | undefined, theirs: string | undefined): string | undefined {
  if (ours === base) return theirs
  return theirs === base || (ours ?? '') >= (theirs ?? '') ? ours : theirs
}

function byLetter(runs: TextRun[]): TextRun[] {
  return runs.flatMap((run) =>
    Array.from({ length: run.text.length }, (_, at) => ({ ...run, text: run.text.charAt(at) })),
  )
}

/** Whether two tokens say the same and point to the same. */
export function samePointers(a: StreamToken, b: StreamToken): boolean {
  const [left, right] = [pointersOf(a), pointersOf(b)]
  return a.key === b.key && left.size === right.size && [...left].every(([key, to]) => right.get(key) === to)
}

type Pointers = ReadonlyMap<string, string>

const NOWHERE: Pointers = new Map()

/** Where a token points to: the links of its letters, or its sources, each with its locator. */
function pointersOf(token: StreamToken): Pointers {
  if (token.kind === 'word' || token.kind === 'sign') {
    if (token.runs.every(({ link }) => link === undefined)) return NOWHERE
    const [first, ...more] = token.runs
    if (more.length === 0) return new Map([['', first?.link ?? '']])
    return new Map([
      [
        '',
        byLetter(token.runs)
          .map(({ link = '' }) => link)
          .join('\n'),
      ],
    ])
  }
  if (token.kind !== 'atom' || token.inline.type !== 'citation') return NOWHERE
  const keys = keysByTurn(token.inline.items.map(({ sourceId }) => sourceId))
  return new Map(token.inline.items.map(({ locator = '' }, at) => [keys[at] as string, locator]))
}
