import type { Migration } from '../migrate'

export const evidenceFiles: Migration = {
  version: 2,
  up: (db) =>
    db.exec(`
      -- Files that back confidential sources, by the SHA-256 of their bytes. Their names are in the identities.
      CREATE TABLE evidence_file (
        hash TEXT PRIMARY KEY,
        added_at TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
    `),
}
