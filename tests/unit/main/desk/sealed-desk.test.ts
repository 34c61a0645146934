import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ownedLibrary } from '../../../../src/main/library/local-library'
import type * as WriteNew from '../../../../src/main/desk/write-new'
import type { JoinedDesk } from '../../../../src/main/library/door/desks'
import type { Library } from '../../../../src/main/library/library'
import { openWritableStore } from '../../../../src/main/store/open-store'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { deskLibrary, paragraph, rewrite, settle, writeStory } from '../../../support/desks'
import { openedArticle, titles } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { testFolder } from '../../../support/test-folder'

/** Whatever goes to a folder goes through here, under a temporary name first. */
const written = vi.hoisted((): Uint8Array[] => [])
vi.mock('../../../../src/main/desk/write-new', async (original) => {
  const { writeNew } = await original<typeof WriteNew>()
  return {
    async writeNew(file: string, bytes: Uint8Array, unfinished: string) {
      written.push(bytes)
      await writeNew(file, bytes, unfinished)
    },
  }
})

const PASSPHRASE = 'correct horse battery'
const OPEN = { sealed: true, problem: null }
const LOCKED = { sealed: true, problem: { code: 'desk.locked' } }

async function sealedDesk(): Promise<{ ana: Library & { path: string }; folder: string; made: JoinedDesk }> {
  const folder = testFolder()
  const ana = await deskLibrary()
  const made = await ana.joinDesk({ folder, name: 'City desk', passphrase: PASSPHRASE })
  return { ana, folder, made }
}

async function joined(folder: string, pass: { passphrase: string } | { recovery: string }) {
  const library = await deskLibrary()
  await library.joinDesk({ folder, ...pass })
  return library
}

describe('a sealed desk', () => {
  it('brings stories and pictures to everybody, and its folder says nothing of them', async () => {
    const { ana, folder, made } = await sealedDesk()
    const asset = await ana.addAsset({ bytes: png(3, 2), name: 'harbour.png' })
    const figure = { type: 'figure', id: 'f', asset, alt: '', caption: '', credit: '' } as const
    const id = await writeStory(ana, { headline: 'Harbour', body: [paragraph('a', 'One quay.'), figure] })
    const ben = await joined(folder, { passphrase: PASSPHRASE })
    const eve = await joined(folder, { recovery: made.recovery ?? '' })
    await settle([ana, ben, eve])
    expect(await titles(ben)).toEqual(['Harbour'])
    await rewrite(ben, id, (article) => ({ ...article, body: [paragraph('a', 'One quay, by Ben.'), figure] }), 'Ben')
    await rewrite(eve, id, (article) => ({ ...article, kicker: 'Docks' }), 'Eve')
    await settle([ana, ben, eve])
    const texts = await Promise.all([ana, ben, eve].map(async (each) => (await each.open(id)).json))
    expect(new Set(texts).size).toBe(1)
    expect((await openedArticle(ana, id)).article).toMatchObject({ kicker: 'Docks' })
    await expect(eve.assetPath(asset.hash)).resolves.toContain(asset.hash)
    const [desk] = await ben.desks()
    expect(desk).toMatchObject({ name: 'City desk', ...OPEN })

    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => name.endsWith('.rev')).length).toBeGreaterThan(3)
    expect(written.length).toBeGreaterThan(3)
    const said = [names.join(), ...written.map((bytes) => Buffer.from(bytes).toString('latin1'))].join()
    for (const word of ['Harbour', 'quay', 'Docks', 'City desk', 'headline', 'parents', 'Ana', 'PNG', asset.hash, id])
      expect(said).not.toContain(word)
  })

  it('says of a wrong passphrase that it is one, and joins nothing', async () => {
    const { folder } = await sealedDesk()
    const ben = await deskLibrary()
    expect(await ben.lookAtDesk(folder)).toMatchObject({ sealed: true, joined: false, desk: { name: '' } })
    const joining = (pass: object) => ben.joinDesk({ folder, ...pass })
    await expect(joining({ passphrase: 'correct horse batteries' })).rejects.toThrow('desk.wrong-passphrase')
    await expect(joining({ recovery: 'ABCD' })).rejects.toThrow('desk.mistyped-code')
    await expect(joining({})).rejects.toThrow('desk.locked')
    expect(await ben.desks()).toEqual([])
  })

  it('is locked when Stet starts anew, until its key or its passphrase opens it', async () => {
    const { ana, folder, made } = await sealedDesk()
    await writeStory(ana, { headline: 'Harbour' })
    await ana.close()
    const again = ownedLibrary(openWritableStore(ana.path), { deskEvery: 0 })
    onTestFinished(() => again.close())
    expect(await again.syncDesks()).toMatchObject([LOCKED])
    await expect(again.refillDesk(made.id)).rejects.toThrow('desk.locked')
    expect(readdirSync(join(folder, '.stet'))).toEqual(['desk.json', 'tmp'])
    expect(await again.openSealed({ desk: made.id, key: '00'.repeat(32) })).toBe(false)
    expect(await again.openSealed({ desk: made.id, key: made.key ?? '' })).toBe(true)
    expect(await again.syncDesks()).toMatchObject([{ ...OPEN, toSend: 0 }])
    await again.close()
    const later = ownedLibrary(openWritableStore(ana.path), { deskEvery: 0 })
    onTestFinished(() => later.close())
    await later.joinDesk({ folder, passphrase: PASSPHRASE })
    expect(await later.syncDesks()).toMatchObject([{ name: 'City desk', ...OPEN }])
  })

  it('writes nothing unsealed where somebody put a plain desk in its place, nor to one that others sealed', async () => {
    const { ana, folder, made } = await sealedDesk()
    const words = join(folder, '.stet/desk.json')
    const own = readFileSync(words, 'utf8')
    writeFileSync(words, canonicalJson({ format: 1, id: made.id, name: 'City desk' }))
    await expect(ana.joinDesk({ folder })).rejects.toThrow('desk.not-sealed')
    await expect(joined(folder, { passphrase: PASSPHRASE })).rejects.toThrow('desk.not-sealed')
    await writeStory(ana, { headline: 'Harbour' })
    expect(await ana.syncDesks()).toMatchObject([OPEN])
    expect(readFileSync(words, 'utf8')).toBe(own)
    expect(readFileSync(words, 'utf8')).not.toContain('City')

    const plain = await deskLibrary()
    const other = testFolder()
    const { id } = await plain.joinDesk({ folder: other, name: 'Sports' })
    writeFileSync(join(other, '.stet/desk.json'), own)
    await writeStory(plain, { headline: 'Match' })
    expect(await plain.syncDesks(id)).toMatchObject([{ problem: { code: 'desk.locked' } }])
    expect(readdirSync(join(other, '.stet'))).not.toContain('objects')
  })

  it('has another passphrase and code for everybody, which no old copy takes back', async () => {
    const { ana, folder, made } = await sealedDesk()
    await writeStory(ana, { headline: 'Harbour' })
    const ben = await joined(folder, { passphrase: PASSPHRASE })
    await settle([ana, ben])
    const words = join(folder, '.stet/desk.json')
    const old = readFileSync(words, 'utf8')
    const change = { desk: made.id, next: 'staple of another kind' }
    await expect(ana.changePassphrase({ ...change, passphrase: 'a wrong one' })).rejects.toThrow(
      'desk.wrong-passphrase',
    )
    await expect(ana.changePassphrase({ ...change, passphrase: PASSPHRASE, next: 'short' })).rejects.toThrow('short')
    expect(readFileSync(words, 'utf8')).toBe(old)
    const { recovery } = await ana.changePassphrase({ ...change, passphrase: PASSPHRASE })

    const fresh = readFileSync(words, 'utf8')
    await settle([ana, ben])
    expect(readFileSync(words, 'utf8')).toBe(fresh)
    for (const pass of [{ passphrase: PASSPHRASE }, { recovery: made.recovery ?? '' }])
      await expect(joined(folder, pass)).rejects.toThrow(/desk\.wrong/)
    for (const pass of [{ passphrase: change.next }, { recovery }]) await joined(folder, pass)

    writeFileSync(words, old)
    expect(await ben.syncDesks()).toMatchObject([OPEN])
    expect(readFileSync(words, 'utf8')).toBe(fresh)
    await writeStory(ben, { headline: 'Match' })
    await settle([ben, ana])
    expect((await titles(ana)).toSorted()).toEqual(['Harbour', 'Match'])

    // The code opens the change too, as does what is later than an old copy.
    writeFileSync(words, old)
    await ana.changePassphrase({ desk: made.id, recovery, next: 'a third one, at last' })
    await settle([ana, ben])
    await joined(folder, { passphrase: 'a third one, at last' })
    expect(await ben.desks()).toMatchObject([OPEN])
  })

  it('is not changed where the folder is another one, or a plain one', async () => {
    const { ana, folder, made } = await sealedDesk()
    rmSync(join(folder, '.stet'), { recursive: true })
    const change = { desk: made.id, passphrase: PASSPHRASE, next: 'staple of another kind' }
    await expect(ana.changePassphrase(change)).rejects.toThrow('desk.not-it')
    const plain = await deskLibrary()
    const { id } = await plain.joinDesk({ folder: testFolder(), name: 'Sports' })
    await expect(plain.changePassphrase({ ...change, desk: id })).rejects.toThrow('desk.not-sealed')
  })

  it('puts what its folder says of itself there again when it is torn or gone', async () => {
    const { ana, folder } = await sealedDesk()
    await writeStory(ana, { headline: 'Harbour' })
    await ana.syncDesks()
    const words = join(folder, '.stet/desk.json')
    const own = readFileSync(words, 'utf8')
    const at = own.indexOf('byRecovery') + 20
    for (const torn of ['', own.slice(0, 90), own.slice(0, at) + (own[at] === '0' ? '1' : '0') + own.slice(at + 1)]) {
      writeFileSync(words, torn)
      expect(await ana.syncDesks()).toMatchObject([OPEN])
      expect(readFileSync(words, 'utf8')).toBe(own)
    }
    rmSync(words)
    await ana.syncDesks()
    expect(readFileSync(words, 'utf8')).toBe(own)
    expect(await titles(await syncedTo(folder))).toEqual(['Harbour'])
  })
})

async function syncedTo(folder: string): Promise<Library> {
  const library = await joined(folder, { passphrase: PASSPHRASE })
  await settle([library])
  return library
}
