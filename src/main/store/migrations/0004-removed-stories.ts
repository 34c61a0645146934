import type { Migration } from '../migrate'

export const removedStories: Migration = {
  version: 4,
  up: (db) =>
    db.exec(`
      -- Stories that somebody removed for good, so that no other place brings them back.
      CREATE TABLE removed_story (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- What emptying the trash has yet to do. kind: 'trashed', a story that is to be removed; then, of stories that are:
      -- 'story', whose traces in other files are to go; 'asset', a picture, and 'identity', a source of private.db,
      -- that are to go unless others use them.
      CREATE TABLE to_remove (
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (kind, name)
      ) STRICT, WITHOUT ROWID;

      -- Stored copies that were found damaged and replaced, as their bytes were.
      CREATE TABLE damaged_copy (
        key INTEGER PRIMARY KEY,
        story TEXT NOT NULL,
        at TEXT NOT NULL,
        hash TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE INDEX damaged_copy_of ON damaged_copy (story);
    `),
}
