import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { removeLeft } from '../desk/unfinished'

const LEFT = /^(\.[^]+\.)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/

/** Where a file is written before it takes its place: beside that, hidden, and named after it. */
export function fileBeside(path: string): string {
  return join(dirname(path), `${stemOf(path)}${randomUUID()}.tmp`)
}

/**
 * Takes away what was left beside files when a computer crashed while they were written, days ago. What may not be removed stays, as does
 * whatever is named after another file.
 */
export async function sweepBeside(paths: string[], now: number): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const stems = new Set(paths.filter((path) => dirname(path) === folder).map(stemOf))
    for (const name of await readdir(folder).catch(() => []))
      if (stems.has(LEFT.exec(name)?.[1] ?? '')) await removeLeft(join(folder, name), now).catch(() => undefined)
  }
}

/** Short, since names may be only so long. */
function stemOf(path: string): string {
  return `.${basename(path).slice(0, 60)}.`
}
