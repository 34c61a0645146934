import type * as FileSystem from 'node:fs/promises'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { exportMany } from '../../../../src/main/files/export-many'
import { PLAIN_MANNER } from '../../../../src/main/files/manner'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { temporaryFolder } from '../../../support/folders'
import { powerFor } from '../../../support/power'
import { picture } from '../../../support/real-pictures'
import { change, put, story } from './stories'

vi.mock('node:fs/promises', async (original) =>
  (await import('../../../support/power')).onPower(await original<typeof FileSystem>()),
)

let library: Library
let id: string
const folders = { before: temporaryFolder(), after: temporaryFolder() }
const write = (out: string) =>
  exportMany(library, {
    ids: [id],
    drafts: true,
    formats: ['html', 'markdown'],
    manner: PLAIN_MANNER,
    by: 'Ana',
    out,
    now: Date.UTC(2026, 1, 3),
  })

beforeAll(async () => {
  library = await openLibrary({ path: temporaryFolder() })
  const figure = async (name: string, width: number) => {
    const asset = await library.addAsset({ bytes: await picture('png', width, 40), name })
    return { type: 'figure' as const, id: name, asset, alt: name, caption: '', credit: '' }
  }
  const [pier, ferry] = [await figure('pier.png', 60), await figure('ferry.png', 70)]
  id = await put(library, story('Before', { slug: 'before', body: [pier] }))
  await write(folders.before)
  await change(library, id, { headline: 'After', slug: 'after', body: [ferry] })
  cpSync(folders.before, folders.after, { recursive: true })
  await write(folders.after)
}, 120_000)
afterAll(() => library.close())

/** A page as it was, or as it should become; its pictures are there. */
function isWhole(out: string, page: string): boolean {
  const text = readFileSync(join(out, page), 'utf8')
  const known = Object.values(folders).map((folder) => join(folder, page))
  expect(known.filter(existsSync).map((file) => readFileSync(file, 'utf8'))).toContain(text)
  for (const [image = ''] of text.matchAll(/images\/[\w-]+\.png/g))
    expect(existsSync(join(out, page, '..', image)), `${page}: ${image}`).toBe(true)
  return true
}

const isPage = (name: string) => /index\.(?:html|md)$/.test(name) && !name.includes('.tmp')

test('an export that stops between any two steps leaves every page as it was or as it should be', async () => {
  let steps = 0
  for (let done = false; !done; steps++) {
    const out = temporaryFolder()
    cpSync(folders.before, out, { recursive: true })
    done = await powerFor(steps, () => write(out))
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(isPage)
    expect(pages).toEqual(expect.arrayContaining(['before/index.html', 'before/index.md']))
    expect(pages.every((page) => isWhole(out, page))).toBe(true)

    // The next export puts everything right.
    await write(out)
    for (const page of ['before/index.html', 'after/index.html', 'after/index.md'])
      expect(readFileSync(join(out, page), 'utf8')).toBe(readFileSync(join(folders.after, page), 'utf8'))
    rmSync(out, { recursive: true })
  }
  // Pictures, pages, the book and the page that is left behind: each opened, written, synced and renamed.
  expect(steps).toBeGreaterThan(30)
}, 120_000)
