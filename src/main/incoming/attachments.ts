import { opendir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

/** The pictures in a folder, at any depth, by their names; of several of one name the first. */
export type Attachments = (root: string) => Promise<ReadonlyMap<string, string>>

const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif'])
const MOST = 50_000

/** Looks through each folder once. */
export function attachmentsOnce(): Attachments {
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>()
  return (root) => {
    const found = known.get(root) ?? picturesIn(root)
    known.set(root, found)
    return found
  }
}

async function picturesIn(root: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const ahead = [root]
  for (let folder = ahead.pop(); folder !== undefined && found.size < MOST; folder = ahead.pop()) {
    for await (const entry of await opendir(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !entry.name.startsWith('.')) ahead.push(path)
      else if (entry.isFile() && PICTURES.has(extname(entry.name).toLowerCase()) && !found.has(entry.name)) {
        found.set(basename(path), path)
      }
    }
  }
  return found
}
