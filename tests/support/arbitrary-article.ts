import fc from 'fast-check'
import { newArticle, STAGES, type Article } from '../../src/shared/article/article'
import { normalise } from '../../src/shared/article/normalise'
import type { Source } from '../../src/shared/article/source'
import type { Tag } from '../../src/shared/article/tag'
import { figureArbitrary, rawBodyArbitrary, sourceIdArbitrary } from './arbitrary-body'
import {
  dayArbitrary,
  idArbitrary,
  instantArbitrary,
  lineArbitrary,
  linkArbitrary,
  textArbitrary,
} from './arbitrary-text'

const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength })
const maybe = { requiredKeys: [] as [] }

const CSL_TYPES = [
  'article-newspaper',
  'webpage',
  'book',
  'report',
  'interview',
  'speech',
  'dataset',
  'post',
  'no-such',
]

const dateArbitrary = fc.oneof(
  dayArbitrary().map((day) => ({ 'date-parts': [day.split('-').map(Number)] })),
  fc.integer({ min: 1800, max: 2040 }).map((year) => ({ 'date-parts': [[year]] })),
  lineArbitrary().map((literal) => ({ literal })),
)

const authorArbitrary = fc.oneof(
  fc.record({ family: lineArbitrary(), given: lineArbitrary() }, maybe),
  fc.record({ literal: lineArbitrary() }),
)

/** A source of any visibility, with whatever fields. */
export const sourceArbitrary = (): fc.Arbitrary<Source> =>
  fc.record(
    {
      id: sourceIdArbitrary(),
      csl: fc.record(
        {
          type: fc.constantFrom(...CSL_TYPES),
          title: lineArbitrary(),
          author: list(authorArbitrary),
          publisher: lineArbitrary(),
          'container-title': lineArbitrary(),
          issued: dateArbitrary,
          URL: linkArbitrary(),
          DOI: lineArbitrary(),
        },
        { requiredKeys: ['type'] },
      ),
      visibility: fc.constantFrom(
        'printed' as const,
        'printed' as const,
        'desk-only' as const,
        'confidential' as const,
      ),
      terms: fc.constantFrom('on-the-record' as const, 'background' as const, 'not-for-attribution' as const),
      accessed: dayArbitrary(),
      archiveUrl: linkArbitrary(),
      note: textArbitrary(),
      description: textArbitrary(),
      evidence: list(fc.record({ id: idArbitrary('evidence'), excerpt: textArbitrary() }), 2),
    },
    { requiredKeys: ['id', 'csl', 'visibility'] },
  )

const TAGS: Tag[] = [
  { slug: 'politics', name: 'Politics', group: 'topic' },
  { slug: 'war-and-conflicts', name: 'War and conflicts' },
  { slug: 'سياسة', name: 'سياسة', group: 'topic' },
  { slug: 'kyiv', name: 'Kyiv', group: 'place', code: 'x:1' },
  { slug: 'a-b', name: '<A> & "B": c\'s', proposed: true },
]

const zonedArbitrary = fc.record({
  local: instantArbitrary().map((at) => at.slice(0, 16)),
  zone: fc.constantFrom('Europe/London', 'Asia/Damascus', 'UTC'),
})

/** A story that satisfies the schema but need not be normalised. */
export const rawArticleArbitrary = (): fc.Arbitrary<Article> =>
  fc
    .record({
      workingTitle: lineArbitrary(),
      headline: lineArbitrary(),
      standfirst: textArbitrary(),
      summary: textArbitrary(),
      kicker: lineArbitrary(),
      dateline: lineArbitrary(),
      section: lineArbitrary(),
      slug: fc.constantFrom('', 'a-slug', '../..', 'con', 'عنوان'),
      bylines: list(
        fc.record(
          {
            name: lineArbitrary(),
            role: fc.constantFrom('author' as const, 'reporting' as const, 'photo' as const),
            organisation: lineArbitrary(),
          },
          { requiredKeys: ['name', 'role'] },
        ),
      ),
      language: fc.constantFrom('en', 'en-GB', 'ar', 'fa-IR', 'ja', 'de', 'und', 'x-y-z'),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      body: rawBodyArbitrary(),
      sources: list(sourceArbitrary(), 5),
      tags: fc.subarray(TAGS),
      related: list(
        fc.record(
          { id: idArbitrary('related'), title: lineArbitrary(), url: linkArbitrary(), story: idArbitrary('story') },
          { requiredKeys: ['id', 'title'] },
        ),
      ),
      threads: list(
        fc.record({
          id: idArbitrary('thread', 4),
          quote: textArbitrary(),
          comments: list(
            fc.record({
              id: idArbitrary('comment'),
              author: lineArbitrary(),
              at: instantArbitrary(),
              text: textArbitrary(),
            }),
          ),
        }),
      ),
      corrections: list(
        fc.record({
          id: idArbitrary('correction'),
          kind: fc.constantFrom('correction' as const, 'update' as const, 'retraction' as const),
          at: instantArbitrary(),
          text: textArbitrary(),
          by: lineArbitrary(),
        }),
        2,
      ),
      stage: fc.constantFrom(...STAGES),
      rest: fc.record(
        {
          hero: figureArbitrary(),
          eventDate: dayArbitrary(),
          embargo: zonedArbitrary,
          due: zonedArbitrary,
          assignedTo: lineArbitrary(),
          targetWords: fc.integer({ min: 1, max: 100_000 }),
          killReason: textArbitrary(),
          publication: fc.record({
            firstPublishedAt: instantArbitrary(),
            updatedAt: instantArbitrary(),
            revision: fc.constant('0'.repeat(64)),
          }),
        },
        maybe,
      ),
    })
    .map(({ rest, ...fields }) => ({ ...newArticle('en'), ...fields, ...rest }))

/** A story as it is stored. */
export const articleArbitrary = (): fc.Arbitrary<Article> => rawArticleArbitrary().map(normalise)
