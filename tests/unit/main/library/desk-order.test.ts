import { describe, expect, it } from 'vitest'
import { PlainFolder } from '../../../../src/main/desk/plain-folder'
import { parentsFirst } from '../../../../src/main/library/desk/parents-first'
import { readingOrder } from '../../../../src/main/library/desk/reading-order'
import { sha256 } from '../../../../src/main/store/hash'
import { newArticle } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { testFolder } from '../../../support/test-folder'

interface Each {
  id: string
  parents: string[]
}
const family = { idOf: ({ id }: Each) => id, parentsOf: ({ parents }: Each) => parents }
const ordered = (all: Record<string, string[]>) =>
  parentsFirst(
    Object.entries(all).map(([id, parents]) => ({ id, parents })),
    family,
  ).map(({ id }) => id)

describe('parents first', () => {
  it('keeps what has none where it is, and puts the others after theirs', () => {
    expect(ordered({ d: ['b', 'c'], c: ['a'], b: ['a'], a: [], e: [] })).toEqual(['a', 'c', 'b', 'd', 'e'])
    expect(ordered({ b: ['elsewhere'], a: ['b'] })).toEqual(['b', 'a'])
  })

  it('ends where what somebody made up has itself for an ancestor', () => {
    expect(ordered({ a: ['b'], b: ['c'], c: ['a'], d: ['d'] }).toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('goes through a history of any length', () => {
    const long = Array.from({ length: 100_000 }, (_, at) => ({ id: `${at}`, parents: [`${at + 1}`] }))
    expect(parentsFirst(long, family)[0]?.id).toBe('99999')
  })
})

describe('the order in which objects are read', () => {
  it('has the revisions of a story together, in the order of their history, and last what says nothing', async () => {
    const folder = new PlainFolder(testFolder())
    const names: string[] = []
    for (const story of ['one', 'two']) {
      let parents: string[] = []
      for (const headline of ['a', 'b', 'c', 'd']) {
        const value = { ...newArticle('en'), headline }
        const common = { format: 1, kind: 'article', author: 'Ana', at: '2025-06-01T10:00:00.000Z', reason: 'share' }
        const bytes = Buffer.from(canonicalJson({ ...common, id: story, value, parents, schema: 1, deleted: false }))
        const hash = sha256(bytes)
        await folder.write('objects', { hash, bytes, extension: 'rev' })
        parents = [hash]
        names.push(hash)
      }
    }
    const torn = 'f'.repeat(64)
    const [first, second] = [names.slice(0, 4), names.slice(4)]
    const mixed = [torn, ...names.toSorted()]
    const found = await readingOrder(folder, mixed)
    expect([
      [...first, ...second, torn],
      [...second, ...first, torn],
    ]).toContainEqual(found)
  })
})
