import { AsyncLocalStorage } from 'node:async_hooks'
import type * as FileSystem from 'node:fs/promises'

/** What is left of the power that a piece of work has: so many steps of the file system, then nothing happens any more. */
class Power {
  readonly #underWay = new Set<Promise<unknown>>()
  readonly opened = new Set<FileSystem.FileHandle>()
  #goes!: () => void
  /** It has gone, and what was under way has ended. */
  readonly gone = new Promise<void>((resolve) => (this.#goes = resolve))
    .then(() => Promise.allSettled(this.#underWay))
    .then(() => Promise.all([...this.opened].map((handle) => handle.close())))

  constructor(private left: number) {}

  /** Of what is just being written when the power goes, half is there. */
  async step<T>(act: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    if (this.left-- <= 0) {
      if (this.left === -1) await half?.()
      this.#goes()
      return new Promise(() => {})
    }
    const acting = act()
    this.#underWay.add(acting)
    try {
      return await acting
    } finally {
      this.#underWay.delete(acting)
    }
  }
}

const powers = new AsyncLocalStorage<Power>()

function step<T>(act: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
  return powers.getStore()?.step(act, half) ?? act()
}

/**
 * The file system as a test of crashes has it in the place of `node:fs/promises`: to open, write, sync, rename, remove and
 * make something takes a step each.
 */
export function onPower(real: typeof FileSystem): typeof FileSystem {
  const gated = (handle: FileSystem.FileHandle): FileSystem.FileHandle => {
    const opened = powers.getStore()?.opened.add(handle)
    return Object.assign(Object.create(handle) as FileSystem.FileHandle, {
      writeFile: (data: string | Uint8Array) =>
        step(
          () => handle.writeFile(data),
          () => handle.writeFile(data.slice(0, data.length / 2)),
        ),
      // Nothing is ever lost here that was written, so that a step is all that it is.
      sync: () => step(async () => {}),
      close() {
        opened?.delete(handle)
        return handle.close()
      },
    })
  }
  return {
    ...real,
    open: (...args: Parameters<typeof real.open>) => step(async () => gated(await real.open(...args))),
    rename: (...args: Parameters<typeof real.rename>) => step(() => real.rename(...args)),
    rm: (...args: Parameters<typeof real.rm>) => step(() => real.rm(...args)),
    rmdir: (...args: Parameters<typeof real.rmdir>) => step(() => real.rmdir(...args)),
    mkdir: (...args: Parameters<typeof real.mkdir>) => step(() => real.mkdir(...args) as Promise<undefined>),
  }
}

/** Does something until it is done, or the power goes after so many steps. Gives whether it was done. */
export function powerFor(steps: number, work: () => Promise<unknown>): Promise<boolean> {
  const power = new Power(steps)
  return powers.run(power, () => Promise.race([power.gone.then(() => false), work().then(() => true)]))
}
