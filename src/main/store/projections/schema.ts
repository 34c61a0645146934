import type { WritableDb } from '../connection'

/** Raised whenever projections change in form or in what they hold: they are then made anew from the stories. */
export const PROJECTION_VERSION = 1

// A full-text index writes what it gathered whenever a statement fires a trigger or replaces a row, so the statements
// that bring projections up to date do neither.
//
// Words are stored as the library folds them: lower case, without accents, apart by single spaces, ideographs one by
// one. The ASCII tokenizer parts them at just these spaces; unicode61 would tear vowelled Arabic into letters.
const SCHEMA = `
  DROP TRIGGER IF EXISTS story_moved;
  DROP TABLE IF EXISTS story_text;
  DROP TABLE IF EXISTS source_text;
  DROP TABLE IF EXISTS story_source;
  DROP TABLE IF EXISTS story_tag;
  DROP TABLE IF EXISTS known_tag;
  DROP TABLE IF EXISTS story_row;

  CREATE TABLE story_row (
    key INTEGER PRIMARY KEY REFERENCES story (key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    section TEXT NOT NULL,
    stage TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL,
    words INTEGER NOT NULL,
    tags TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    sample INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX story_row_newest ON story_row (updated_at DESC, key DESC) WHERE trashed_at IS NULL;
  CREATE INDEX story_row_stage ON story_row (stage, updated_at DESC, key DESC) WHERE trashed_at IS NULL;
  CREATE INDEX story_row_trash ON story_row (updated_at DESC, key DESC) WHERE trashed_at IS NOT NULL;

  CREATE TRIGGER story_moved AFTER UPDATE OF trashed_at ON story BEGIN
    UPDATE story_row SET trashed_at = new.trashed_at WHERE key = new.key;
  END;

  CREATE VIRTUAL TABLE story_text USING fts5 (
    title, standfirst, body, sources, tags, bylines, tokenize = 'ascii', prefix = '2 3'
  );
  INSERT INTO story_text (story_text, rank) VALUES ('secure-delete', 1);

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
