import type { Settings } from '../../shared/bridge/settings'
import { call, on } from '../bridge'

const QUIET_MS = 400

/**
 * The settings as the window knows them. A change shows at once and is stored when changes pause. `onFailure` hears
 * when they could not be stored.
 */
export class SettingsStore {
  #value: Settings
  #unsaved: Partial<Settings> = {}
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()

  constructor(
    initial: Settings,
    private readonly onFailure: (error: unknown) => void,
  ) {
    this.#value = initial
    on('settings.changed', (stored) => this.#become({ ...stored, ...this.#unsaved }))
  }

  get value(): Settings {
    return this.#value
  }

  readonly change = (part: Partial<Settings>): void => {
    this.#unsaved = { ...this.#unsaved, ...part }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), QUIET_MS)
    this.#become({ ...this.#value, ...part })
  }

  /** Stores what is not stored yet. Never rejects. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer)
    const part = this.#unsaved
    if (Object.keys(part).length === 0) return
    this.#unsaved = {}
    try {
      await call('settings.set', part)
    } catch (error) {
      this.onFailure(error)
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #become(value: Settings): void {
    this.#value = value
    for (const listener of this.#listeners) listener()
  }
}
