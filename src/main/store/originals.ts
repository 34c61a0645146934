import type { ReadableDb, WritableDb } from './connection'

/**
 * An import as it arrived: its text, the SHA-256 of what it was read from and, of a page, the address that it says is
 * its own. It is kept in private.db and never exported.
 */
export interface Original {
  name: string
  text: string
  at: string
  hash: string
  url?: string | undefined
}

const ADD = 'INSERT INTO original (story, name, at, text) VALUES (?, ?, ?, ?)'
const ADD_ARRIVAL = 'INSERT OR REPLACE INTO arrival (story, hash, url) VALUES (?, ?, ?)'
const READ = 'SELECT name, text, at FROM original WHERE story = ?'
const SAME_CONTENT = 'SELECT story FROM arrival WHERE hash = ?'
const SAME_ADDRESS = 'SELECT story FROM arrival WHERE url = ?'
const REMOVE = 'DELETE FROM original WHERE story = ?'
const REMOVE_ARRIVAL = 'DELETE FROM arrival WHERE story = ?'

export function addOriginal(privateDb: WritableDb, story: string, { name, at, text, hash, url }: Original): void {
  privateDb.run(ADD, story, name, at, text)
  privateDb.run(ADD_ARRIVAL, story, hash, url ?? null)
}

export function readOriginal(privateDb: ReadableDb, story: string): Pick<Original, 'name' | 'text' | 'at'> | undefined {
  return privateDb.get<Original>(READ, story)
}

/** The ids of stories that were read from the same content. */
export function storiesOfContent(privateDb: ReadableDb, hash: string): string[] {
  return privateDb.all<{ story: string }>(SAME_CONTENT, hash).map(({ story }) => story)
}

/** The ids of stories that were read from the page with this address. */
export function storiesOfAddress(privateDb: ReadableDb, url: string): string[] {
  return privateDb.all<{ story: string }>(SAME_ADDRESS, url).map(({ story }) => story)
}

export function removeOriginal(privateDb: WritableDb, story: string): void {
  privateDb.run(REMOVE, story)
  privateDb.run(REMOVE_ARRIVAL, story)
}
