import { cleanText } from '../../shared/article/clean-text'
import { StetError } from '../../shared/bridge/errors'
import { LARGEST_EVIDENCE, tooLarge } from '../../shared/bridge/evidence'
import { assetFile, holdsAsset, readAssetFile, writeAssetFile } from '../store/asset-files'
import { addAssetRecord, readAssetRecord } from '../store/asset-records'
import { sha256 } from '../store/hash'
import { addPrivateFile, readPrivateFile } from '../store/identities'
import type { ReadableStore } from '../store/open-store'
import type { EvidenceFiles } from './door/evidence-files'
import type { Room } from './room'

/** No program opens a file with this ending, whatever is in it. */
const ENDING = 'file'
const ANY_TYPE = 'application/octet-stream'

/** Files that back sources: as they came, never opened here. Those of confidential sources are in private.db. */
export function evidence(room: Room): EvidenceFiles {
  return {
    async addEvidence({ bytes, name, mediaType, confidential }) {
      const size = tooLarge(bytes.length)
      if (size !== undefined) throw new StetError('evidence.too-large', { size, limit: LARGEST_EVIDENCE })
      const hash = sha256(bytes)
      if (confidential) addPrivateFile(room.writing().privateDb, hash, bytes, new Date().toISOString())
      else keepOpenly(room, hash, bytes)
      return { hash, mediaType, name: cleanText(name) }
    },

    async publishEvidence(hash) {
      const bytes = readPrivateFile(room.writing().privateDb, hash)
      if (bytes === undefined) evidenceFileOf(room.reading(), hash)
      else keepOpenly(room, hash, bytes)
    },

    async evidenceBytes(hash) {
      const store = room.reading()
      return readPrivateFile(store.privateDb, hash) ?? readAssetFile(evidenceFileOf(store, hash))
    },
  }
}

/** Keeps a file with this hash in assets/. */
export function keepOpenly(room: Room, hash: string, bytes: Uint8Array): void {
  const { db, path } = room.writing()
  writeAssetFile(evidencePath(path, hash), hash, bytes)
  const addedAt = new Date().toISOString()
  const record = { hash, mediaType: ANY_TYPE, width: 0, height: 0, name: '', size: bytes.length, addedAt }
  addAssetRecord(db, record)
  room.newAssets.set(hash, addedAt)
}

/** Where a file lies that backs a source which is not confidential. Throws evidence.not-found or evidence.damaged. */
export function evidenceFileOf(store: ReadableStore, hash: string): string {
  const file = evidencePath(store.path, hash)
  if (holdsAsset(file, hash)) return file
  throw new StetError(readAssetRecord(store.db, hash) === undefined ? 'evidence.not-found' : 'evidence.damaged')
}

const evidencePath = (library: string, hash: string) => assetFile(library, hash, ENDING)
