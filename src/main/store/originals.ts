import type { ReadableDb, WritableDb } from './connection'

/** The text of an import as it arrived. It is kept in private.db and never exported. */
export interface Original {
  name: string
  text: string
  at: string
}

const ADD = 'INSERT INTO original (story, name, at, text) VALUES (?, ?, ?, ?)'
const READ = 'SELECT name, text, at FROM original WHERE story = ?'
const REMOVE = 'DELETE FROM original WHERE story = ?'

export function addOriginal(privateDb: WritableDb, story: string, { name, at, text }: Original): void {
  privateDb.run(ADD, story, name, at, text)
}

export function readOriginal(privateDb: ReadableDb, story: string): Original | undefined {
  return privateDb.get<Original>(READ, story)
}

export function removeOriginal(privateDb: WritableDb, story: string): void {
  privateDb.run(REMOVE, story)
}
