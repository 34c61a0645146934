import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './say.mjs'

const LOOK_AGAIN_MS = 200

/**
 * Lets one process at a time do `work`; the others wait. A lock whose owner is gone is taken over.
 * @template T
 * @param {string} file
 * @param {string} what  what is going on, for those who wait: "building"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(file, what, work) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!taken(file)) {
    const owner = ownerOf(file)
    if (owner && !isAlive(owner)) takeAway(file, owner)
    else {
      if (!told) say(`Waiting for another Stet that is ${what}${owner ? ` (process ${owner})` : ''} …`)
      told = true
      await pause(LOOK_AGAIN_MS)
    }
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    release()
    process.off('exit', release)
  }
}

/** @param {string} file */
function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
function ownerOf(file) {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * Of several that find a dead owner's lock, one moves it away; a new owner's lock is put back.
 * @param {string} file
 * @param {number} owner
 */
function takeAway(file, owner) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (ownerOf(aside) === owner) rmSync(aside)
  else renameSync(aside, file)
}
