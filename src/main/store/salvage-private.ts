import { Connection, type Value, type WritableDb } from './connection'
import { fromDamaged } from './from-damaged'

const LAST = (table: string) => `SELECT max(rowid) AS last FROM ${table}`
const ORIGINAL = 'SELECT story, name, at, text FROM original WHERE rowid = ?'
const ADD_ORIGINAL = 'INSERT OR IGNORE INTO original (story, name, at, text) VALUES (?, ?, ?, ?)'
const ARRIVAL = 'SELECT story, hash, url FROM arrival WHERE rowid = ?'
const ADD_ARRIVAL = 'INSERT OR IGNORE INTO arrival (story, hash, url) VALUES (?, ?, ?)'
const IDENTITY = 'SELECT source, updated_at, json FROM identity WHERE rowid = ?'
const FILE = 'SELECT hash, added_at, bytes FROM evidence_file WHERE rowid = ?'
const ADD_FILE = 'INSERT OR IGNORE INTO evidence_file (hash, added_at, bytes) VALUES (?, ?, ?)'
const ADD_IDENTITY = 'INSERT OR IGNORE INTO identity (source, updated_at, json) VALUES (?, ?, ?)'

/** Brings over from a private.db that was set aside whatever can be read of it. */
export function salvagePrivate(good: WritableDb, file: string): void {
  fromDamaged(() => {
    const damaged = new Connection(file, { readOnly: true, wait: 0 })
    try {
      good.transaction(() => {
        bring(damaged, good, 'original', ORIGINAL, ADD_ORIGINAL)
        bring(damaged, good, 'arrival', ARRIVAL, ADD_ARRIVAL)
        bring(damaged, good, 'identity', IDENTITY, ADD_IDENTITY)
        bring(damaged, good, 'evidence_file', FILE, ADD_FILE)
      })
    } finally {
      damaged.close()
    }
  })
}

function bring(damaged: Connection, good: WritableDb, table: string, read: string, add: string): void {
  const last = fromDamaged(() => damaged.get<{ last: number | null }>(LAST(table))?.last) ?? 0
  for (let row = 1; row <= last; row++) {
    fromDamaged(() => {
      const values = damaged.get<Record<string, Value>>(read, row)
      if (values) good.run(add, ...Object.values(values))
    })
  }
}
