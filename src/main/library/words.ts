import { canonicalJson } from '../../shared/article/canonical'
import { Shelf } from '../../shared/article/shelf'
import type { WordList, WordLists } from '../../shared/bridge/words'
import type { ReadableDb } from '../store/connection'
import { readShelf, writeShelf } from '../store/shelves'
import type { Words } from './door/words'
import type { Room } from './room'

/** Each list is a shelf whose entries are its words: who put each there, and when. */
const SHELVES: Record<WordList, string> = { own: 'words-own', shared: 'words' }

/** Words that are right though no dictionary has them. */
export function words(room: Room): Words {
  const lists = (): WordLists => {
    const { db } = room.reading()
    return { own: listed(db, 'own'), shared: listed(db, 'shared') }
  }
  return {
    words: async () => lists(),
    async changeWords({ list, add, remove, by }) {
      const { db } = room.writing()
      db.transaction(() => {
        const before = readWords(db, list)
        const at = new Date().toISOString()
        const entries = new Map(Object.entries(before.entries))
        for (const word of remove) entries.delete(word.normalize('NFC'))
        for (const word of add) if (!entries.has(word.normalize('NFC'))) entries.set(word.normalize('NFC'), { at, by })
        const json = canonicalJson({ ...before, entries: Object.fromEntries(entries) })
        if (json !== canonicalJson(before)) writeShelf(db, { id: SHELVES[list], json, at })
      })
      return lists()
    },
  }
}

function listed(db: ReadableDb, list: WordList): string[] {
  return Object.keys(readWords(db, list).entries).sort()
}

function readWords(db: ReadableDb, list: WordList): Shelf {
  const json = readShelf(db, SHELVES[list])
  return json === undefined ? { schema: 1, name: SHELVES[list], entries: {} } : Shelf.parse(JSON.parse(json))
}
