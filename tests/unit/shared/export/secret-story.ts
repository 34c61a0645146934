import { newArticle, type Article } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import { asset } from './story'

const at = '2025-05-15T12:00:00Z'
export const secret = (field: string) => `sentinel-${field}`
const zoned = (field: string) => ({ local: '2001-02-03T04:05', zone: secret(field) })

/** A story whose every field that readers must not see holds a sentinel, and every other one the word `shown`. */
export const secretStory: Article = normalise({
  ...newArticle('en'),
  workingTitle: secret('working-title'),
  headline: 'shown headline',
  assignedTo: secret('assigned-to'),
  due: zoned('due'),
  embargo: zoned('embargo'),
  hero: {
    asset: { ...asset, name: secret('file-name') },
    alt: 'shown alt',
    caption: 'shown caption',
    credit: 'shown credit',
    rights: { holder: secret('holder'), usage: secret('usage'), expires: secret('expires') },
  },
  body: [
    {
      type: 'paragraph',
      id: secret('block-id'),
      content: [
        { type: 'text', text: 'shown words', threads: [secret('thread-id')], claims: [secret('claim-id')] },
        {
          type: 'citation',
          id: secret('citation-id'),
          items: [
            { sourceId: 'printed' },
            { sourceId: 'desk', locator: secret('desk-locator') },
            { sourceId: 'confidential', locator: secret('confidential-locator') },
            { sourceId: secret('missing-source'), locator: secret('missing-locator') },
          ],
          threads: [secret('citation-thread')],
        },
      ],
    },
    {
      type: 'figure',
      id: 'f',
      alt: secret('missing-alt'),
      caption: secret('missing-caption'),
      credit: secret('missing-credit'),
    },
  ],
  sources: [
    {
      id: 'printed',
      csl: { type: 'book', title: 'shown title', note: secret('csl-note') },
      visibility: 'printed',
      terms: 'background',
      note: secret('note'),
      knownTo: secret('known-to'),
      evidence: [
        {
          id: 'e',
          excerpt: secret('excerpt'),
          asset: { hash: secret('evidence-hash'), mediaType: 'image/png', name: secret('evidence-name') },
        },
      ],
    },
    {
      id: 'desk',
      csl: { type: 'book', title: secret('desk-title'), author: [{ literal: secret('desk-author') }] },
      visibility: 'desk-only',
      description: secret('desk-description'),
    },
    {
      id: 'confidential',
      csl: { type: 'interview', title: secret('confidential-title') },
      visibility: 'confidential',
      description: secret('confidential-description'),
      knownTo: secret('confidential-known-to'),
    },
  ],
  tags: [{ slug: secret('proposed-slug'), name: secret('proposed-tag'), proposed: true }],
  related: [
    {
      id: secret('related-id'),
      title: 'shown related',
      url: 'https://example.org/related',
      story: secret('related-story'),
    },
  ],
  threads: [
    {
      id: secret('thread-id'),
      quote: secret('quote'),
      comments: [{ id: 'c', author: secret('commenter'), at, text: secret('comment') }],
      assignedTo: secret('thread-assignee'),
    },
  ],
  signOffs: [{ role: 'legal', by: secret('signer'), at, hash: secret('signed-hash') }],
  replies: [{ id: 'r', party: secret('party'), status: 'asked', deadline: zoned('deadline'), text: secret('reply') }],
  legal: { hold: true, note: secret('legal-note') },
  translationOf: secret('translation-of'),
  publication: { firstPublishedAt: at, updatedAt: at, revision: secret('revision') },
  corrections: [
    { id: 'c', kind: 'correction', at, text: 'shown correction', was: secret('was'), by: secret('corrected-by') },
  ],
  conflicts: [{ id: 'c', place: 'headline', base: secret('base'), ours: secret('ours'), theirs: secret('theirs') }],
  stage: 'published',
  killReason: secret('kill-reason'),
})
