import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { run } from '../../../../src/main/cli/run'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { temporaryFolder } from '../../../support/folders'
import { change, publish, put, story } from '../files/stories'
import { runLine } from './run-line'

let folder: string
let path: string
let out: string
beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder, 'library')
  out = join(folder, 'site')
})

const stet = (...args: string[]) =>
  runLine(['site', '--library', path, '--out', out, ...args], join(folder, 'user-data'))

async function inLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const library = await openLibrary({ path })
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}

test('writes what readers may have, and says what it left out', async () => {
  await inLibrary(async (library) => {
    await publish(library, story('Ferry sails', { slug: 'ferry' }))
    await put(library, story('Draft'))
  })
  const { code, out: said, err } = await stet('--name', 'Harbour Gazette')
  expect({ code, said }).toEqual({ code: 0, said: `${out}: 1 story, 4 files written.` })
  expect(err).toContain('Feeds and sitemaps were left out')
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<title>Harbour Gazette</title>')
  expect((await stet('--name', 'Harbour Gazette')).out).toContain('nothing new to write')
})

test('as JSON, with feeds where the address is known', async () => {
  await inLibrary((library) => publish(library, story('Ferry sails', { slug: 'ferry' })))
  const { out: said, err } = await stet('--url', 'https://harbour.example', '--json')
  expect(JSON.parse(said)).toMatchObject({ out, stories: 1, written: 8, removed: 0, orphans: [], failed: [] })
  expect(err).toBe('')
  expect(readFileSync(join(out, 'feed.atom'), 'utf8')).toContain('https://harbour.example/stories/ferry/')
})

test('names stories that stay out until their conflicts are settled', async () => {
  const id = await inLibrary(async (library) => {
    const disputed = await publish(library, story('Ferry sails', { slug: 'ferry' }))
    const conflict = { id: 'c', place: 'kicker', base: '', ours: 'Port', theirs: 'Harbour' } as const
    await change(library, disputed, { conflicts: [conflict] })
    return disputed
  })
  expect(await stet('--name', 'Gazette')).toMatchObject({
    code: 0,
    err: expect.stringContaining(`${id} stays out of the site`),
  })
  expect(JSON.parse((await stet('--name', 'Gazette', '--json')).out)).toMatchObject({ stories: 0, disputed: [id] })
})

test('refuses what is no address', async () => {
  await inLibrary(async () => undefined)
  expect(await stet('--url', 'harbour')).toMatchObject({ code: 1, err: expect.stringContaining('no address') })
})

test('removes what the site no longer needs only when it is told to, and much of it only by another word', async () => {
  const ids = await inLibrary(async (library) => {
    const names = Array.from({ length: 20 }, (_, n) => story(`Story ${n}`, { slug: `story-${n}` }))
    return Promise.all(names.map((each) => publish(library, each)))
  })
  await stet()
  const page = join(out, 'stories/story-0/index.html')
  await inLibrary((library) => library.trash(ids.slice(0, 1)))
  expect((await stet()).err).toContain('1 file is there that the site no longer needs. --prune removes them')
  expect(existsSync(page)).toBe(true)
  expect((await stet('--prune')).out).toContain('1 file removed')
  expect(existsSync(page)).toBe(false)
  await inLibrary((library) => library.trash(ids.slice(1, 10)))
  expect((await stet('--prune')).err).toContain('--prune-many')
  expect(existsSync(join(out, 'stories/story-1/index.html'))).toBe(true)
  expect((await stet('--prune-many')).out).toContain('9 files removed')
})

test('follows the library until it is stopped', async () => {
  const library = await openLibrary({ path })
  const stop = new AbortController()
  const said: string[] = []
  const following = run(['site', '--library', path, '--out', out, '--watch'], {
    out: (line) => void said.push(line),
    say: () => undefined,
    stopped: () => stop.signal,
    env: {},
    userData: join(folder, 'user-data'),
  })
  const until = async (file: string) => {
    while (!existsSync(join(out, file))) await wait(20)
  }
  await until('index.html')
  await publish(library, story('Ferry sails', { slug: 'ferry' }))
  await until('stories/ferry/index.html')
  stop.abort()
  expect(await following).toBe(0)
  expect(said).toHaveLength(2)
  await library.close()
})
