import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How many bytes the files in a folder have. */
export function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
