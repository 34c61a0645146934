import type { WritableDb } from '../connection'
import { NEXT_CHANGE } from './changes'

/** Raised whenever projections change in form or in what they hold: they are then made anew from the stories. */
export const PROJECTION_VERSION = 6

// A full-text index writes what it gathered whenever a statement fires a trigger or replaces a row, so the statements
// that bring projections up to date do neither.
//
// Words are stored as the library folds them: lower case, without accents, apart by single spaces, ideographs one by
// one. The ASCII tokenizer parts them at just these spaces; unicode61 would tear vowelled Arabic into letters.
//
// Neither index of stories keeps the words a second time: story_words knows which story has a word, or a word that
// begins so; story_phrases knows where it stands. Both count stories by `place`, so that they are read newest first.
const SCHEMA = `
  DROP TRIGGER IF EXISTS story_moved;
  DROP TRIGGER IF EXISTS story_row_removed;
  DROP TABLE IF EXISTS story_text;
  DROP TABLE IF EXISTS story_words;
  DROP TABLE IF EXISTS story_phrases;
  DROP TABLE IF EXISTS story_found;
  DROP TABLE IF EXISTS source_text;
  DROP TABLE IF EXISTS story_source;
  DROP TABLE IF EXISTS story_tag;
  DROP TABLE IF EXISTS known_tag;
  DROP TABLE IF EXISTS story_not_out;
  DROP TABLE IF EXISTS story_row;
  DROP TABLE IF EXISTS story_removed;

  -- change rises with every write of any row; place is the change of the story's last save.
  -- Times are milliseconds since 1970; slugs and people (folded names) are JSON lists; title_key sorts.
  CREATE TABLE story_row (
    key INTEGER PRIMARY KEY REFERENCES story (key) ON DELETE CASCADE,
    change INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    section TEXT NOT NULL,
    stage TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL,
    words INTEGER NOT NULL,
    tags TEXT NOT NULL,
    slugs TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    trashed_at INTEGER,
    due_at INTEGER,
    embargo_at INTEGER,
    assigned_to TEXT NOT NULL,
    people TEXT NOT NULL,
    held INTEGER NOT NULL,
    sample INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX story_row_facts ON story_row (
    change, place, stage, section, slugs, people, created_at, updated_at, trashed_at, due_at, embargo_at, title_key
  );
  -- In how many places a published story differs from what went out: of the value with that hash, which a story that is
  -- being written has left behind.
  CREATE TABLE story_not_out (
    story INTEGER PRIMARY KEY REFERENCES story (key) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    changes INTEGER NOT NULL
  ) STRICT;
  -- Rows that are no more, so that who follows the changes hears of it.
  CREATE TABLE story_removed (change INTEGER PRIMARY KEY, key INTEGER NOT NULL) STRICT;

  CREATE TRIGGER story_moved AFTER UPDATE OF trashed_at ON story BEGIN
    UPDATE story_row SET
      trashed_at = CAST(round(unixepoch(new.trashed_at, 'subsec') * 1000) AS INTEGER),
      change = ${NEXT_CHANGE}
    WHERE key = new.key;
  END;
  CREATE TRIGGER story_row_removed AFTER DELETE ON story_row BEGIN
    INSERT INTO story_removed (change, key) VALUES (max(old.change + 1, ${NEXT_CHANGE}), old.key);
  END;

  CREATE VIRTUAL TABLE story_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6'
  );
  CREATE VIRTUAL TABLE story_phrases USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  -- At which place both indexes hold a story, and a hash of what they hold. It outlives the story: who removes the
  -- story's words needs the place.
  CREATE TABLE story_found (story INTEGER PRIMARY KEY, place INTEGER NOT NULL UNIQUE, hash TEXT NOT NULL) STRICT;

  -- suggested: its story is neither in the trash nor the sample.
  CREATE TABLE story_tag (
    slug TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES story (key) ON DELETE CASCADE,
    suggested INTEGER NOT NULL,
    json TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (slug, story)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_tag_story ON story_tag (story);

  CREATE TABLE known_tag (
    slug TEXT PRIMARY KEY,
    stories INTEGER NOT NULL,
    json TEXT NOT NULL,
    words TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE story_source (
    key INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story (key) ON DELETE CASCADE,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX story_source_story ON story_source (story);
  CREATE VIRTUAL TABLE source_text USING fts5 (words, tokenize = 'ascii', prefix = '2 3');
  INSERT INTO source_text (source_text, rank) VALUES ('secure-delete', 1);

  INSERT OR IGNORE INTO stale (story) SELECT key FROM story;
  DELETE FROM projected;
`

/** Makes the projections where they are missing or of another version, and marks every story as stale. */
export function prepareProjections(db: WritableDb, version = PROJECTION_VERSION): void {
  if (db.get<{ version: number }>('SELECT version FROM projected')?.version === version) return
  db.transaction(() => {
    db.exec(SCHEMA)
    db.run('INSERT INTO projected (version) VALUES (?)', version)
  })
}
