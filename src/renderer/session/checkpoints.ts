import type { CHECKPOINT_REASONS } from '../../shared/article/revision'

type CheckpointReason = (typeof CHECKPOINT_REASONS)[number]

const IDLE_MS = 30_000
const INTERVAL_MS = 300_000

/** Cuts checkpoints at natural pauses: after 30 s without a change, and at the latest every 5 minutes of typing. */
export class Checkpoints {
  #idle: ReturnType<typeof setTimeout> | undefined
  #interval: ReturnType<typeof setTimeout> | undefined
  #pending = false
  /** It changed since it was last closed: what is closed is what colleagues get, however many checkpoints were cut before. */
  #isOpen = false

  constructor(private readonly checkpoint: (reason: CheckpointReason) => Promise<unknown>) {}

  /** Something changed. */
  changed(): void {
    this.#pending = true
    this.#isOpen = true
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.#cutQuietly('idle'), IDLE_MS)
    this.#interval ??= setTimeout(() => this.#cutQuietly('interval'), INTERVAL_MS)
  }

  /** Cuts one now if anything changed since the last. Call it when everything is saved. */
  async cut(reason: CheckpointReason): Promise<void> {
    const [isPending, isOpen] = [this.#pending, this.#isOpen]
    if (reason === 'close' ? !isOpen : !isPending) return
    this.stop()
    this.#pending = false
    if (reason === 'close') this.#isOpen = false
    try {
      await this.checkpoint(reason)
    } catch (error) {
      this.#pending = isPending
      this.#isOpen = isOpen
      throw error
    }
  }

  stop(): void {
    clearTimeout(this.#idle)
    clearTimeout(this.#interval)
    this.#interval = undefined
  }

  // The text itself is saved; a checkpoint that could not be cut is cut at the next pause.
  #cutQuietly(reason: CheckpointReason): void {
    this.cut(reason).catch(() => {})
  }
}
