import type { Migration } from '../migrate'

export const desks: Migration = {
  version: 5,
  up: (db) =>
    db.exec(`
      -- The parents of shared revisions, by their ids. Those of revisions from before this migration are read from them
      -- when their story first belongs to a desk.
      CREATE TABLE revision_parent (
        revision INTEGER NOT NULL REFERENCES revision (key) ON DELETE CASCADE,
        parent TEXT NOT NULL,
        PRIMARY KEY (revision, parent)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX revision_child ON revision_parent (parent);

      -- The desks that this library has joined. folder is where each lies; new stories belong to the one that is default.
      CREATE TABLE desk (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        folder TEXT NOT NULL,
        joined_at TEXT NOT NULL,
        paused INTEGER NOT NULL,
        is_default INTEGER NOT NULL
      ) STRICT;

      -- The stories and shelves that belong to a desk. base: the shared revision that the working copy started from.
      -- state: 'settled'; 'arrived', revisions came that are not merged yet; 'asking', others removed it and a person is
      -- asked; 'removed', others removed it, and here it lies in the trash because of that; 'returning', revisions came since.
      CREATE TABLE desk_subject (
        subject TEXT PRIMARY KEY,
        desk TEXT NOT NULL REFERENCES desk (id) ON DELETE CASCADE,
        base TEXT,
        state TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX desk_subject_of ON desk_subject (desk, state);

      -- What was seen in a desk's folder, under the name that it has there. state: 'there', it is in this library too;
      -- 'held', it waits for the revision waits_for; 'removed', it is of a story that was removed for good here;
      -- 'elsewhere', its story belongs to another desk; 'refused' and 'newer', it is none that this version can use.
      CREATE TABLE desk_object (
        desk TEXT NOT NULL REFERENCES desk (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        state TEXT NOT NULL,
        revision TEXT,
        subject TEXT,
        waits_for TEXT,
        PRIMARY KEY (desk, name)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX desk_object_revision ON desk_object (revision, desk, state);
      CREATE INDEX desk_object_subject ON desk_object (subject);
      CREATE INDEX desk_object_held ON desk_object (desk, state, waits_for);

      -- Files that stories of a desk show and that are not here yet.
      CREATE TABLE desk_wanted (
        desk TEXT NOT NULL REFERENCES desk (id) ON DELETE CASCADE,
        hash TEXT NOT NULL,
        subject TEXT NOT NULL,
        PRIMARY KEY (desk, hash, subject)
      ) STRICT, WITHOUT ROWID;
    `),
}
