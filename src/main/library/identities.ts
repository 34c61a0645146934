import { evidenceFiles, type Identity } from '../../shared/article/identity'
import { readAssetFile } from '../store/asset-files'
import {
  addPrivateFile,
  filesOfIdentity,
  hasPrivateFile,
  putIdentity,
  readIdentity,
  removeIdentity,
  removeUnnamedFiles,
} from '../store/identities'
import { storiesHolding } from './library-sources'
import type { Identities } from './door/identities'
import { evidenceFileOf } from './evidence'
import type { Room } from './room'
import { namingWith } from './where-named'

/** Who confidential sources are: kept in private.db, apart from the stories and everything that is made from them. */
export function identities(room: Room): Identities {
  const keep = (source: string, identity: Identity) => {
    const { privateDb } = room.writing()
    const at = new Date().toISOString()
    const files = evidenceFiles(identity.evidence)
    // Read before the transaction, in which nothing may fail that isn't the database's.
    const coming = files
      .filter((hash) => !hasPrivateFile(privateDb, hash))
      .map((hash) => ({ hash, bytes: readAssetFile(evidenceFileOf(room.reading(), hash)) }))
    privateDb.transaction(() => {
      const before = filesOfIdentity(privateDb, source)
      for (const { hash, bytes } of coming) addPrivateFile(privateDb, hash, bytes, at)
      putIdentity(privateDb, source, identity, at)
      removeUnnamedFiles(privateDb, before)
    })
  }
  const forget = (source: string) => {
    const { privateDb } = room.writing()
    privateDb.transaction(() => {
      const before = filesOfIdentity(privateDb, source)
      removeIdentity(privateDb, source)
      removeUnnamedFiles(privateDb, before)
    })
  }
  return {
    identity: async (source) => readIdentity(room.reading().privateDb, source) ?? null,

    async keepIdentity({ source, identity }) {
      if (identity === null) forget(source)
      else keep(source, identity)
    },

    async knownIdentities(sources) {
      const { privateDb } = room.reading()
      return sources.flatMap((source) => {
        const identity = readIdentity(privateDb, source)
        return identity ? [{ source, evidence: identity.evidence?.length ?? 0 }] : []
      })
    },

    async whereNamed({ source, story }) {
      const holding = storiesHolding(room.upToDate('all'), new Set([source]))
      const stories = [...new Set([story, ...holding])]
      const found = await room.chore('whereNamed', { library: room.reading().path, source, stories })
      return namingWith(room.reading().db, found)
    },
  }
}
