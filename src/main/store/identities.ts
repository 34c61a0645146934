import { evidenceFiles, Identity } from '../../shared/article/identity'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from './connection'
import { fromDamaged } from './from-damaged'
import { sha256 } from './hash'

const READ = 'SELECT json FROM identity WHERE source = ?'
const PUT = `
  INSERT INTO identity (source, updated_at, json) VALUES (?, ?, ?)
  ON CONFLICT (source) DO UPDATE SET updated_at = excluded.updated_at, json = excluded.json`
const REMOVE = 'DELETE FROM identity WHERE source = ?'
const AGES = 'SELECT source, updated_at AS updatedAt FROM identity ORDER BY source'
const JSONS = 'SELECT json FROM identity'
const HAS_FILE = 'SELECT 1 FROM evidence_file WHERE hash = ?'
const READ_FILE = 'SELECT bytes FROM evidence_file WHERE hash = ?'
const ADD_FILE = 'INSERT OR IGNORE INTO evidence_file (hash, added_at, bytes) VALUES (?, ?, ?)'
const REMOVE_FILE = 'DELETE FROM evidence_file WHERE hash = ?'
const FILES_BEFORE = 'SELECT hash FROM evidence_file WHERE added_at < ?'

/** Who a confidential source is; undefined where this machine doesn't know. */
export function readIdentity(privateDb: ReadableDb, source: string): Identity | undefined {
  const json = privateDb.get<{ json: string }>(READ, source)?.json
  return json === undefined ? undefined : Identity.parse(JSON.parse(json))
}

export function putIdentity(privateDb: WritableDb, source: string, identity: Identity, at: string): void {
  privateDb.run(PUT, source, at, JSON.stringify(identity))
}

export function removeIdentity(privateDb: WritableDb, source: string): void {
  privateDb.run(REMOVE, source)
}

/** The sources whose identity is known, and since when as it is. */
export function identityAges(privateDb: ReadableDb): { source: string; updatedAt: string }[] {
  return privateDb.all(AGES)
}

/** The hashes of the files that an identity names. One that can't be read names none. */
export function filesOfIdentity(privateDb: ReadableDb, source: string): string[] {
  return evidenceFiles(fromDamaged(() => readIdentity(privateDb, source))?.evidence)
}

export function hasPrivateFile(privateDb: ReadableDb, hash: string): boolean {
  return privateDb.get(HAS_FILE, hash) !== undefined
}

/** The bytes of a file that backs a confidential source, verified; undefined where there is none. Throws evidence.damaged. */
export function readPrivateFile(privateDb: ReadableDb, hash: string): Uint8Array | undefined {
  const bytes = privateDb.get<{ bytes: Uint8Array }>(READ_FILE, hash)?.bytes
  if (bytes !== undefined && sha256(bytes) !== hash) throw new StetError('evidence.damaged')
  return bytes
}

export function addPrivateFile(privateDb: WritableDb, hash: string, bytes: Uint8Array, at: string): void {
  privateDb.run(ADD_FILE, hash, at, bytes)
}

/** Removes those of the files that no identity names any more. None goes while there is one that can't be read, which may name it. */
export function removeUnnamedFiles(privateDb: WritableDb, hashes: string[]): void {
  if (hashes.length === 0) return
  const identities = privateDb
    .all<{ json: string }>(JSONS)
    .map(({ json }) => fromDamaged(() => Identity.parse(JSON.parse(json))))
  if (identities.includes(undefined)) return
  const named = new Set(identities.flatMap((identity) => evidenceFiles(identity?.evidence)))
  for (const hash of hashes) if (!named.has(hash)) privateDb.run(REMOVE_FILE, hash)
}

/** The files that were added before an instant. */
export function privateFilesBefore(privateDb: ReadableDb, instant: string): string[] {
  return privateDb.all<{ hash: string }>(FILES_BEFORE, instant).map(({ hash }) => hash)
}
