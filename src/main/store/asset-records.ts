import type { ReadableDb, WritableDb } from './connection'

/**
 * What is known of a file in assets/. `size` is in bytes, width and height in pixels as displayed; they are 0 for a file
 * that is not there to be shown, whatever it is.
 */
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
  ON CONFLICT (hash) DO UPDATE SET
    media_type = excluded.media_type, width = excluded.width, height = excluded.height, name = excluded.name
  WHERE asset.width = 0 AND excluded.width > 0`
const READ = `
  SELECT hash, media_type AS mediaType, width, height, name, size, added_at AS addedAt FROM asset WHERE hash = ?`
const PICTURES = 'SELECT hash FROM asset WHERE width > 0 ORDER BY hash'
const EVIDENCE = 'SELECT hash FROM asset WHERE width = 0 ORDER BY hash'

/** Records a file; one that is known already keeps its record, unless it turns out to be a picture. */
export function addAssetRecord(db: WritableDb, asset: AssetRecord): void {
  db.run(ADD, asset.hash, asset.mediaType, asset.width, asset.height, asset.name, asset.size, asset.addedAt)
}

/** Whether a file was taken in as a picture. */
export function isPicture({ width }: AssetRecord): boolean {
  return width > 0
}

export function readAssetRecord(db: ReadableDb, hash: string): AssetRecord | undefined {
  return db.get<AssetRecord>(READ, hash)
}

/** The hashes of all files that there is a record of: of pictures, or of those that are not there to be shown. */
export function assetHashes(db: ReadableDb, which: 'pictures' | 'evidence'): string[] {
  return db.all<{ hash: string }>(which === 'pictures' ? PICTURES : EVIDENCE).map(({ hash }) => hash)
}
