import type { Migration } from '../migrate'

export const acts: Migration = {
  version: 3,
  up: (db) =>
    db.exec(`
      -- Changes of many stories at once, so that each can be taken back as one.
      CREATE TABLE act (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL
      ) STRICT;

      -- What an act changed in a story: its fields before and after, as compressed JSON, and the hash of these bytes.
      CREATE TABLE act_story (
        act INTEGER NOT NULL REFERENCES act (key) ON DELETE CASCADE,
        story INTEGER NOT NULL REFERENCES story (key) ON DELETE CASCADE,
        hash TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (act, story)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX act_story_of ON act_story (story);
    `),
}
