import { on } from './bridge'

const QUIET_MS = 200

/** Calls back once stories have changed and it is quiet again. Gives the way to stop. */
export function onceChanged(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = on('articles.changed', () => {
    clearTimeout(timer)
    timer = setTimeout(listener, QUIET_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
