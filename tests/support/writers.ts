import fc from 'fast-check'
import { newArticle, type Article, type Stage } from '../../src/shared/article/article'
import { isTextBlock, type Block, type BlockOf, type TextBlock } from '../../src/shared/article/block'
import type { Inline, TextRun } from '../../src/shared/article/inline'
import { normalise, normaliseInlines } from '../../src/shared/article/normalise'

/** One thing that a writer does to a story: what, where (numbers that are taken modulo what there is), and a name for what is new. */
export interface Deed {
  what: keyof typeof DEEDS
  at: number
  to: number
  name: string
}

/** The story after what a writer did. Every new word is one of a kind: `w` and a number that begins with the deed's name. */
export function afterDeeds(story: Article, deeds: readonly Deed[]): Article {
  return normalise(deeds.reduce((present, deed) => DEEDS[deed.what](present, deed), story))
}

/** Deeds of a writer who is known by a number, so that no two writers choose the same words. */
export const deedsArbitrary = (writer: number, maxLength = 5): fc.Arbitrary<Deed[]> =>
  fc
    .array(
      fc.record({
        what: fc.constantFrom(...(Object.keys(DEEDS) as Deed['what'][])),
        at: fc.nat(400),
        to: fc.nat(60),
      }),
      { minLength: 1, maxLength },
    )
    .map((deeds) => deeds.map((deed, index) => ({ ...deed, name: `${writer}${String(index).padStart(2, '0')}` })))

/** The words that tests know, wherever they are in a value; half of one may look other than the rest. */
export function wordsIn(value: unknown): string[] {
  return textIn(value).match(/\bw\d+\b/g) ?? []
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => (isRun(item) ? item.text : ` ${textIn(item)} `)).join('')
  return Object.values(value).map(textIn).join(' ')
}

const isRun = (value: unknown): value is TextRun => (value as TextRun | null)?.type === 'text'

/** A story of words of which each is there once: paragraphs, a heading, a list, a table, a figure, fields. */
export function storyOfWords(): Article {
  let count = 0
  const words = (length: number) => Array.from({ length }, () => `w0${String(count++).padStart(3, '0')}`).join(' ')
  const line = (length: number): Inline[] => [{ type: 'text', text: `${words(length)}.` }]
  const body: Block[] = [
    { type: 'paragraph', id: 'p1', content: line(8) },
    { type: 'heading', id: 'h1', level: 2, content: line(3) },
    { type: 'paragraph', id: 'p2', content: [...line(5), cite('s1'), ...line(4)] },
    { type: 'item', id: 'i1', ordered: false, depth: 0, content: line(4) },
    { type: 'item', id: 'i2', ordered: false, depth: 1, content: line(3) },
    { type: 'figure', id: 'f1', alt: words(3), caption: words(5), credit: words(1) },
    {
      type: 'table',
      id: 't1',
      header: true,
      rows: [1, 2, 3].map((row) => ({ id: `r${row}`, cells: [line(2), line(1)] })),
    },
    { type: 'paragraph', id: 'p3', content: line(9) },
    { type: 'card', id: 'c1', url: 'https://example.org/', title: words(3) },
    { type: 'quote', id: 'q1', content: line(6) },
  ]
  return normalise({
    ...newArticle('en'),
    headline: words(6),
    kicker: words(1),
    standfirst: words(10),
    body,
    sources: [{ id: 's1', csl: { type: 'book', title: words(2) }, visibility: 'printed' }],
    tags: [
      { slug: 'one', name: 'One' },
      { slug: 'two', name: 'Two' },
    ],
    threads: [{ id: 'thread1', quote: '', comments: [] }],
  })
}

const DEEDS = {
  type: inLine((line, deed) => insert(line, deed.at, `${fresh(deed)} ${fresh(deed, 1)}`)),
  begin: inLine((line, deed) => [text(`${fresh(deed)} `), ...line]),
  finish: inLine((line, deed) => [...line, { type: 'text', text: ` ${fresh(deed)}` }]),
  replace: inLine((line, deed) => eachWord(line, deed.to, () => fresh(deed))),
  delete: inLine((line, deed) => eachWord(line, deed.to, () => '')),
  deleteMore: inLine((line, deed) =>
    keepText(line, (all) =>
      all
        .split(' ')
        .toSpliced(deed.to % 5, 1 + (deed.at % 4))
        .join(' '),
    ),
  ),
  bold: inLine((line, deed) => restyle(line, deed.to, (run) => ({ ...run, marks: ['bold'] }))),
  halfItalic: inLine((line, deed) => restyle(line, deed.to, (run) => ({ ...run, marks: ['italic'] }), 2)),
  plain: inLine((line) =>
    line.map((inline) => (inline.type === 'text' ? { type: 'text', text: inline.text } : inline)),
  ),
  link: inLine((line, deed) => restyle(line, deed.to, (run) => ({ ...run, link: `https://example.org/${deed.name}` }))),
  comment: inLine((line, deed) => restyle(line, deed.to, (run) => ({ ...run, threads: [`thread${deed.name}`] }))),
  cite: inLine((line, deed) => [...line, cite(`s${(deed.to % 3) + 1}`)]),
  locate: inLine((line, deed) =>
    line.map((inline, index) =>
      inline.type === 'citation'
        ? { ...inline, items: inline.items.map((item) => ({ ...item, locator: fresh(deed, index) })) }
        : inline,
    ),
  ),
  break: inLine((line) => [...line.slice(0, 1), { type: 'break' }, ...line.slice(1)]),
  split: block((body, place, old, deed) => {
    if (!isTextBlock(old)) return body
    const [before, after] = cut(old.content, deed.to)
    return body.toSpliced(place, 1, { ...old, content: before }, { ...old, id: `b${deed.name}`, content: after })
  }),
  join: block((body, place, old) => {
    const next = body[place + 1]
    if (!next || !isTextBlock(old) || !isTextBlock(next)) return body
    const content: Inline[] = [...old.content, { type: 'text', text: ' ' }, ...next.content]
    return body.toSpliced(place, 2, { ...old, content } as Block)
  }),
  heading: block((body, place, old) =>
    body.with(
      place,
      asType(old, (id, content) => ({ type: 'heading', id, level: 3, content })),
    ),
  ),
  item: block((body, place, old) =>
    body.with(
      place,
      asType(old, (id, content) => ({ type: 'item', id, ordered: true, depth: 0, content })),
    ),
  ),
  depth: block((body, place, old, deed) =>
    old.type === 'item' ? body.with(place, { ...old, depth: deed.to % 4 }) : body,
  ),
  box: block((body, place, old, deed) => body.with(place, { ...old, box: `box${deed.to % 3}` })),
  add: block((body, place, _, deed) =>
    body.toSpliced(place, 0, {
      type: 'paragraph',
      id: `b${deed.name}`,
      content: [text(`${fresh(deed)} ${fresh(deed, 1)}`)],
    }),
  ),
  append: (story, deed) => ({
    ...story,
    body: [...story.body, { type: 'paragraph', id: `b${deed.name}`, content: [text(fresh(deed))] }],
  }),
  remove: block((body, place) => body.toSpliced(place, 1)),
  move: block((body, place, old, deed) => {
    const rest = body.toSpliced(place, 1)
    return rest.toSpliced(deed.to % (rest.length + 1), 0, old)
  }),
  caption: ofType('figure', (figure, deed) => ({ ...figure, caption: `${figure.caption} ${fresh(deed)}` })),
  alt: ofType('figure', (figure, deed) => ({ ...figure, alt: fresh(deed) })),
  title: ofType('card', (card, deed) => ({ ...card, title: `${fresh(deed)} ${card.title}` })),
  cell: ofType('table', (table, deed) => ({
    ...table,
    rows: table.rows.map((row, index) =>
      index === deed.at % table.rows.length
        ? {
            ...row,
            cells: row.cells.with(deed.to % row.cells.length, [
              ...(row.cells[deed.to % row.cells.length] ?? []),
              text(` ${fresh(deed)}`),
            ]),
          }
        : row,
    ),
  })),
  addRow: ofType('table', (table, deed) => ({
    ...table,
    rows: table.rows.toSpliced(deed.to % (table.rows.length + 1), 0, {
      id: `row${deed.name}`,
      cells: (table.rows[0]?.cells ?? []).map((_, column) => [text(fresh(deed, column))]),
    }),
  })),
  removeRow: ofType('table', (table, deed) =>
    table.rows.length > 1 ? { ...table, rows: table.rows.toSpliced(deed.to % table.rows.length, 1) } : table,
  ),
  moveRow: ofType('table', (table, deed) => {
    const [row] = table.rows.slice(deed.at % table.rows.length)
    const rest = table.rows.filter((other) => other !== row)
    return row ? { ...table, rows: rest.toSpliced(deed.to % (rest.length + 1), 0, row) } : table
  }),
  addColumn: ofType('table', (table, deed) => ({
    ...table,
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: row.cells.toSpliced(deed.to % (row.cells.length + 1), 0, [text(fresh(deed, index))]),
    })),
  })),
  removeColumn: ofType('table', (table, deed) => {
    const width = table.rows[0]?.cells.length ?? 0
    if (width < 2) return table
    return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(deed.to % width, 1) })) }
  }),
  headline: (story, deed) => ({ ...story, headline: story.headline.replace(nth(deed.to), fresh(deed)) }),
  standfirst: (story, deed) => ({ ...story, standfirst: `${story.standfirst} ${fresh(deed)}` }),
  kicker: (story, deed) => ({ ...story, kicker: fresh(deed) }),
  tag: (story, deed) => ({ ...story, tags: [...story.tags, { slug: fresh(deed), name: 'Tag' }] }),
  untag: (story, deed) => ({ ...story, tags: story.tags.toSpliced(deed.to % (story.tags.length + 1), 1) }),
  source: (story, deed) => ({
    ...story,
    sources: [
      ...story.sources,
      { id: `s${deed.name}`, csl: { type: 'book', title: fresh(deed) }, visibility: 'printed' },
    ],
  }),
  note: (story, deed) => ({
    ...story,
    sources: story.sources.map((source, index) => ({ ...source, note: fresh(deed, index) })),
  }),
  forget: (story) => ({ ...story, sources: story.sources.slice(1) }),
  thread: (story, deed) => ({
    ...story,
    threads: [...story.threads, { id: `thread${deed.name}`, quote: fresh(deed), comments: [] }],
  }),
  answer: (story, deed) => ({
    ...story,
    threads: story.threads.map((thread, index) => ({
      ...thread,
      comments: [
        ...thread.comments,
        { id: `c${deed.name}`, author: 'A', at: '2025-01-01T00:00:00Z', text: fresh(deed, index) },
      ],
    })),
  }),
  byline: (story, deed) => ({ ...story, bylines: [...story.bylines, { name: fresh(deed), role: 'author' }] }),
  stage: (story, deed) => ({
    ...story,
    stage: (['draft', 'in-review', 'published', 'killed'] as Stage[])[deed.to % 4] ?? 'draft',
  }),
  hold: (story) => ({ ...story, legal: { ...story.legal, hold: !story.legal.hold } }),
  embargo: (story, deed) => ({ ...story, embargo: { local: `2025-01-0${(deed.to % 9) + 1}T10:00`, zone: 'UTC' } }),
  reply: (story, deed) => ({
    ...story,
    replies: [...story.replies, { id: `reply${deed.name}`, party: fresh(deed), status: 'asked', text: '' }],
  }),
} satisfies Record<string, (story: Article, deed: { at: number; to: number; name: string }) => Article>

type Place = { at: number; to: number; name: string }

const fresh = ({ name }: Place, index = 0) => `w${name}${index}`
const text = (said: string): TextRun => ({ type: 'text', text: said })
const cite = (sourceId: string): Inline => ({ type: 'citation', items: [{ sourceId }] })

function block(change: (body: Block[], place: number, old: Block, deed: Place) => Block[]) {
  return (story: Article, deed: Place): Article => {
    const place = deed.at % Math.max(1, story.body.length)
    const old = story.body[place]
    return old ? { ...story, body: change(story.body, place, old, deed) } : story
  }
}

function inLine(change: (line: Inline[], deed: Place) => Inline[]) {
  return block((body, place, old, deed) =>
    isTextBlock(old)
      ? body.with(place, { ...old, content: normaliseInlines(change(old.content, deed)) } as Block)
      : body,
  )
}

function ofType<T extends Block['type']>(type: T, change: (block: BlockOf<T>, deed: Place) => BlockOf<T>) {
  return (story: Article, deed: Place): Article => ({
    ...story,
    body: story.body.map((old) => (old.type === type ? change(old as BlockOf<T>, deed) : old)),
  })
}

function asType(old: Block, make: (id: string, content: Inline[]) => TextBlock): Block {
  return isTextBlock(old) ? make(old.id, old.content) : old
}

/** A line in two, so many characters after its beginning, between words. */
function cut(line: Inline[], at: number): [Inline[], Inline[]] {
  const [first, ...rest] = line
  if (first?.type !== 'text') return [[], line]
  const space = first.text.indexOf(' ', Math.min(at, first.text.length))
  if (space < 0) return at % 2 ? [[], line] : [[first], rest]
  return [[{ ...first, text: first.text.slice(0, space) }], [{ ...first, text: first.text.slice(space + 1) }, ...rest]]
}

function insert(line: Inline[], at: number, what: string): Inline[] {
  const [before, after] = cut(line, at % 60)
  return [...before, text(` ${what}${after.length > 0 ? ' ' : ''}`), ...after]
}

function keepText(line: Inline[], change: (text: string) => string): Inline[] {
  return line.map((inline, index) =>
    inline.type === 'text' && index === 0 ? { ...inline, text: change(inline.text) } : inline,
  )
}

function eachWord(line: Inline[], which: number, to: () => string): Inline[] {
  return keepText(line, (all) => all.replace(nth(which), to()).replace('  ', ' '))
}

/** Matches the word that stands at such a place, counted from 0. */
function nth(which: number): RegExp {
  return new RegExp(`(?<=^(?:\\S+\\s+){${which % 6}})\\w+`)
}

function restyle(line: Inline[], which: number, change: (run: TextRun) => TextRun, letters = 100): Inline[] {
  return line.flatMap((inline): Inline[] => {
    if (inline.type !== 'text') return [inline]
    const found = nth(which).exec(inline.text)
    if (!found) return [inline]
    const end = found.index + Math.min(letters, found[0].length)
    return [
      { ...inline, text: inline.text.slice(0, found.index) },
      change({ ...inline, text: inline.text.slice(found.index, end) }),
      { ...inline, text: inline.text.slice(end) },
    ]
  })
}
