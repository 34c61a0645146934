import type { WritableDb } from '../connection'

/** The folded words of a story, by where they stand. */
export interface StoryText {
  title: string
  standfirst: string
  body: string
  sources: string
  tags: string
  bylines: string
}

const REMOVE = 'DELETE FROM story_text WHERE rowid = ?'
const ADD = `
  INSERT INTO story_text (rowid, title, standfirst, body, sources, tags, bylines) VALUES (?, ?, ?, ?, ?, ?, ?)`

export function writeStoryText(db: WritableDb, key: number, text: StoryText): void {
  db.run(REMOVE, key)
  db.run(ADD, key, text.title, text.standfirst, text.body, text.sources, text.tags, text.bylines)
}
