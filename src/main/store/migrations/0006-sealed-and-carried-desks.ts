import type { Migration } from '../migrate'

export const sealedAndCarriedDesks: Migration = {
  version: 6,
  up: (db) =>
    db.exec(`
      -- seal: what a sealed desk says of itself, without which nobody opens it, and which is no secret. git: Git carries
      -- the folder.
      ALTER TABLE desk ADD COLUMN seal TEXT;
      ALTER TABLE desk ADD COLUMN git INTEGER NOT NULL DEFAULT 0;
    `),
}
