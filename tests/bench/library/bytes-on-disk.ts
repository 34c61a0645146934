import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { Measurement } from '../bench'

/** What the database weighs, and how much of it are the full-text indexes, for each story. */
export function bytesOnDisk(path: string, stories: number): Measurement[] {
  const db = new Database(join(path, 'stet.db'), { readonly: true })
  const bytes = db
    .prepare('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')
    .pluck()
    .get() as number
  const text = db.prepare('SELECT sum(length(json)) FROM story').pluck().get() as number
  const indexed = ['story_words', 'story_phrases']
    .map((index) => db.prepare(`SELECT sum(length(block)) FROM ${index}_data`).pluck().get() as number)
    .reduce((sum, each) => sum + each, 0)
  db.close()
  return [
    { label: 'Database on disk', value: bytes / 1e6, unit: 'MB' },
    { label: 'Database / JSON of its stories', value: bytes / text, unit: '×' },
    { label: 'Full-text indexes', value: indexed / 1e6, unit: 'MB' },
    { label: 'Full-text indexes, a story', value: indexed / stories / 1e3, unit: 'kB' },
  ]
}
