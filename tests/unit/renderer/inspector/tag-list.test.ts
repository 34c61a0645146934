import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../../../src/shared/article/slug'
import type { Tag } from '../../../../src/shared/article/tag'
import { acceptTags, addTags, removeTag } from '../../../../src/renderer/inspector/tags/tag-list'
import { readTagNames, tagsNamed } from '../../../../src/renderer/ui/tag-field/tag-names'
import { textArbitrary } from '../../../support/arbitrary-text'
import { runs } from '../../../support/property'

const proposed: Tag = { slug: 'politics', name: 'Politics', group: 'topic', proposed: true }

test('a list is parted at commas of any script, semicolons and line ends, and names lose a leading #', () => {
  expect(readTagNames(' War and  conflicts, #Kyiv\n؛ سياسة، اقتصاد ;, ')).toEqual([
    'War and conflicts',
    'Kyiv',
    'سياسة',
    'اقتصاد',
  ])
})

test('a name keeps its letters and gets a slug; a known tag of that slug comes with its group', () => {
  const known: Tag[] = [{ slug: 'kyiv', name: 'Kyiv', group: 'place' }]
  expect(tagsNamed(['War and conflicts', 'KYIV'], known)).toEqual({
    tags: [{ slug: 'war-and-conflicts', name: 'War and conflicts' }, known[0]],
  })
  expect(tagsNamed(['fine', '!?'], [])).toEqual({ unfit: '!?' })
})

test('adding a proposed tag accepts it where it stands, with its group', () => {
  expect(addTags([proposed], [{ slug: 'politics', name: 'POLITICS' }])).toEqual([
    { slug: 'politics', name: 'Politics', group: 'topic' },
  ])
})

test('accepting and removing touch nothing else', () => {
  const tags: Tag[] = [{ slug: 'a', name: 'A' }, proposed]
  expect(acceptTags(tags, ['a'])).toBe(tags)
  expect(acceptTags(tags, ['politics'])[0]).toBe(tags[0])
  expect(removeTag(tags, 'politics')).toEqual([tags[0]])
})

test('whatever is typed: each slug once, case does not matter, and adding again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(textArbitrary(), { maxLength: 6 }), (texts) => {
      const names = readTagNames(texts.join(',')).filter((name) => slugOf(name) !== '')
      const made = tagsNamed(names, [])
      if ('unfit' in made) throw new Error(`unfit: ${made.unfit}`)
      const tags = addTags([proposed], made.tags)
      const slugs = tags.map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(new Set(slugs)).toEqual(new Set(['politics', ...names.map((name) => slugOf(name))]))
      expect(addTags(tags, made.tags)).toBe(tags)
      for (const name of names) expect(names.join('\n')).toContain(name)
    }),
    runs(300),
  )
})
