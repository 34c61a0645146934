import { sha256 } from '../hash'
import type { Migration } from '../migrate'

export const arrivals: Migration = {
  version: 3,
  up(db) {
    db.exec(`
      -- What tells that something was imported before: the SHA-256 of what it was read from and, of a page, its address.
      CREATE TABLE arrival (
        story TEXT PRIMARY KEY,
        hash TEXT NOT NULL,
        url TEXT
      ) STRICT;
      CREATE INDEX arrival_hash ON arrival (hash);
      CREATE INDEX arrival_url ON arrival (url) WHERE url IS NOT NULL;
    `)
    for (const { story } of db.all<{ story: string }>('SELECT story FROM original')) {
      const text = db.get<{ text: string }>('SELECT text FROM original WHERE story = ?', story)?.text ?? ''
      db.run('INSERT INTO arrival (story, hash) VALUES (?, ?)', story, sha256(text))
    }
  },
}
