import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { DeskPages } from '../../../../src/main/files/desk-pages/desk-pages'
import type { Library } from '../../../../src/main/library/library'
import { settle } from '../../../../src/shared/merge/settle'
import { deskLibrary, paragraph, rewrite, writeStory } from '../../../support/desks'
import { cloneOf, git, repository } from '../../../support/git'
import { openedArticle, titles } from '../../../support/libraries'
import { testFolder } from '../../../support/test-folder'

// What this computer's git is told is none of a test's business.
beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  // No test survives a power cut.
  vi.stubEnv('GIT_CONFIG_COUNT', '1')
  vi.stubEnv('GIT_CONFIG_KEY_0', 'core.fsync')
  vi.stubEnv('GIT_CONFIG_VALUE_0', 'none')
})
afterEach(() => vi.unstubAllEnvs())

type Person = Library & { folder: string; desk: string }

async function person(folder: string, pass: object = {}): Promise<Person> {
  const library = await deskLibrary()
  const { id: desk } = await library.joinDesk({ folder, name: 'City desk', ...pass })
  await library.changeDesk({ desk, git: true })
  return Object.assign(library, { folder, desk })
}

/** Each clones what those before pushed, and joins the desk in it. */
async function people(count: number, pass: object = {}): Promise<{ bare: string; all: Person[] }> {
  const { bare } = repository(0)
  const all: Person[] = []
  for (let at = 0; at < count; at++) {
    const one = await person(cloneOf(bare), pass)
    await one.syncDesks()
    all.push(one)
  }
  return { bare, all }
}

async function syncAll(all: Library[]): Promise<void> {
  for (let time = 0; time < 2; time++) for (const each of all) await each.syncDesks()
}

const gitOf = async (library: Library) => (await library.desks())[0]?.git
const problemOf = async (library: Library) => (await library.desks())[0]?.problem
const code = (name: string) => ({ code: `desk.git-${name}` })
const tip = (folder: string) => git(folder, 'rev-parse', 'main')

// Each look is a score of processes.
const LONG = 120_000

describe('a desk that Git carries', { timeout: LONG }, () => {
  it.each([
    ['brings what each writes to all three clones', {}],
    ['does so where it is sealed', { passphrase: 'correct horse battery' }],
  ])('%s', async (_, pass) => {
    const { bare, all } = await people(3, pass)
    const [ana, ben, eve] = all as [Person, Person, Person]
    const id = await writeStory(ana, { headline: 'Harbour', body: [paragraph('a', 'One.'), paragraph('b', 'Two.')] })
    await syncAll(all)
    await Promise.all([
      rewrite(ana, id, (article) => ({ ...article, kicker: 'Docks' })),
      rewrite(ben, id, (article) => ({ ...article, body: [paragraph('a', 'One, by Ben.'), paragraph('b', 'Two.')] })),
      rewrite(eve, id, (article) => ({ ...article, standfirst: 'By Eve.' })),
    ])
    // At once, so that pushes lose the race.
    await Promise.all(all.map((each) => each.syncDesks()))
    await syncAll(all)
    for (const each of all) {
      const { article } = await openedArticle(each, id)
      expect(article).toMatchObject({
        kicker: 'Docks',
        standfirst: 'By Eve.',
        body: [paragraph('a', 'One, by Ben.'), {}],
      })
      expect(await gitOf(each)).toEqual({ carriedAt: expect.any(String) })
      expect(await problemOf(each)).toBeNull()
      expect(git(each.folder, 'status', '--porcelain', '--untracked-files=no')).toBe('')
    }
    expect(new Set(await Promise.all(all.map(async (each) => (await each.open(id)).json))).size).toBe(1)
    const carried = git(bare, 'ls-tree', '-r', '--name-only', 'main').split('\n')
    expect(carried.every((path) => /^\.stet\/(?:objects|assets|desk\.json|\.gitattributes)/.test(path))).toBe(true)
  })

  it('is left alone by Git until somebody wants it', async () => {
    const { folders } = repository(1)
    const library = await deskLibrary()
    await library.joinDesk({ folder: folders[0] as string, name: 'City desk' })
    await writeStory(library, { headline: 'Harbour' })
    await library.syncDesks()
    expect(await gitOf(library)).toBeNull()
    expect(git(folders[0] as string, 'status', '--porcelain')).toBe('?? .stet/')
  })

  it('goes through two histories that began apart', async () => {
    const { bare, folders } = repository(2)
    const ana = await person(folders[0] as string)
    await writeStory(ana, { headline: 'Harbour' })
    await ana.syncDesks()
    const other = folders[1] as string
    writeFileSync(join(other, 'README'), 'Ours.')
    git(other, 'add', 'README')
    git(other, 'commit', '-qm', 'Begin')
    git(other, 'pull', '-q', '--no-rebase', '--allow-unrelated-histories', 'origin', 'main')
    const ben = await person(other)
    await ben.syncDesks()
    await ana.syncDesks()
    expect(await titles(ben)).toEqual(['Harbour'])
    expect(readFileSync(join(ana.folder, 'README'), 'utf8')).toBe('Ours.')
    expect(tip(ana.folder)).toBe(tip(bare))
  })

  it('commits nothing but the desk, whatever else is changed or made ready', async () => {
    const { bare, all } = await people(1)
    const [ana] = all as [Person]
    writeFileSync(join(ana.folder, 'notes.txt'), 'Mine.')
    git(ana.folder, 'add', 'notes.txt')
    await writeStory(ana, { headline: 'Harbour' })
    await ana.syncDesks()
    expect(await problemOf(ana)).toBeNull()
    expect(git(bare, 'ls-tree', '-r', '--name-only', 'main')).not.toContain('notes.txt')
    expect(git(ana.folder, 'status', '--porcelain')).toContain('A  notes.txt')
  })

  it('runs no hook of the work tree, and sends what was excluded', async () => {
    const { bare, all } = await people(1)
    const [ana] = all as [Person]
    const ran = join(testFolder(), 'ran')
    for (const hook of [
      'pre-commit',
      'commit-msg',
      'post-commit',
      'pre-push',
      'post-index-change',
      'reference-transaction',
    ]) {
      const file = join(ana.folder, '.git/hooks', hook)
      writeFileSync(file, `#!/bin/sh\ntouch '${ran}'\n`)
      chmodSync(file, 0o755)
    }
    writeFileSync(join(ana.folder, '.git/info/exclude'), '*.rev\n')
    await writeStory(ana, { headline: 'Harbour' })
    await ana.syncDesks()
    expect(existsSync(ran)).toBe(false)
    expect(git(bare, 'ls-tree', '-r', '--name-only', 'main')).toContain('.rev')
  })

  it('sends what lies in a folder that git was told to ignore as a whole', async () => {
    const { bare, all } = await people(1)
    const [ana] = all as [Person]
    writeFileSync(join(ana.folder, '.git/info/exclude'), '.stet/\n')
    await writeStory(ana, { headline: 'Harbour' })
    await ana.syncDesks()
    expect(await problemOf(ana)).toBeNull()
    expect(git(bare, 'ls-tree', '-r', '--name-only', 'main')).toContain('.rev')
  })

  it('asks git no more than five things where there is nothing to carry', async () => {
    const { all } = await people(1)
    const [ana] = all as [Person]
    await ana.syncDesks()
    const asked = join(testFolder(), 'asked')
    const before = testFolder()
    const listening = `#!/bin/sh\nPATH='${process.env.PATH}'\necho "$*" >> '${asked}'\nexec git "$@"\n`
    writeFileSync(join(before, 'git'), listening, { mode: 0o755 })
    vi.stubEnv('PATH', `${before}${delimiter}${process.env.PATH}`)
    await ana.syncDesks()
    expect(await problemOf(ana)).toBeNull()
    const calls = readFileSync(asked, 'utf8').trim().split('\n')
    expect(calls.map((call) => /^(?:-c \S+ )+(\S+)/.exec(call)?.[1])).toEqual([
      'rev-parse',
      'config',
      'status',
      'fetch',
      'for-each-ref',
    ])
  })

  it('puts what is gone or torn in the work tree there again, and never deletes at the others’', async () => {
    const { bare, all } = await people(2)
    const [ana, ben] = all as [Person, Person]
    await writeStory(ana, { headline: 'Harbour' })
    await syncAll(all)
    const before = git(bare, 'ls-tree', '-r', 'main')
    const objects = readdirSync(join(ben.folder, '.stet/objects'), { recursive: true, encoding: 'utf8' })
    const files = objects.filter((name) => name.endsWith('.rev')).map((name) => join(ben.folder, '.stet/objects', name))
    writeFileSync(files[0] as string, 'torn')
    rmSync(files[1] as string)
    await ben.syncDesks()
    expect(await problemOf(ben)).toBeNull()
    expect(readFileSync(files[0] as string, 'utf8')).not.toBe('torn')
    expect(existsSync(files[1] as string)).toBe(true)
    expect(git(bare, 'ls-tree', '-r', 'main')).toBe(before)
  })

  it.each([
    ['before anything was taken', 'pre-receive'],
    ['before the answer came', 'post-receive'],
  ])('goes on after a push that was interrupted %s', async (_, hook) => {
    const { bare, all } = await people(1)
    const [ana] = all as [Person]
    const dying = join(bare, 'hooks', hook)
    writeFileSync(dying, '#!/bin/sh\nkill -9 $PPID\n')
    chmodSync(dying, 0o755)
    await writeStory(ana, { headline: 'Harbour' })
    const before = tip(bare)
    await ana.syncDesks()
    expect((await problemOf(ana))?.code).toMatch(/^desk\.git-/)
    expect(tip(bare) === before).toBe(hook === 'pre-receive')
    rmSync(dying)
    await ana.syncDesks()
    expect(await problemOf(ana)).toBeNull()
    expect(tip(bare)).toBe(tip(ana.folder))
  })

  it('refuses a remote that was rewritten: nothing is pushed and nothing lost', async () => {
    const { bare, all } = await people(2)
    const [ana, ben] = all as [Person, Person]
    await writeStory(ana, { headline: 'Harbour' })
    await syncAll(all)
    git(ben.folder, 'checkout', '-q', '--orphan', 'other')
    git(ben.folder, 'commit', '-qm', 'All new')
    git(ben.folder, 'push', '-qf', 'origin', 'other:main')
    const rewritten = tip(bare)
    const id = await writeStory(ana, { headline: 'Market' })
    await ana.syncDesks()
    expect(await problemOf(ana)).toMatchObject(code('rewritten'))
    expect(tip(bare)).toBe(rewritten)
    expect((await openedArticle(ana, id)).article.headline).toBe('Market')
    git(bare, 'update-ref', '-d', 'refs/heads/main')
    await ana.syncDesks()
    expect(await problemOf(ana)).toMatchObject(code('rewritten'))
    git(bare, 'update-ref', 'refs/heads/main', rewritten)
    // A person has looked at it and brings both together.
    git(ana.folder, 'pull', '-q', '--no-rebase', '--no-edit', '--allow-unrelated-histories', 'origin', 'main')
    await ana.syncDesks()
    expect(await problemOf(ana)).toBeNull()
    expect(tip(bare)).toBe(tip(ana.folder))
    expect(await titles(await person(cloneOf(bare)).then(async (eve) => (await eve.syncDesks(), eve)))).toHaveLength(2)
  })

  it('undoes a merge that it was stopped in, and leaves anybody else’s', async () => {
    const { bare, all } = await people(2)
    const [ana, ben] = all as [Person, Person]
    await writeStory(ana, { headline: 'Harbour' })
    await ana.syncDesks()
    await writeStory(ben, { headline: 'Market' })
    git(ben.folder, 'add', '.stet')
    git(ben.folder, 'fetch', '-q')
    const begin = () => git(ben.folder, 'merge', '-q', '--no-commit', '--no-ff', 'origin/main')
    begin()
    await ben.syncDesks()
    expect(await problemOf(ben)).toMatchObject(code('unfinished'))
    writeFileSync(join(ben.folder, '.git/stet-merging'), '')
    await syncAll(all)
    expect(await problemOf(ben)).toBeNull()
    expect(tip(bare)).toBe(tip(ben.folder))
    expect((await titles(ana)).toSorted()).toEqual(['Harbour', 'Market'])
  })

  it('leaves files that are not the desk’s to people', async () => {
    const { bare, all } = await people(2)
    const [ana, ben] = all as [Person, Person]
    for (const [each, text] of [
      [ana, 'Hers.'],
      [ben, 'His.'],
    ] as const) {
      writeFileSync(join(each.folder, 'README'), text)
      git(each.folder, 'add', 'README')
      git(each.folder, 'commit', '-qm', text)
    }
    await ana.syncDesks()
    const before = tip(bare)
    await writeStory(ben, { headline: 'Market' })
    await ben.syncDesks()
    expect(await problemOf(ben)).toMatchObject({ ...code('conflict'), params: { file: 'README' } })
    expect(readFileSync(join(ben.folder, 'README'), 'utf8')).toBe('His.')
    expect(existsSync(join(ben.folder, '.git/MERGE_HEAD'))).toBe(false)
    expect(tip(bare)).toBe(before)
  })

  it('makes what lies in stories/ no conflict', async () => {
    const { bare, all } = await people(2)
    for (const each of all) {
      const page = join(each.folder, 'stories/harbour')
      mkdirSync(page, { recursive: true })
      writeFileSync(join(page, 'index.md'), `${all.indexOf(each)}`)
      await each.syncDesks()
      expect(await problemOf(each)).toBeNull()
    }
    expect(git(bare, 'show', 'main:stories/harbour/index.md')).toBe('1')
  })

  it('mixes no two pages, has them made anew after a merge, and keeps what was edited in one as a proposal', async () => {
    const { all } = await people(2)
    const [ana, ben] = all as [Person, Person]
    const settings = { people: [], sections: [], limits: {}, publish: true }
    await ana.changeDeskSettings({ desk: ana.desk, settings })
    const pages = all.map((each) => new DeskPages(each, { onNews: () => undefined, report: () => undefined, soon: 0 }))
    onTestFinished(() => {
      for (const each of pages) each.stop()
    })
    const round = async () => {
      for (const [at, each] of all.entries()) {
        await each.syncDesks()
        for (let turn = 0; turn < 3; turn++) await pages[at]?.publish()
      }
    }
    const lines = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']
    const body = lines.map((text, at) => paragraph(`p${at}`, text))
    const id = await writeStory(ana, { headline: 'Harbour', body })
    const publish = async (library: Library) =>
      library.publish({ id, baseVersion: (await library.open(id)).version, by: 'Ana' })
    await publish(ana)
    for (let time = 0; time < 2; time++) await round()
    const page = join(ben.folder, 'stories/harbour/index.md')
    const theirs = readFileSync(page, 'utf8')
    writeFileSync(page, theirs.replace('Six.', 'Six by hand.'))
    await rewrite(ana, id, (article) => ({ ...article, body: [paragraph('p0', 'One, new.'), ...body.slice(1)] }))
    await publish(ana)
    for (let time = 0; time < 3; time++) await round()
    for (const each of all) {
      expect(await problemOf(each)).toBeNull()
      const { article } = await openedArticle(each, id)
      expect(article.conflicts.map(({ place }) => place)).toEqual(['body/p5'])
      expect(article.body[0]).toEqual(paragraph('p0', 'One, new.'))
    }
    await rewrite(ben, id, (article) => settle(article, article.conflicts[0]?.id ?? '', 'ours'))
    for (let time = 0; time < 2; time++) await round()
    for (const { folder } of all) {
      const text = readFileSync(join(folder, 'stories/harbour/index.md'), 'utf8')
      expect([text.includes('One, new.'), text.includes('Six.')]).toEqual([true, true])
    }
  })

  it.each([
    ['detached', ({ folder }: Person) => git(folder, 'checkout', '-q', '--detach')],
    ['no-remote', ({ folder }: Person) => git(folder, 'remote', 'remove', 'origin')],
    ['none', ({ folder }: Person) => renameSync(join(folder, '.git'), join(folder, 'git'))],
    ['locked', ({ folder }: Person) => writeFileSync(join(folder, '.git/index.lock'), '')],
    ['no-repository', ({ folder }: Person) => git(folder, 'remote', 'set-url', 'origin', join(folder, 'nothing'))],
    ['offline', ({ folder }: Person) => git(folder, 'remote', 'set-url', 'origin', 'http://127.0.0.1:1/x.git')],
    ['absent', () => vi.stubEnv('PATH', testFolder())],
  ])('says that it is %s, and goes on', async (name, spoil) => {
    const { all } = await people(1)
    const [ana] = all as [Person]
    spoil(ana)
    const id = await writeStory(ana, { headline: 'Harbour' })
    expect(await ana.syncDesks()).toMatchObject([{ toSend: 0 }])
    expect(await problemOf(ana)).toMatchObject(code(name))
    expect((await openedArticle(ana, id)).article.headline).toBe('Harbour')
  })
})
