import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LOOK_EVERY_MS = 1000

/**
 * Watches a folder fill up: shows the megabytes on a terminal, and says when nothing has come for `patienceMs`.
 * @param {string[]} folders
 * @param {{ patienceMs?: number, stalled?: () => void }} [options]
 * @returns {() => void} ends the watch
 */
export function watchGrowth(folders, { patienceMs = Infinity, stalled = () => {} } = {}) {
  let size = 0
  let grewAt = Date.now()
  const timer = setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + bytesIn(folder), 0)
    if (now !== size) grewAt = Date.now()
    size = now
    show(`  ${(size / 1e6).toFixed(0)} MB`)
    if (Date.now() - grewAt > patienceMs) stalled()
  }, LOOK_EVERY_MS)
  return () => {
    clearInterval(timer)
    show('')
  }
}

/** @param {string} text */
function show(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\u001B[K`)
}

/**
 * What a folder holds, while others write to it: what vanishes meanwhile counts for nothing.
 * @param {string} folder
 * @returns {number}
 */
function bytesIn(folder) {
  let sum = 0
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) sum += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error
  }
  return sum
}
