import { createHash } from 'node:crypto'
import type { DeskAbout, DeskFolder, Holding } from '../../src/main/desk/desk-folder'
import type { Random } from './random'

/** What a process that dies leaves undone. */
export class Crash extends Error {}

/** How often things go wrong on the way, from 0 to 1. */
export interface Weather {
  delayed: number
  faulty: number
}

/** So many rounds pass between two looks at what was spoilt. */
const MENDS = 10

type File = { holding: Holding; name: string; bytes: Uint8Array }

interface Delivery {
  to: number
  due: number
  file: File
  /** What arrives instead of the file; null: it goes away again. */
  as: Uint8Array | null
}

/**
 * What carries a desk's folder between computers, as bad as it may be: each has a copy of its own, and what one writes
 * comes to the others later, out of order, torn, as zeroes, as another file's bytes, twice, or goes away again for a while.
 * Only in the end is everything everywhere.
 */
export class HostileWire {
  readonly copies: Map<string, Uint8Array>[]
  /** Files that came spoilt to somebody, and such as were spoilt for all. */
  spoilt = 0
  weather: Weather = { delayed: 0.3, faulty: 0.2 }
  #deliveries: Delivery[] = []
  #round = 0
  readonly #rotten = new Map<string, Uint8Array>()
  readonly #asked = new Set<string>()
  #about: DeskAbout | undefined

  constructor(
    readonly random: Random,
    devices: number,
  ) {
    this.copies = Array.from({ length: devices }, () => new Map())
  }

  /**
   * Delivers what is due. What was spoilt everywhere is whole again when no library has it any more: one disaster is enough,
   * and from two of them nothing brings anything back.
   */
  pass(isKept: (name: string) => boolean): void {
    this.#round++
    const due = this.#deliveries.filter((each) => each.due <= this.#round)
    this.#deliveries = this.#deliveries.filter((each) => each.due > this.#round)
    for (const { to, file, as } of due) this.#put(to, file, as)
    if (this.random.chance(0.02)) this.#rot(isKept)
    // A library loses a revision seldom, and nobody waits for this.
    if (this.#round % MENDS === 0) this.#mend(isKept)
  }

  #mend(isKept: (name: string) => boolean): void {
    for (const [key, bytes] of this.#rotten) {
      if (isKept(nameIn(key))) continue
      this.#rotten.delete(key)
      if (!this.#isWhole(key)) for (const copy of this.copies) if (copy.has(key)) copy.set(key, bytes)
    }
  }

  /** A file is spoilt on every computer. */
  #rot(isKept: (name: string) => boolean): void {
    const keys = [...this.random.pick(this.copies).keys()]
    if (keys.length === 0) return
    const key = this.random.pick(keys)
    const whole = this.copies.map((copy) => copy.get(key)).find((bytes) => bytes && sha256(bytes) === nameIn(key))
    if (!whole || !isKept(nameIn(key))) return
    this.#rotten.set(key, whole)
    this.spoilt++
    for (const copy of this.copies) if (copy.has(key)) copy.set(key, new Uint8Array(7))
  }

  /** Delivers everything as it is: whole where anybody has it whole, otherwise torn. */
  clear(): void {
    this.weather = { delayed: 0, faulty: 0 }
    this.#deliveries = []
    const everything = new Map<string, Uint8Array>()
    for (const copy of this.copies) {
      for (const [key, bytes] of copy) {
        if (!everything.has(key) || sha256(bytes) === nameIn(key)) everything.set(key, bytes)
      }
    }
    for (const copy of this.copies) for (const [key, bytes] of everything) copy.set(key, bytes)
  }

  #isWhole(key: string): boolean {
    return this.copies.some((copy) => {
      const bytes = copy.get(key)
      return bytes !== undefined && sha256(bytes) === nameIn(key)
    })
  }

  /** The objects that some computer's copy has as they were. */
  wholeObjects(): Iterable<Uint8Array> {
    const whole = new Map<string, Uint8Array>()
    for (const copy of this.copies) {
      for (const [key, bytes] of copy)
        if (key.startsWith('objects ') && !whole.has(key) && sha256(bytes) === nameIn(key)) whole.set(key, bytes)
    }
    return whole.values()
  }

  folderOf(device: number, step: () => void): DeskFolder {
    const copy = () => this.copies[device] as Map<string, Uint8Array>
    return {
      about: async () => this.#about,
      found: async (about) => {
        this.#about ??= about
      },
      nameOf: (hash) => hash,
      names: async (holding) => {
        step()
        const names = new Set<string>()
        for (const key of copy().keys()) if (key.startsWith(holding)) names.add(nameIn(key))
        return names
      },
      read: async (holding, name) => {
        step()
        const bytes = copy().get(`${holding} ${name}`)
        return bytes && sha256(bytes) === name ? bytes : undefined
      },
      start: async (name) => copy().get(`objects ${name}`),
      write: async (holding, { hash: name, bytes }) => {
        step()
        const file = { holding, name, bytes }
        this.#put(device, file, bytes)
        for (const to of this.copies.keys()) if (to !== device) this.#send(to, file)
        step()
      },
      ask: async (holding, name) => {
        step()
        this.#asked.add(`${holding} ${name}`)
      },
      asked: async (holding) =>
        [...this.#asked].filter((key) => key.startsWith(`${holding} `)).map((key) => key.slice(holding.length + 1)),
      answer: async (holding, name) => {
        this.#asked.delete(`${holding} ${name}`)
      },
      sweep: async () => undefined,
      watch: () => () => undefined,
    }
  }

  #send(to: number, file: File): void {
    const { random } = this
    const later = () => this.#round + random.between(2, 30)
    const due = random.chance(this.weather.delayed) ? later() : this.#round + 1
    if (random.chance(this.weather.faulty)) {
      this.spoilt++
      this.#deliveries.push({ to, due, file, as: this.#spoilt(to, file) })
      this.#deliveries.push({ to, due: later(), file, as: file.bytes })
    } else {
      this.#deliveries.push({ to, due, file, as: file.bytes })
    }
  }

  #spoilt(to: number, { holding, name, bytes }: File): Uint8Array | null {
    const { random } = this
    switch (random.between(0, 5)) {
      case 0:
        return bytes.slice(0, random.between(0, bytes.length - 1))
      case 1:
        return new Uint8Array(bytes.length)
      case 2:
        return new Uint8Array([...bytes, ...bytes])
      case 3:
        // Some other file's bytes under this name.
        return random.pick([...(this.copies[to] as Map<string, Uint8Array>).values(), new Uint8Array()])
      case 4:
        this.#put(to, { holding, name: `${name} (conflicted copy)`, bytes }, bytes)
        return new Uint8Array()
      default:
        // It comes, and goes away again.
        this.#put(to, { holding, name, bytes }, bytes)
        return null
    }
  }

  #put(to: number, { holding, name }: Pick<File, 'holding' | 'name'> & { bytes?: Uint8Array }, as: Uint8Array | null) {
    const copy = this.copies[to] as Map<string, Uint8Array>
    if (as === null) copy.delete(`${holding} ${name}`)
    else if (/^[0-9a-f]{64}$/.test(name)) copy.set(`${holding} ${name}`, as)
  }
}

/** Files are never changed, only put in each other's place. */
const hashes = new WeakMap<Uint8Array, string>()

function sha256(bytes: Uint8Array): string {
  const known = hashes.get(bytes)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(bytes).digest('hex')
  hashes.set(bytes, hash)
  return hash
}

const nameIn = (key: string) => key.slice(key.indexOf(' ') + 1)
