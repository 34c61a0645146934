import type { ReadableDb, WritableDb } from './connection'

/** What is known of a picture in assets/. `size` is in bytes, width and height in pixels as displayed. */
export interface AssetRecord {
  hash: string
  mediaType: string
  width: number
  height: number
  name: string
  size: number
  addedAt: string
}

const ADD = `
  INSERT INTO asset (hash, media_type, width, height, name, size, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (hash) DO NOTHING`
const READ = `
  SELECT hash, media_type AS mediaType, width, height, name, size, added_at AS addedAt FROM asset WHERE hash = ?`
const HASHES = 'SELECT hash FROM asset ORDER BY hash'

/** Records a picture; one that is known already keeps its record. */
export function addAssetRecord(db: WritableDb, asset: AssetRecord): void {
  db.run(ADD, asset.hash, asset.mediaType, asset.width, asset.height, asset.name, asset.size, asset.addedAt)
}

export function readAssetRecord(db: ReadableDb, hash: string): AssetRecord | undefined {
  return db.get<AssetRecord>(READ, hash)
}

/** The hashes of all pictures that there is a record of. */
export function assetHashes(db: ReadableDb): string[] {
  return db.all<{ hash: string }>(HASHES).map(({ hash }) => hash)
}
