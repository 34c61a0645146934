import type { DeskFolder } from '../../desk/desk-folder'

/** Milliseconds after a sign that something changed: files arrive in flocks. */
const SOON = 300

/** Has a folder looked through when something seems to have come, and now and then whatever seems. */
export class Watching {
  readonly #folder: DeskFolder
  readonly #look: () => Promise<void>
  readonly #every: number
  #unwatch: (() => void) | undefined
  #soon: NodeJS.Timeout | undefined
  #later: NodeJS.Timeout | undefined
  #stopped = false

  /** `every`: milliseconds between looks, for folders that send no signs; 0: only when asked, as tests do. */
  constructor(folder: DeskFolder, look: () => Promise<void>, every: number) {
    this.#folder = folder
    this.#look = look
    this.#every = every
    if (every > 0) this.soon()
  }

  /** Has the folder looked through in a moment. */
  soon(): void {
    if (this.#every === 0 || this.#stopped) return
    this.#soon ??= setTimeout(() => void this.#now(), SOON).unref()
  }

  stop(): void {
    this.#stopped = true
    this.#unwatch?.()
    clearTimeout(this.#soon)
    clearTimeout(this.#later)
  }

  /** A folder that was away is another one for the system: it is watched anew each time. */
  async #now(): Promise<void> {
    clearTimeout(this.#later)
    this.#soon = undefined
    await this.#look()
    if (this.#stopped) return
    this.#unwatch?.()
    this.#unwatch = this.#folder.watch(() => this.soon())
    this.#later = setTimeout(() => this.soon(), this.#every).unref()
  }
}
