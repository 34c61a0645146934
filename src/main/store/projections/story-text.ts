import type { ReadableDb, WritableDb } from '../connection'

/** The folded words of a story as they are sought. */
export interface StoryText {
  /** Each word once, with those that say where it stands and what the story is. */
  words: string
  /** All words in their order. */
  phrases: string
  /** Names the two. */
  hash: string
}

/** Which of the two indexes is asked: for words or their beginnings, or for words in a row. */
export type TextIndex = 'story_words' | 'story_phrases'

const INDEXES: TextIndex[] = ['story_words', 'story_phrases']

const FOUND = 'SELECT place, hash FROM story_found WHERE story = ?'
const PLACE = 'SELECT place FROM story_row WHERE key = ?'
const REMEMBER = 'INSERT OR REPLACE INTO story_found (story, place, hash) VALUES (?, ?, ?)'
const FORGET = 'DELETE FROM story_found WHERE story = ?'
const STORY_AT = 'SELECT story FROM story_found WHERE place = ?'
const WORDS = 'INSERT INTO story_words (rowid, words) VALUES (?, ?)'
const PHRASES = 'INSERT INTO story_phrases (rowid, words) VALUES (?, ?)'
const REMOVE: Record<TextIndex, string> = {
  story_words: 'DELETE FROM story_words WHERE rowid = ?',
  story_phrases: 'DELETE FROM story_phrases WHERE rowid = ?',
}
const PLACES: Record<TextIndex, string> = {
  story_words: 'SELECT rowid FROM story_words WHERE story_words MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?',
  story_phrases:
    'SELECT rowid FROM story_phrases WHERE story_phrases MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?',
}
// FTS5 reads upwards in three quarters of the time.
const ALL_PLACES: Record<TextIndex, string> = {
  story_words: 'SELECT rowid FROM story_words WHERE story_words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid',
  story_phrases: 'SELECT rowid FROM story_phrases WHERE story_phrases MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid',
}
const HOLDS: Record<TextIndex, string> = {
  story_words: `
    SELECT 1 FROM story_found CROSS JOIN story_words ON story_words.rowid = story_found.place
    WHERE story_found.story = ? AND story_words MATCH ?`,
  story_phrases: `
    SELECT 1 FROM story_found CROSS JOIN story_phrases ON story_phrases.rowid = story_found.place
    WHERE story_found.story = ? AND story_phrases MATCH ?`,
}
const MERGE: Record<TextIndex, string> = {
  story_words: `INSERT INTO story_words (story_words, rank) VALUES ('merge', ?)`,
  story_phrases: `INSERT INTO story_phrases (story_phrases, rank) VALUES ('merge', ?)`,
}
const WRITTEN = 'SELECT total_changes() AS changes'

/** Makes a story, whose row is there, found by these words and no others. */
export function writeStoryText(db: WritableDb, key: number, text: StoryText): void {
  const place = db.get<{ place: number }>(PLACE, key)?.place
  if (place === undefined) throw new Error(`story ${key} has no row`)
  const found = db.get<{ place: number; hash: string }>(FOUND, key)
  if (found?.place === place && found.hash === text.hash) return
  if (found) removeFrom(db, found.place)
  db.run(WORDS, place, text.words)
  db.run(PHRASES, place, text.phrases)
  db.run(REMEMBER, key, place, text.hash)
}

/**
 * Makes a story not found any more. Its words lie in the file until `purgeText` is through.
 */
export function removeStoryText(db: WritableDb, key: number): void {
  const found = db.get<{ place: number }>(FOUND, key)
  if (!found) return
  removeFrom(db, found.place)
  db.run(FORGET, key)
}

/**
 * Rewrites the indexes, so that nothing is left in them of words that no story has any more, neither of removed stories
 * nor of earlier saves. Does a share of the work (`pages`) and gives whether all is done; `begin` starts anew.
 */
export function purgeText(db: WritableDb, { begin, pages }: { begin: boolean; pages: number }): boolean {
  return INDEXES.map((index) => {
    const before = changes(db)
    db.run(MERGE[index], begin ? -pages : pages)
    // FTS5's word for "nothing was left to merge".
    return changes(db) - before < 2
  }).every(Boolean)
}

/** The places of stories that match a full-text query, from a place on downwards. */
export function placesOf(db: ReadableDb, index: TextIndex, match: string, from: number, limit: number): number[] {
  return db.column<number>(PLACES[index], match, from, limit)
}

/** All places of stories that match a full-text query between two, both included, from the highest down. */
export function allPlacesOf(db: ReadableDb, index: TextIndex, match: string, from: number, to: number): number[] {
  return db.column<number>(ALL_PLACES[index], match, from, to).reverse()
}

/** Whether a story matches a full-text query. */
export function holdsMatch(db: ReadableDb, index: TextIndex, match: string, key: number): boolean {
  return db.get(HOLDS[index], key, match) !== undefined
}

/** The story whose words are at a place. */
export function storyAt(db: ReadableDb, place: number): number | undefined {
  return db.get<{ story: number }>(STORY_AT, place)?.story
}

function removeFrom(db: WritableDb, place: number): void {
  for (const index of INDEXES) db.run(REMOVE[index], place)
}

function changes(db: ReadableDb): number {
  return db.get<{ changes: number }>(WRITTEN)?.changes ?? 0
}
