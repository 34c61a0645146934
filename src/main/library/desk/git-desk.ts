import { type Problem, StetError } from '../../../shared/bridge/errors'
import type { GitCarrier } from '../../desk/git/git-carrier'
import type { DeskSync } from './desk-sync'

/** Milliseconds between two looks at a remote that nobody asked for: it is somebody's server. */
const SELDOM = 60_000

/** A desk whose folder Git carries: whatever is looked through is carried too. */
export class GitDesk {
  problem: Problem | null = null
  carriedAt: string | null = null
  readonly #sync: DeskSync
  readonly #git: GitCarrier
  readonly #onNews: () => void
  #last = -Infinity
  #running: Promise<void> = Promise.resolve()

  constructor(sync: DeskSync, git: GitCarrier, onNews: () => void) {
    this.#sync = sync
    this.#git = git
    this.#onNews = onNews
  }

  /** Looks through the folder, carries what is there, and looks through what came. Looks follow one another. */
  look({ asked }: { asked: boolean }): Promise<void> {
    this.#running = this.#running.then(() => this.#look(asked))
    return this.#running
  }

  async #look(asked: boolean): Promise<void> {
    await this.#sync.look()
    try {
      const isDue = asked || performance.now() - this.#last > SELDOM
      const carried = await this.#git.carry(isDue)
      if (carried === 'nothing') return
      this.#last = performance.now()
      if (carried === 'came') {
        await this.#sync.look()
        // What came may be the reason that something goes out.
        await this.#git.carry(false)
      }
      this.problem = null
      this.carriedAt = new Date().toISOString()
    } catch (error) {
      if (!(error instanceof StetError)) throw error
      this.problem = error.toProblem()
    }
    this.#onNews()
  }
}
