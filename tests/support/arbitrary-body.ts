import fc from 'fast-check'
import type { Block, Body } from '../../src/shared/article/block'
import type { AssetRef, Figure } from '../../src/shared/article/figure'
import { MARKS, type Break, type Citation, type Inline, type TextRun } from '../../src/shared/article/inline'
import { normaliseBody } from '../../src/shared/article/normalise'
import { idArbitrary, lineArbitrary, linkArbitrary, textArbitrary } from './arbitrary-text'

const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 3) => fc.option(arbitrary, { nil: undefined, freq })

/** Drops keys that are undefined, as JSON does. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T

/** A source id: those of `sourceArbitrary`, and some of sources that are not there. */
export const sourceIdArbitrary = (): fc.Arbitrary<string> => idArbitrary('source', 6)

const runArbitrary = (): fc.Arbitrary<TextRun> =>
  fc
    .record({
      type: fc.constant('text' as const),
      text: textArbitrary(),
      marks: optional(fc.array(fc.constantFrom(...MARKS), { maxLength: 4 })),
      link: optional(linkArbitrary(), 6),
      threads: optional(fc.array(idArbitrary('thread', 4), { maxLength: 3 }), 8),
      claims: optional(fc.array(idArbitrary('claim', 4), { maxLength: 2 }), 12),
    })
    .map(present)

const citationArbitrary = (): fc.Arbitrary<Citation> =>
  fc
    .record({
      type: fc.constant('citation' as const),
      id: optional(idArbitrary('claim', 4), 6),
      items: fc.array(fc.record({ sourceId: sourceIdArbitrary(), locator: optional(lineArbitrary()) }).map(present), {
        minLength: 1,
        maxLength: 3,
      }),
      threads: optional(fc.array(idArbitrary('thread', 4), { maxLength: 2 }), 10),
    })
    .map(present)

const breakArbitrary = (): fc.Arbitrary<Break> => fc.constant({ type: 'break' })

/** One line of inlines, not normalised: empty runs, equal neighbours and unordered marks occur. */
export const inlinesArbitrary = (): fc.Arbitrary<Inline[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: runArbitrary() },
      { weight: 2, arbitrary: citationArbitrary() },
      { weight: 1, arbitrary: breakArbitrary() },
    ),
    { maxLength: 6 },
  )

const assetArbitrary = (): fc.Arbitrary<AssetRef> =>
  fc
    .record({
      hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
      mediaType: fc.constantFrom('image/jpeg', 'image/png', 'image/gif', 'image/webp'),
      width: fc.integer({ min: 1, max: 8000 }),
      height: fc.integer({ min: 1, max: 8000 }),
      name: optional(lineArbitrary()),
    })
    .map(present)

/** A figure; most have no picture. */
export const figureArbitrary = (): fc.Arbitrary<Figure> =>
  fc
    .record({
      asset: optional(assetArbitrary()),
      alt: textArbitrary(),
      decorative: optional(fc.constant(true as const), 8),
      caption: textArbitrary(),
      credit: lineArbitrary(),
      rights: optional(fc.record({ holder: lineArbitrary(), usage: lineArbitrary() }), 6),
      altered: optional(fc.constant(true as const), 8),
    })
    .map(present)

const base = {
  id: idArbitrary('block', 30),
  box: optional(idArbitrary('box', 2), 8),
  dir: optional(fc.constantFrom('ltr' as const, 'rtl' as const), 8),
}

/** One block of any type, not normalised. */
export const blockArbitrary = (): fc.Arbitrary<Block> => {
  const content = inlinesArbitrary()
  const text = (type: 'paragraph' | 'quote' | 'pullquote') => fc.record({ type: fc.constant(type), ...base, content })
  const heading = fc.record({
    type: fc.constant('heading' as const),
    ...base,
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    content,
  })
  const item = fc.record({
    type: fc.constant('item' as const),
    ...base,
    ordered: fc.boolean(),
    depth: fc.integer({ min: 0, max: 8 }),
    content,
  })
  const code = fc.record({
    type: fc.constant('code' as const),
    ...base,
    language: optional(fc.constantFrom('js', 'sql', 'c++', '" onload="')),
    content: fc.array(fc.oneof(runArbitrary(), breakArbitrary()), { maxLength: 5 }),
  })
  const rule = fc.record({ type: fc.constant('rule' as const), ...base })
  const figure = fc
    .tuple(
      fc.record({ type: fc.constant('figure' as const), ...base, gallery: optional(idArbitrary('gallery', 2), 6) }),
      figureArbitrary(),
    )
    .map(([block, shape]) => ({ ...block, ...shape }))
  const table = fc
    .record({
      type: fc.constant('table' as const),
      ...base,
      header: fc.boolean(),
      columns: fc.integer({ min: 1, max: 3 }),
      cells: fc.array(content, { minLength: 1, maxLength: 9 }),
    })
    .map(({ columns, cells, ...block }) => ({ ...block, rows: rowsOf(cells, columns) }))
  const card = fc.record({
    type: fc.constant('card' as const),
    ...base,
    url: linkArbitrary(),
    title: lineArbitrary(),
    publisher: optional(lineArbitrary()),
    description: optional(textArbitrary()),
  })
  return fc
    .oneof(
      { weight: 6, arbitrary: text('paragraph') },
      { weight: 2, arbitrary: heading },
      { weight: 1, arbitrary: text('quote') },
      { weight: 1, arbitrary: text('pullquote') },
      { weight: 3, arbitrary: item },
      { weight: 1, arbitrary: code },
      { weight: 1, arbitrary: rule },
      { weight: 1, arbitrary: figure },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: card },
    )
    .map(present)
}

/** A body that satisfies the schema but need not be normalised: ids may repeat, runs may be empty or equal. */
export const rawBodyArbitrary = (): fc.Arbitrary<Body> => fc.array(blockArbitrary(), { maxLength: 10 })

/** A body as it is stored. */
export const bodyArbitrary = (): fc.Arbitrary<Body> => rawBodyArbitrary().map(normaliseBody)

function rowsOf(cells: Inline[][], columns: number) {
  const rows = []
  for (let start = 0; start < cells.length; start += columns) {
    rows.push({ id: `row${start}`, cells: Array.from({ length: columns }, (_, column) => cells[start + column] ?? []) })
  }
  return rows
}
