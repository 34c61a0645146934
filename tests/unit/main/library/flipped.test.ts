import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { openReadableStore } from '../../../../src/main/store/open-store'
import { StetError } from '../../../../src/shared/bridge/errors'
import { generateStory } from '../../../support/generate-story'
import { addStory, testLibrary, titles } from '../../../support/libraries'
import { type Random, randomOf } from '../../../support/random'
import { testFolder } from '../../../support/test-folder'

const FLIPS = process.env.STET_LONG ? 300 : 45
const PAGE = 4096

/** What a call gives, or the code of the problem that it tells of; anything else that it throws is a crash. */
async function outcome<T>(call: Promise<T>): Promise<{ value: T } | { code: string }> {
  try {
    return { value: await call }
  } catch (error) {
    if (error instanceof StetError) return { code: error.code }
    throw error
  }
}

/** A closed library of stories with revisions, which all are in its backup, and what each of them holds. */
async function sample() {
  const library = await testLibrary()
  const texts = new Map<string, string>()
  for (let seed = 1; seed <= 8; seed++) {
    const id = await addStory(library, generateStory(seed, seed * 150))
    const { json, version } = await library.open(id)
    await library.save({ id, baseVersion: version, json: json.replace('"kicker":""', '"kicker":"Flip"'), by: 'Ana' })
    await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
    texts.set(id, (await library.open(id)).json)
  }
  await titles(library, { text: 'everything is up to date' })
  await library.backUp()
  await library.close()
  return { path: library.path, texts }
}

/** Opens every story. A text that is not the one that was stored fails the test; gives the stories that were refused. */
async function refused(library: Library, texts: Map<string, string>): Promise<string[]> {
  const missing: string[] = []
  for (const [id, text] of texts) {
    const opened = await outcome(library.open(id))
    if ('value' in opened) expect(opened.value.json).toBe(text)
    else missing.push(id)
  }
  return missing
}

type Damage = (bytes: Buffer, random: Random) => void

const oneBit: Damage = (bytes, random) => {
  const at = random.between(0, bytes.length - 1)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7))
}

const onePage: Damage = (bytes, random) => {
  const page = random.between(0, bytes.length / PAGE - 1)
  for (let at = page * PAGE; at < (page + 1) * PAGE; at++) bytes[at] = random.between(0, 255)
}

/** What becomes of a library whose database is damaged: it opens, now and again, and its texts are right or refused. */
async function survives(path: string, bytes: Buffer, texts: Map<string, string>): Promise<{ noticed: boolean }> {
  const copy = join(testFolder(), 'library')
  cpSync(path, copy, { recursive: true })
  writeFileSync(join(copy, 'stet.db'), bytes)

  const library = await openLibrary({ path: copy })
  const missing = await refused(library, texts)
  const info = await outcome(library.info())
  await outcome(titles(library))
  await outcome(titles(library, { text: 'the' }))
  for (const { id, good } of await library.damage()) {
    expect(missing).toContain(id)
    if (good) await outcome(library.recover({ story: id, revision: good.revision, by: 'Ana' }))
  }
  await library.close()

  const again = await openLibrary({ path: copy })
  expect(await refused(again, texts)).toEqual([])
  await again.close()
  rmSync(copy, { recursive: true })
  return { noticed: missing.length > 0 || !('value' in info) || info.value.recovery !== null }
}

/** Every table and index that has pages of its own. */
function namesIn(path: string): string[] {
  const store = openReadableStore(path)
  const names = store.db.column<string>('SELECT name FROM sqlite_schema WHERE rootpage > 0 ORDER BY rootpage')
  store.close()
  return names
}

/** The first byte of the page that a table or index begins on. */
function beginningOf(name: string, path: string): number {
  const store = openReadableStore(path)
  const found = store.db.get<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', name)
  store.close()
  if (found === undefined) throw new Error(`no ${name}`)
  return (found.rootpage - 1) * PAGE
}

describe('damage anywhere in the database', () => {
  it.each([
    ['one bit', oneBit, FLIPS],
    ['one page', onePage, FLIPS / 3],
  ])('of %s never shows a wrong text nor ends the library, and costs no story', async (_, damage, times) => {
    const { path, texts } = await sample()
    const whole = readFileSync(join(path, 'stet.db'))
    const random = randomOf(process.env.STET_LONG ? Date.now() : 3)
    let noticed = 0
    for (let time = 0; time < times; time++) {
      const bytes = Buffer.from(whole)
      damage(bytes, random)
      if ((await survives(path, bytes, texts)).noticed) noticed++
    }
    expect(noticed).toBeGreaterThan(0)
  })

  // There are some fifty of them.
  it('of a page on which any table or index begins costs no story', { timeout: 120_000 }, async () => {
    const { path, texts } = await sample()
    const whole = readFileSync(join(path, 'stet.db'))
    for (const name of namesIn(path)) {
      const bytes = Buffer.from(whole)
      bytes.fill(0xa5, beginningOf(name, path), beginningOf(name, path) + PAGE)
      await survives(path, bytes, texts)
    }
  })
})
