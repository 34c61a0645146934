import type { Migration } from '../migrate'

export const originalsAndIdentities: Migration = {
  version: 1,
  up: (db) =>
    db.exec(`
      -- The text of an import as it arrived.
      CREATE TABLE original (
        story TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL
      ) STRICT;

      -- Who a confidential source is, as JSON.
      CREATE TABLE identity (
        source TEXT PRIMARY KEY,
        updated_at TEXT NOT NULL,
        json TEXT NOT NULL
      ) STRICT;
    `),
}
