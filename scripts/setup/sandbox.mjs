import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot, onLinux } from './linux.mjs'
import { Failure, say } from './say.mjs'

/**
 * The flags that Chromium's sandbox asks for here. Root can't have one; where the kernel forbids the modern one to
 * others, its helper program must belong to root, and we would rather not start than go without.
 * @param {string} dist
 */
export function sandboxFlags(dist) {
  if (!onLinux) return []
  if (isRoot()) {
    say('Running as root, and therefore without Chromium’s sandbox.')
    return ['--no-sandbox']
  }
  const helper = join(dist, 'chrome-sandbox')
  if (!namespacesForbidden() || isReady(helper)) return []
  throw new Failure(
    'This Linux allows Chromium’s sandbox only with a helper that belongs to root. Give it to root once with:\n' +
      `  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
  )
}

const namespacesForbidden = () =>
  kernelSays('apparmor_restrict_unprivileged_userns', '1') || kernelSays('unprivileged_userns_clone', '0')

/**
 * @param {string} setting
 * @param {string} value
 */
function kernelSays(setting, value) {
  const file = `/proc/sys/kernel/${setting}`
  return existsSync(file) && readFileSync(file, 'utf8').trim() === value
}

/** @param {string} helper */
function isReady(helper) {
  if (!existsSync(helper)) return false
  const { uid, mode } = statSync(helper)
  return uid === 0 && (mode & 0o4111) === 0o4111
}
