import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * A path in the person's own cache folder, which all clones share.
 * @param {...string} parts
 */
export function inCache(...parts) {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'stet', ...parts)
}
