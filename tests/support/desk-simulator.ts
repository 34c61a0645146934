import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Article, Conflict } from '../../src/shared/article/article'
import type { Block } from '../../src/shared/article/block'
import { newId } from '../../src/shared/article/id'
import type { Library } from '../../src/main/library/library'
import { ownedLibrary } from '../../src/main/library/local-library'
import type { WritableDb } from '../../src/main/store/connection'
import { openWritableStore, type WritableStore } from '../../src/main/store/open-store'
import { STORIES } from '../../src/shared/merge/heads'
import { settle } from '../../src/shared/merge/settle'
import { type Choice, choicesOf, isWords, versionOf } from '../../src/shared/merge/versions'
import { Crash, HostileWire } from './hostile-wire'
import { type Random, randomOf } from './random'
import { doubledBy, mayStandTwice, twiceIn, twiceInVersions, wordsIn } from './words-twice'

const MINUTE = 60_000
const YEAR = 365 * 24 * 3_600_000
/** So many rounds pass between two looks at what people see. */
const LOOKS = 20
/** People cut what gets long: a story of so many paragraphs, a line of so many words. */
const MANY_BLOCKS = 12
const LONG_LINE = 10
const START = Date.UTC(2025, 5, 1)

interface Device {
  path: string
  library: Library
  store: WritableStore
  /** Milliseconds by which its clock is wrong. */
  skew: number
  /** A copy of its library as it was a while ago. */
  backup: string | undefined
}

export interface Simulated {
  seed: number
  devices: number
  rounds: number
}

/** What came of it: what is wrong, in words; nothing, as it should be. */
export interface Outcome {
  faults: string[]
  words: number
  crashes: number
  merges: number
  /** The most that were open in one story. */
  conflicts: number
  /** Files that came spoilt to somebody, and such as were spoilt for all. */
  spoilt: number
  /** The names of what lies in the folder in the end. */
  objects: string[]
}

/**
 * People write on the same stories, each with a library of their own, over the worst of folders, with clocks that are years
 * off; now and then a process dies between two steps, a computer is set back to an old backup of itself, or becomes a copy
 * of another. Equal seeds do the same.
 */
export async function simulate({ seed, devices: count, rounds }: Simulated): Promise<Outcome> {
  const simulator = new Simulator(seed, count)
  const stops = [foreseeable(randomOf(seed)), simulator.watchMerges()]
  try {
    return await simulator.run(rounds)
  } finally {
    for (const stop of stops) stop()
    await simulator.close()
  }
}

/** Ids and times follow from the seed, whatever ran before, and nothing is done in the background. */
function foreseeable(random: Random): () => void {
  const bytes = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    for (let at = 0; at < array.byteLength; at++) (array as unknown as Uint8Array)[at] = random.between(0, 255)
    return array
  })
  spendIds(bytes)
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  return () => {
    bytes.mockReset()
    spendIds(bytes)
    bytes.mockRestore()
    vi.useRealTimers()
  }
}

/** Ids are made of bytes that were asked for beforehand: of those of another time none is left. */
function spendIds(bytes: { mock: { calls: unknown[] } }): void {
  const asked = bytes.mock.calls.length
  while (bytes.mock.calls.length === asked) newId()
}

class Simulator {
  readonly random: Random
  readonly #folder = mkdtempSync(join(tmpdir(), 'stet-desk-'))
  readonly #desk = join(this.#folder, 'desk')
  readonly #wire: HostileWire
  readonly #devices: Device[] = []
  readonly #count: number
  /** Every word that was saved and that nobody took out since. */
  readonly #words = new Map<string, string>()
  readonly #stories: string[] = []
  readonly #doubled = new Map<string, string>()
  /** Words that may be there twice, and so as often as a word that was typed twice. */
  readonly #known = new Set<string>()
  #crashing = true
  #crashes = 0
  #merges = 0
  #conflicts = 0
  #written = 0
  #round = 0

  constructor(seed: number, count: number) {
    this.random = randomOf(seed)
    this.#count = count
    this.#wire = new HostileWire(this.random, count)
  }

  async run(rounds: number): Promise<Outcome> {
    mkdirSync(this.#desk)
    for (let device = 0; device < this.#count; device++) {
      this.#devices.push(this.#open(join(this.#folder, `library-${device}`), device))
      this.#crashing = false
      await this.#at(device).library.joinDesk({ folder: this.#desk, name: 'Desk' })
    }
    for (this.#round = 1; this.#round <= rounds; this.#round++) {
      this.#crashing = true
      await this.#act(this.random.between(0, this.#count - 1))
      this.#wire.pass((name) => this.#isKept(name))
      if (this.#round % LOOKS === 0) await this.#look()
    }
    return this.#end()
  }

  async close(): Promise<void> {
    for (const { library } of this.#devices) await library.close().catch(() => undefined)
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #act(device: number): Promise<void> {
    const { random } = this
    const { skew } = this.#at(device)
    vi.setSystemTime(START + skew + this.#round * MINUTE)
    try {
      const turn = random.between(1, 100)
      if (turn <= 55) await this.#write(device)
      else if (turn <= 90) await this.#at(device).library.syncDesks()
      else if (turn <= 92) await this.#publish(device)
      else if (turn <= 94) await this.#listWord(device)
      else if (turn === 95) this.#keepBackup(device)
      else if (turn === 96) await this.#setBack(device)
      else if (turn === 97) await this.#clone(device)
      else if (turn === 98) await this.#remove(device)
      else await this.#restart(device)
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      this.#crashes++
      await this.#restart(device)
    }
  }

  async #write(device: number): Promise<void> {
    const { random } = this
    const { library } = this.#at(device)
    const { rows } = await library.list({ filter: {}, offset: 0, limit: 50 })
    const isNew = rows.length === 0 || (this.#stories.length < 6 && random.chance(0.1))
    const id = isNew ? (await library.create({ language: 'en', by: nameOf(device) })).id : random.pick(rows).id
    if (isNew) this.#stories.push(id)
    const { json, version } = await library.open(id)
    const before = JSON.parse(json) as Article
    const { article, added, removed } = this.#edited(before, device)
    const saved = await library.save({ id, baseVersion: version, json: JSON.stringify(article), by: nameOf(device) })
    if (saved.status !== 'saved') throw new Error(`save is ${saved.status}`)
    for (const word of removed) this.#words.delete(word)
    for (const word of added) this.#words.set(word, id)
    if (random.chance(0.5)) await library.checkpoint({ id, reason: 'close', by: nameOf(device) })
    else if (random.chance(0.3)) await library.checkpoint({ id, reason: 'idle', by: nameOf(device) })
    else if (random.chance(0.1)) await library.nameVersion({ story: id, label: 'A name', by: nameOf(device) })
    if (random.chance(0.4)) await library.syncDesks()
  }

  #edited(article: Article, device: number): { article: Article; added: string[]; removed: string[] } {
    const { random } = this
    const word = `w${device}x${++this.#written}z`
    const { body } = article
    const place = random.between(0, Math.max(0, body.length - 1))
    const block = body[place]
    const turn = random.between(1, 10)
    const [conflict] = article.conflicts
    if (conflict !== undefined && turn <= 5) {
      const choice = random.pick(choicesOf(conflict))
      const settled = settle(article, conflict.id, choice)
      const already = twiceIn(article)
      const doubled = doubledBy(choice, conflict, article, settled)
      for (const twice of twiceIn(settled)) {
        if (doubled.includes(twice)) this.#noteTwice(twice, `after a choice in round ${this.#round}`)
        else if (!already.includes(twice)) this.#known.add(twice)
      }
      return { article: settled, added: [], removed: wordsNotChosen(conflict, choice, article, settled) }
    }
    if (turn === 1) {
      const before = article.headline.split(' ').filter(Boolean)
      const removed = before.length < LONG_LINE ? [] : before.slice(0, 1)
      const headline = [...before.slice(removed.length), word].join(' ')
      return { article: { ...article, headline }, added: [word], removed }
    }
    if (block !== undefined && turn <= 3 && body.length >= MANY_BLOCKS)
      return { article: { ...article, body: body.toSpliced(place, 1) }, added: [], removed: wordsOf(block) }
    if (block === undefined || turn <= 3) {
      const paragraph: Block = { type: 'paragraph', id: `b${this.#written}`, content: [{ type: 'text', text: word }] }
      return { article: { ...article, body: body.toSpliced(place, 0, paragraph) }, added: [word], removed: [] }
    }
    if (turn === 4 && body.length > 1) {
      const rest = body.toSpliced(place, 1)
      const moved = rest.toSpliced(random.between(0, rest.length), 0, block)
      return { article: { ...article, body: moved }, added: [], removed: [] }
    }
    const words = wordsOf(block)
    if (turn === 5 && words.length > 1) {
      const gone = random.pick(words)
      const text = words.filter((each) => each !== gone).join(' ')
      return { article: { ...article, body: body.with(place, withText(block, text)) }, added: [], removed: [gone] }
    }
    const at = random.between(0, words.length)
    const removed = words.length < LONG_LINE ? [] : words.slice(at, at + 1)
    const text = words.toSpliced(at, removed.length, word).join(' ')
    return { article: { ...article, body: body.with(place, withText(block, text)) }, added: [word], removed }
  }

  async #publish(device: number): Promise<void> {
    const { library } = this.#at(device)
    const { rows } = await library.list({ filter: {}, offset: 0, limit: 50 })
    if (rows.length === 0) return
    const { id } = this.random.pick(rows)
    const { version, json } = await library.open(id)
    if (!json.includes('"conflicts":[]')) return
    await library.publish({ id, baseVersion: version, by: nameOf(device) })
  }

  async #listWord(device: number): Promise<void> {
    const word = `word${this.random.between(1, 30)}`
    const change = this.random.chance(0.7) ? { add: [word], remove: [] } : { add: [], remove: [word] }
    await this.#at(device).library.changeWords({ list: 'shared', ...change, by: nameOf(device) })
  }

  async #remove(device: number): Promise<void> {
    const { library } = this.#at(device)
    const { rows } = await library.list({ filter: {}, offset: 0, limit: 50 })
    if (rows.length < 4) return
    const { id } = this.random.pick(rows)
    await library.trash([id])
    // Whoever removes a story takes out what it said; what others wrote without knowing keeps it.
    this.#forgetWordsOf(id)
    this.#crashing = false
    await library.emptyTrash({ by: nameOf(device) })
    await this.#forgetGone()
  }

  #keepBackup(device: number): void {
    const { path, store } = this.#at(device)
    const backup = `${path}-backup`
    store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    rmSync(backup, { recursive: true, force: true })
    cpSync(path, backup, { recursive: true })
    this.#at(device).backup = backup
  }

  async #setBack(device: number): Promise<void> {
    const { backup } = this.#at(device)
    if (backup !== undefined) await this.#become(device, backup)
  }

  async #clone(device: number): Promise<void> {
    const other = this.random.between(0, this.#count - 1)
    if (other === device) return
    this.#keepBackup(other)
    await this.#become(device, `${this.#at(other).path}-backup`)
  }

  /** The device's library is another one from now on; what was nowhere else is gone with it. */
  async #become(device: number, from: string): Promise<void> {
    const { path, store, library } = this.#at(device)
    store.close()
    await library.close().catch(() => undefined)
    rmSync(path, { recursive: true, force: true })
    cpSync(from, path, { recursive: true })
    this.#devices[device] = { ...this.#open(path, device), backup: this.#at(device).backup }
    await this.#forgetGone()
  }

  /** Looks at what each merge makes, in the text and in what one may choose: a choice may bring that into the text. */
  watchMerges(): () => void {
    const { merge } = STORIES
    STORIES.merge = (base, ours, theirs) => {
      const merged = merge(base, ours, theirs)
      this.#merges++
      this.#conflicts = Math.max(this.#conflicts, merged.conflicts.length)
      const twice = twiceAnywhere(merged).filter((word) => !this.#known.has(word))
      const already = twice.length === 0 ? [] : [base, ours, theirs].flatMap(twiceAnywhere)
      for (const word of twice) {
        if (mayStandTwice(word, base, ours, theirs)) this.#known.add(word)
        else if (!already.includes(word)) this.#noteTwice(word, `after a merge in round ${this.#round}`)
      }
      return merged
    }
    return () => {
      STORIES.merge = merge
    }
  }

  #noteTwice(word: string, where: string): void {
    if (this.#known.has(word) || this.#doubled.has(word)) return
    this.#doubled.set(word, `${word} is there twice ${where}`)
  }

  /** Whether a library has a revision. */
  #isKept(name: string): boolean {
    return this.#devices.some(({ store }) => store.db.get('SELECT 1 FROM revision WHERE id = ?', name) !== undefined)
  }

  /** What is neither in a library nor in the folder any more nobody can bring back. */
  async #forgetGone(): Promise<void> {
    const left = new Set<string>()
    for (const bytes of this.#wire.wholeObjects()) for (const word of wordsOnce(bytes)) left.add(word)
    for (const { library } of this.#devices)
      for (const { json } of await library.stored().catch(() => [])) for (const word of wordsIn(json)) left.add(word)
    for (const word of this.#words.keys()) if (!left.has(word)) this.#words.delete(word)
  }

  async #restart(device: number): Promise<void> {
    const { path, store, library, backup } = this.#at(device)
    // As when the process dies: nothing is written any more.
    store.close()
    await library.close().catch(() => undefined)
    this.#devices[device] = { ...this.#open(path, device), backup }
  }

  #open(path: string, device: number): Device {
    const store = openWritableStore(path)
    // Power never fails here.
    store.db.exec('PRAGMA synchronous = OFF')
    store.privateDb.exec('PRAGMA synchronous = OFF')
    const step = () => this.#step()
    const failing: WritableStore = { ...store, db: dying(store.db, step) }
    const openFolder = () => this.#wire.folderOf(device, step)
    const library = ownedLibrary(failing, { deskEvery: 0, openFolder })
    const skew = device === 0 ? 0 : (device % 2 === 0 ? 1 : -1) * device * 2 * YEAR
    return { path, library, store, skew, backup: undefined }
  }

  /** Between any two steps a process may die. */
  #step(): void {
    if (this.#crashing && this.random.chance(0.002)) throw new Crash()
  }

  #at(device: number): Device {
    const found = this.#devices[device]
    if (found === undefined) throw new Error(`no device ${device}`)
    return found
  }

  #forgetWordsOf(story: string): void {
    for (const [word, id] of this.#words) if (id === story) this.#words.delete(word)
  }

  async #end(): Promise<Outcome> {
    this.#crashing = false
    await this.#everywhere()
    for (const [device, { library }] of this.#devices.entries()) {
      for (const { id } of await library.stored()) {
        await library.checkpoint({ id, reason: 'close', by: nameOf(device) })
      }
      await library.syncDesks()
      await this.#everywhere()
    }
    await this.#everywhere()
    const counts = { merges: this.#merges, conflicts: this.#conflicts, spoilt: this.#wire.spoilt }
    return { ...(await this.#judge()), ...counts, crashes: this.#crashes, words: this.#words.size }
  }

  /** Looks for words that are there twice in what anybody sees. */
  async #look(): Promise<void> {
    for (const [device, { library }] of this.#devices.entries()) {
      for (const { json } of await library.stored())
        for (const word of twiceIn(JSON.parse(json) as Article))
          this.#noteTwice(word, `for device ${device} in round ${this.#round}`)
    }
  }

  async #everywhere(): Promise<void> {
    for (let time = 0; time < 5; time++) {
      this.#wire.clear()
      for (const { library } of this.#devices) await library.syncDesks()
    }
  }

  async #judge(): Promise<Pick<Outcome, 'faults' | 'objects'>> {
    const faults: string[] = []
    const states: string[] = []
    for (const [device, { library, store }] of this.#devices.entries()) {
      const stored = (await library.stored()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const words = await library.words()
      // A process that died before it saved leaves a story that says nothing, and such stay where they were begun.
      const said = stored.filter(({ json }) => wordsIn(json).length > 0)
      states.push(JSON.stringify([said.map(({ id, json }) => [id, json]), words.shared]))
      const unshared = await library.unsharedStories()
      if (unshared.length > 0) faults.push(`device ${device} has not shared ${unshared.join(', ')}`)
      const [held = 0] = store.db.column<number>("SELECT count(*) FROM desk_object WHERE state = 'held'")
      for (const { problem, toSend, removals } of await library.desks()) {
        if (problem) faults.push(`device ${device} has the problem ${problem.code}`)
        if (held + toSend + removals.length > 0)
          faults.push(`device ${device} holds ${held}, sends ${toSend}, asks ${removals.length}`)
      }
      const check = store.db.get<{ said: string }>('SELECT integrity_check AS said FROM pragma_integrity_check')
      if (check?.said !== 'ok') faults.push(`device ${device} is damaged: ${check?.said}`)
    }
    const different = states.findIndex((state) => state !== states[0])
    if (different !== -1) faults.push(`device ${different} has other stories than device 0`)
    const there = new Set(wordsIn(states[0] ?? ''))
    const lost = [...this.#words.keys()].filter((word) => !there.has(word))
    if (lost.length > 0) faults.push(`${lost.length} words are lost: ${lost.slice(0, 5).join(', ')}`)
    await this.#look()
    faults.push(...this.#doubled.values())
    return { faults, objects: [...(this.#wire.copies[0]?.keys() ?? [])].toSorted() }
  }
}

const wordsOfFiles = new WeakMap<Uint8Array, string[]>()

function wordsOnce(bytes: Uint8Array): string[] {
  const words = wordsOfFiles.get(bytes) ?? wordsIn(Buffer.from(bytes).toString('utf8'))
  wordsOfFiles.set(bytes, words)
  return words
}

/** A database in which a process may die before a transaction and after it. */
function dying(db: WritableDb, step: () => void): WritableDb {
  let depth = 0
  return {
    all: (sql, ...values) => db.all(sql, ...values),
    get: (sql, ...values) => db.get(sql, ...values),
    column: (sql, ...values) => db.column(sql, ...values),
    tuples: (sql, ...values) => db.tuples(sql, ...values),
    each: (sql, ...values) => db.each(sql, ...values),
    run: (sql, ...values) => db.run(sql, ...values),
    exec: (sql) => db.exec(sql),
    transaction(work) {
      if (depth > 0) return db.transaction(work)
      step()
      depth++
      try {
        return db.transaction(() => {
          const done = work()
          step()
          return done
        })
      } finally {
        depth--
      }
    },
  }
}

/**
 * What settling a conflict takes out: the words of the versions that were not chosen, and of what stood in a field's place.
 * Another conflict may still have them around what it is about: nobody is asked about them there.
 */
function wordsNotChosen(conflict: Conflict, choice: Choice, before: Article, after: Article): string[] {
  const kept = wordsIn([versionOf(conflict, choice), after.headline, after.body])
  const field = isWords(conflict) ? undefined : before[conflict.place as keyof Article]
  return wordsIn([conflict.ours, conflict.theirs, field ?? null]).filter((word) => !kept.includes(word))
}

const twiceAnywhere = (story: Article) => [...twiceIn(story), ...twiceInVersions(story)]

function nameOf(device: number): string {
  return `Person ${device}`
}

function wordsOf(block: Block): string[] {
  if (!('content' in block)) return []
  return block.content.flatMap((inline) => (inline.type === 'text' ? inline.text.split(' ').filter(Boolean) : []))
}

function withText(block: Block, text: string): Block {
  if (!('content' in block)) throw new Error(`a ${block.type} has no text`)
  return { ...block, content: text === '' ? [] : [{ type: 'text', text }] } as Block
}
