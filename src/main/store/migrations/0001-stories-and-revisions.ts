import type { Migration } from '../migrate'

/** Times are ISO 8601 in UTC; hashes are SHA-256 in hex. */
export const storiesAndRevisions: Migration = {
  version: 1,
  up: (db) =>
    db.exec(`
      -- "Stet"
      PRAGMA application_id = 0x53746574;

      -- Working copies. The long column comes last, so that the others are read without it.
      CREATE TABLE story (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL,
        hash TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        trashed_at TEXT,
        sample INTEGER NOT NULL,
        json TEXT NOT NULL
      ) STRICT;
      CREATE INDEX story_kept ON story (key) WHERE trashed_at IS NULL;
      CREATE UNIQUE INDEX story_sample ON story (sample) WHERE sample = 1;

      -- Stories whose projections are behind.
      CREATE TABLE stale (
        story INTEGER PRIMARY KEY REFERENCES story (key) ON DELETE CASCADE
      ) STRICT;
      CREATE TRIGGER story_created AFTER INSERT ON story BEGIN
        INSERT OR IGNORE INTO stale (story) VALUES (new.key);
      END;
      CREATE TRIGGER story_changed AFTER UPDATE ON story BEGIN
        INSERT OR IGNORE INTO stale (story) VALUES (new.key);
      END;

      -- Which version of the projections is in this file; no row: none.
      CREATE TABLE projected (version INTEGER NOT NULL) STRICT;

      -- Named by the hash of their canonical bytes, of which bytes is the compressed form.
      -- value_hash is that of the value as it is read, so that equal values are found without reading them.
      CREATE TABLE revision (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        at TEXT NOT NULL,
        author TEXT,
        reason TEXT NOT NULL,
        label TEXT,
        shared INTEGER NOT NULL,
        value_hash TEXT NOT NULL,
        encoding TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE INDEX revision_of ON revision (subject, shared, key);

      -- What has no story to live in.
      CREATE TABLE shelf (
        id TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        hash TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        json TEXT NOT NULL
      ) STRICT;

      -- Pictures in assets/, by the hash of their bytes.
      CREATE TABLE asset (
        hash TEXT PRIMARY KEY,
        media_type TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT;
    `),
}
