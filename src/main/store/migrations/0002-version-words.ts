import type { Migration } from '../migrate'

/**
 * Revisions can be kept as what changed since another one, and say how many words came and went.
 * The table is made anew, because its long column has to stay the last one: what stands behind it is read through it.
 */
export const versionWords: Migration = {
  version: 2,
  up: (db) =>
    db.exec(`
      ALTER TABLE revision RENAME TO earlier_revision;
      DROP INDEX revision_of;

      -- Named by the hash of their canonical bytes, of which bytes is the form that encoding says.
      -- base is the key of the revision that a delta is made of: of the same story, and always an earlier one.
      -- value_hash is that of the value as it is read, so that equal values are found without reading them.
      -- added and removed count words since the revision before it; null: not counted yet.
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
        added INTEGER,
        removed INTEGER,
        base INTEGER REFERENCES revision (key) CHECK (base < key),
        encoding TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      INSERT INTO revision (key, id, kind, subject, at, author, reason, label, shared, value_hash, encoding, bytes)
      SELECT key, id, kind, subject, at, author, reason, label, shared, value_hash, encoding, bytes
      FROM earlier_revision;
      DROP TABLE earlier_revision;
      CREATE INDEX revision_of ON revision (subject, shared, key);
      CREATE INDEX revision_base ON revision (base) WHERE base IS NOT NULL;

      -- When checkpoints were last thinned out; no row: never.
      CREATE TABLE thinned (at TEXT NOT NULL) STRICT;
    `),
}
