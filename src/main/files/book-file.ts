import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { StetError } from '../../shared/bridge/errors'
import { isMissing } from '../desk/folder-error'
import { exportProblem } from './export-story'
import { storiesIn } from './stories-in'
import { writeAtomic } from './write-atomic'

/** Where the stories of an export folder lie, by the ids of the stories. */
export const BOOK = '.stet-folders.json'

/** Below the place itself. Whoever may write in it could name anything. */
const Folder = z.string().regex(/^(?!\.{1,2}$)[^/\\:\0]+$/)

const BookEntry = z.strictObject({
  folder: Folder,
  /** The slug, or what was made of the title, that the folder is named after. */
  wanted: z.string(),
  /** Folders that it lay in before, where pages lead to it now. */
  earlier: z.array(Folder),
})
export type BookEntry = z.infer<typeof BookEntry>

const Book = z.strictObject({
  stories: z.record(z.string(), BookEntry),
  /** Folders that may be any story's, since an earlier book was damaged: none is ever written to. */
  nobodys: z.array(Folder).default([]),
})
export type Book = z.infer<typeof Book>

/**
 * The book of a place; an empty one where there is none. One that can't be understood is kept beside, under another name, and made
 * anew from what of it can be, from `lying`, and from what the pages in the folders say; folders of which nothing says whose they are stay
 * nobody's. Then export.book is thrown: somebody should know before more is written. The next export goes by the new one.
 */
export async function readBook(place: string, lying: Readonly<Record<string, string>>): Promise<Book> {
  try {
    const bytes = await readFile(join(place, BOOK)).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    if (bytes === undefined) return { stories: {}, nobodys: [] }
    const stored = asJson(bytes)
    const book = Book.safeParse(stored)
    if (book.success) return book.data
    const made = await bookAnew(place, stored, lying)
    const kept = await keepBeside(place, bytes)
    await writeAtomic(join(place, BOOK), textOf(made))
    throw new StetError('export.book', { path: place, kept }, { cause: book.error })
  } catch (error) {
    throw exportProblem(place, error)
  }
}

export function textOf({ stories, nobodys }: Book): string {
  return `${JSON.stringify({ stories, ...(nobodys.length > 0 && { nobodys }) }, null, 2)}\n`
}

async function bookAnew(place: string, stored: unknown, lying: Readonly<Record<string, string>>): Promise<Book> {
  const understood = Object.entries(fieldsOf(fieldsOf(stored).stories)).flatMap(([id, entry]) => {
    const read = BookEntry.safeParse(entry)
    return read.success ? [[id, read.data] as const] : []
  })
  const stories = new Map(understood)
  const known = new Set(understood.flatMap(([, { folder, earlier }]) => [folder, ...earlier]))
  const there = await storiesIn(place, known)
  const found = [
    ...Object.entries(lying),
    ...[...there].flatMap(([folder, id]) => (id === undefined ? [] : [[id, folder] as const])),
  ]
  for (const [id, folder] of found) {
    if (stories.has(id) || known.has(folder)) continue
    known.add(folder)
    stories.set(id, { folder, wanted: folder, earlier: [] })
  }
  return { stories: Object.fromEntries(stories), nobodys: [...there.keys()].filter((folder) => !known.has(folder)) }
}

/** Nothing that was kept before is written over. */
async function keepBeside(place: string, bytes: Buffer): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${BOOK}.broken` : `${BOOK}.broken-${n}`
    const there = await readFile(join(place, name)).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    if (there === undefined) await writeAtomic(join(place, name), bytes)
    if (there === undefined || there.equals(bytes)) return name
  }
}

function asJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
