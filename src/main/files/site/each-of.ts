/** So many files wait for the disk at once. */
const AT_ONCE = 16

/** Does something with each, several at once, until it is stopped. */
export async function eachOf<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  stopped?: AbortSignal,
): Promise<void> {
  const next = items[Symbol.iterator]()
  const worker = async () => {
    for (;;) {
      const { done, value } = next.next()
      if (done || stopped?.aborted) return
      await work(value)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
