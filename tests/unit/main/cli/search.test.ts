import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { testLibrary } from '../../../support/libraries'
import { put, story } from '../files/stories'
import { runLine } from './run-line'

/** Runs a command line on a library and gives what it printed. */
async function stet(library: Library & { path: string }, command: string, ...args: string[]) {
  // A reader finds what the owner of the library has taken in.
  await library.list({ filter: { text: 'x' }, offset: 0, limit: 1 })
  return runLine([command, ...args, '--library', library.path], join(library.path, 'user-data'))
}

const titlesOf = ({ out }: { out: string }) =>
  (JSON.parse(out) as { stories: { title: string }[] }).stories.map(({ title }) => title)

describe('search', () => {
  test('shows stories with the place where the words stand', async () => {
    const library = await testLibrary()
    const body = await put(library, story('Museum opens', { standfirst: 'The ferry brought the guests.' }))
    const title = await put(library, story('Ferry sails', { body: [] }))
    await put(library, story('Budget'))
    expect(await stet(library, 'search', 'ferr')).toEqual({
      code: 0,
      out: [
        `${title}  draft  0 words  Ferry sails`,
        `${body}  draft  3 words  Museum opens`,
        '    The ferry brought the guests.',
      ].join('\n'),
      err: 'Found in 2 stories.',
    })
  })

  test('as JSON, with conditions, as many as are asked for', async () => {
    const library = await testLibrary()
    for (const stage of ['draft', 'in-review', 'in-review'] as const) await put(library, story(stage, { stage }))
    const found = await stet(library, 'search', 'status:review', 'about', '--limit', '1', '--json')
    expect(JSON.parse(found.out)).toMatchObject({
      total: 2,
      atLeast: false,
      stories: [{ title: 'in-review', excerpt: 'About in-review.' }],
    })
    expect((await stet(library, 'search', 'zeppelin')).err).toBe('Nothing found.')
    expect(await stet(library, 'search', 'x', '--limit', '0')).toMatchObject({ code: 2 })
  })
})

describe('list', () => {
  test('filters and sorts', async () => {
    const library = await testLibrary()
    await put(library, story('Budget 10', { section: 'World', tags: [{ slug: 'war', name: 'War' }] }))
    await put(library, story('Budget 9', { section: 'World', due: { local: '2001-01-01T10:00', zone: 'UTC' } }))
    const gone = await put(library, story('Gone'))
    await library.trash([gone])
    const list = async (...args: string[]) => titlesOf(await stet(library, 'list', '--json', ...args))
    expect(await list()).toEqual(['Budget 9', 'Budget 10'])
    expect(await list('--reverse')).toEqual(['Budget 10', 'Budget 9'])
    expect(await list('--sort', 'headline', '--section', 'World')).toEqual(['Budget 9', 'Budget 10'])
    expect(await list('--sort', 'headline', '--reverse')).toEqual(['Budget 10', 'Budget 9'])
    expect(await list('--only', 'overdue')).toEqual(['Budget 9'])
    expect(await list('--tag', 'war')).toEqual(['Budget 10'])
    expect(await list('--trashed')).toEqual(['Gone'])
    expect((await stet(library, 'list', '--sort', 'colour')).code).toBe(2)
  })
})
