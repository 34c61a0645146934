import { opendir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Problem, problemOf, StetError } from '../../shared/bridge/errors'
import type { FileToRead } from './read-story'

/** What is taken out of a folder; a file that was chosen by itself may be called anything. */
const READ = new Set(
  '.txt .text .md .markdown .mdown .mkd .html .htm .xhtml .mht .mhtml .docx .odt .rtf .xml .jex .json .stet'.split(' '),
)
const MOST_FILES = 50_000
const DEEPEST = 50

export interface FoundFiles {
  files: FileToRead[]
  failed: { name: string; problem: Problem }[]
  /** How many files of folders are of a kind that nobody brings in as a story. */
  others: number
}

/**
 * The files that paths name, and those in folders, at any depth, in the order of their names. What is hidden is left, as
 * are links to other places, and the folder that a browser has saved beside a page. Throws nothing.
 */
export async function findFiles(paths: string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], failed: [], others: 0 }
  for (const path of paths) {
    const name = basename(path)
    try {
      const about = await stat(path)
      if (about.isDirectory()) await walk(await realpath(path), found)
      else if (about.isFile()) found.files.push({ name, path, size: about.size })
      else throw new StetError('import.unreadable', { name })
    } catch (error) {
      const told = error instanceof StetError ? error : new StetError('import.unreadable', { name }, { cause: error })
      found.failed.push({ name, problem: problemOf(told) })
    }
  }
  return found
}

async function walk(root: string, found: FoundFiles): Promise<void> {
  const ahead = [{ folder: root, depth: 0 }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { folder, depth } = next
    const entries = []
    for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) entries.push(entry)
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    const names = new Set(entries.map((entry) => entry.name))
    const inside = entries.filter((entry) => entry.isDirectory() && !isBesidePage(entry.name, names))
    if (depth < DEEPEST) {
      ahead.push(...inside.toReversed().map((entry) => ({ folder: join(folder, entry.name), depth: depth + 1 })))
    }
    for (const entry of entries) {
      if (!entry.isFile()) continue
      if (!READ.has(extname(entry.name).toLowerCase())) {
        found.others++
        continue
      }
      if (found.files.length >= MOST_FILES) throw new StetError('import.too-many', { limit: MOST_FILES })
      const path = join(folder, entry.name)
      found.files.push({ name: entry.name, path, size: (await stat(path)).size, root })
    }
  }
}

/** Browsers put what a page shows into a folder that is called like it. */
function isBesidePage(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)(?:_files|_Dateien|_fichiers|_archivos|\.fld)$/.exec(folder)?.[1]
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.has(page + ending))
}
