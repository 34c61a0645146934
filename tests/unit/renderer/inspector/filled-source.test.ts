import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceOf, type EvidenceDraft } from '../../../../src/renderer/inspector/sources/evidence-draft'
import {
  changedBy,
  type FilledSource,
  filledWith,
  heldSecrets,
  isSecretEvidence,
  publicSource,
  shownDraft,
} from '../../../../src/renderer/inspector/sources/filled-source'
import { confidentialParts, identityBeside, withoutSecrets } from '../../../../src/renderer/inspector/sources/secrets'
import { sourceWith } from '../../../../src/renderer/inspector/sources/source-draft'
import type { Identity } from '../../../../src/shared/article/identity'
import type { Source } from '../../../../src/shared/article/source'
import { sourceArbitrary } from '../../../support/arbitrary-article'
import { runs } from '../../../support/property'

const NOBODY = { contact: '', reach: '' }
const ME = 'Ana Petrov'

const openSource: Source = {
  id: 's1',
  csl: {
    type: 'interview',
    title: 'The talks',
    author: [{ literal: 'Ivo Sandrini' }],
    publisher: 'Ministry',
    'container-title': 'Gazette',
    issued: { 'date-parts': [[2026, 3, 3]] },
    medium: 'by telephone',
    'event-place': 'Leeds',
    URL: 'https://a.example/',
    DOI: '10.1/x',
  },
  visibility: 'printed',
  accessed: '2026-03-04',
  archiveUrl: 'https://archive.example/',
  note: 'mine',
  description: 'a person with knowledge of the talks',
  evidence: [{ id: 'e1', excerpt: 'words' }],
}

/** What saving a form leaves: the source in the story, and what this computer knows. */
function saved(filled: FilledSource, known: Identity | null): { source: Source; identity: Identity | null } {
  const { evidence: _, ...others } = sourceWith(filled.base, filled.draft)
  const evidence = filled.evidence.map(({ secret: __, file: ___, ...piece }) => piece)
  const whole: Source = { ...others, ...(evidence.length > 0 && { evidence }) }
  if (filled.draft.visibility === 'confidential') return confidentialParts(whole, filled.reaching)
  const secret = new Set(filled.evidence.filter((each) => isSecretEvidence(filled, each)).map(({ id }) => id))
  const secrets = heldSecrets(filled)
  return {
    source: withoutSecrets(whole, secrets, secret),
    identity: identityBeside(whole, known, secrets, secret, filled.reaching),
  }
}

const hide = (filled: FilledSource) => changedBy(filled, { visibility: 'confidential' }, ME)
const show = (filled: FilledSource) => changedBy(filled, { visibility: 'printed' }, ME)

test('of a confidential source the story keeps what is public, and this computer all the rest', () => {
  const { source, identity } = saved(hide(filledWith(openSource, null)), null)
  expect(source).toEqual({
    id: 's1',
    csl: { type: 'interview' },
    visibility: 'confidential',
    description: openSource.description,
    knownTo: ME,
  })
  const { id: _, visibility: __, description: ___, ...rest } = openSource
  expect(identity).toEqual(rest)
})

test('for any source: nothing is lost on the way, and nothing but its description stays', () => {
  fc.assert(
    fc.property(sourceArbitrary(), (source) => {
      const { source: left, identity } = saved(hide(filledWith({ ...source, visibility: 'printed' }, null)), null)
      expect(Object.keys(left.csl)).toEqual(['type'])
      for (const field of ['note', 'accessed', 'archiveUrl', 'evidence']) expect(left).not.toHaveProperty(field)
      expect(identity).toMatchObject({ csl: source.csl })
      const again = filledWith(left, identity)
      const whole = sourceWith(again.base, again.draft)
      expect({ ...whole, knownTo: source.knownTo }).toEqual({
        ...source,
        visibility: 'confidential',
        knownTo: source.knownTo,
        evidence: source.evidence,
        ...(source.evidence?.length === 0 && { evidence: whole.evidence }),
      })
    }),
    runs(200),
  )
})

test('a slip of the mouse, to confidential and back, changes nothing', () => {
  const there = show(hide(filledWith(openSource, null)))
  const { source, identity } = saved({ ...there, draft: { ...there.draft, knownTo: '' } }, null)
  expect(source).toEqual(openSource)
  expect(identity).toBeNull()
})

test('what was typed while it was confidential becomes public only when it is chosen', () => {
  const typed = changedBy(hide(filledWith({ ...openSource, note: undefined }, null)), { note: 'met at night' }, ME)
  const back = show(typed)
  expect(shownDraft(back).note).toBe('')
  expect(publicSource(back)).not.toHaveProperty('note')
  expect(saved(back, null)).toMatchObject({ identity: { note: 'met at night' } })
  const chosen = { ...back, published: new Set(['note'] as const) }
  expect(saved(chosen, null).source.note).toBe('met at night')
})

test('a confidential source that is opened up gives away nothing by itself, and only what is chosen', () => {
  const parts = saved(hide(filledWith(openSource, null)), null)
  const known = { ...parts.identity, contact: '+44', reach: 'at night' } as Identity
  const opened = show(filledWith(parts.source, known))
  expect(saved(opened, known)).toEqual({
    source: { ...parts.source, visibility: 'printed', csl: { type: 'interview' } },
    identity: known,
  })
  const chosen = { ...opened, published: new Set(['authors', 'more', 'evidence'] as const) }
  const { source, identity } = saved(chosen, known)
  expect(source).toMatchObject({ csl: { type: 'interview', author: [{ literal: 'Ivo Sandrini' }], DOI: '10.1/x' } })
  expect(source.evidence).toEqual(openSource.evidence)
  expect(JSON.stringify(source)).not.toContain('Ministry')
  // The step can be taken back: this computer still knows all.
  expect(identity).toEqual(known)
  expect(filledWith(parts.source, identity).draft.authors).toBe('Ivo Sandrini')
})

test('a name that is typed openly counts, whatever this computer knows', () => {
  const known: Identity = { csl: { type: 'interview', author: [{ literal: 'Ivo Sandrini' }] } }
  const filled = filledWith({ id: 's1', csl: { type: 'interview' }, visibility: 'printed' }, known)
  expect(shownDraft(filled).authors).toBe('')
  const { source, identity } = saved(changedBy(filled, { authors: 'Maria Keller' }, ME), known)
  expect(source.csl.author).toEqual([{ family: 'Keller', given: 'Maria' }])
  expect(identity).toEqual(known)
})

test('evidence is secret or not by where it is', () => {
  const piece = (source: Source, identity: Identity | null): EvidenceDraft[] => evidenceOf(source, identity)
  const known: Identity = { csl: { type: 'interview' }, evidence: [{ id: 'e2', excerpt: 'b' }] }
  expect(piece(openSource, known).map(({ id, secret }) => [id, secret])).toEqual([
    ['e1', false],
    ['e2', true],
  ])
})

test('reaching alone is worth keeping', () => {
  expect(identityBeside(openSource, null, new Set(), new Set(), NOBODY)).toBeNull()
  expect(identityBeside(openSource, null, new Set(), new Set(), { contact: ' +44 ', reach: '' })).toEqual({
    csl: { type: 'interview' },
    contact: '+44',
  })
})
