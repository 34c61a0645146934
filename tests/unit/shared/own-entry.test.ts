import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/shared/article/article'
import { referenceOf } from '../../../src/shared/article/reference'
import type { Source } from '../../../src/shared/article/source'
import { nameIn } from '../../../src/shared/article/term'
import { referencesBibtex } from '../../../src/shared/export/references/bibtex'
import { wordsFor } from '../../../src/shared/export/words'
import { formatOf } from '../../../src/shared/interchange/references/format-of'
import { readReferences } from '../../../src/shared/interchange/references/read-references'
import { rowsOf } from '../../../src/shared/interchange/vocabulary/rows'
import { ownEntry } from '../../../src/shared/own-entry'
import { conventionsOf } from '../../../src/shared/typography/conventions'

describe('a table', () => {
  it('has what was put into it, and nothing that every object has', () => {
    const table = { interview: 'Interview' }
    expect(ownEntry(table, 'interview')).toBe('Interview')
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(ownEntry<string>(table, name)).toBeUndefined()
  })

  // Types of sources and languages are whatever some program wrote.
  it('is not asked for more by a story whose words are those of the runtime', () => {
    const source: Source = { id: 's', csl: { type: 'constructor' }, visibility: 'printed' }
    const cited: Article['body'] = [
      { type: 'paragraph', id: 'p', content: [{ type: 'citation', items: [{ sourceId: 's' }] }] },
    ]
    expect(referenceOf(source).title).toBe('Untitled')
    expect(referenceOf(source, wordsFor('ar').describe).title).toBe('بلا عنوان')
    expect(referencesBibtex({ body: cited, sources: [source] })).not.toContain('native code')
    expect(conventionsOf('constructor')).toEqual(conventionsOf('xx'))
    expect(nameIn({ slug: 'ports', name: 'Ports', names: { de: 'Häfen' } }, 'constructor')).toBe('Ports')
  })

  it('is not asked for more by a file whose words are those of the runtime', () => {
    const [book] = readReferences('@book{a, title = {The constructor, the toString and {\\"__proto__}}}').sources
    expect(book?.csl.title).toBe('The constructor, the toString and _\u0308_proto__')
    const columns = 'name,constructor\nPorts,x'
    expect(rowsOf(columns)).toEqual(rowsOf(columns.replace('constructor', 'whatever')))
    expect(formatOf('', 'references.constructor')).toEqual(formatOf('', 'references.whatever'))
  })
})
