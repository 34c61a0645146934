import { canonicalJson } from '../../../shared/article/canonical'
import type { Shelf } from '../../../shared/article/shelf'
import { allTags } from '../../store/projections/tags'
import { readShelf, writeShelf } from '../../store/shelves'
import type { Tagging } from '../door/tagging'
import type { Room } from '../room'
import { importVocabulary } from './import-vocabulary'
import { BEFORE, entriesOf, IMPORTED, OWN, type OwnEntry } from './layers'
import { listTerms } from './list-terms'
import { lookAlikes } from './look-alikes'
import { proposeTags } from './propose-tags'
import { suggestTags } from './suggest-tags'
import { swapShelves } from './swap-shelves'

/** Pairs of tags that somebody said are not the same, by their slugs. */
const APART = 'tags-apart'

/** What tags are called, which ones go with a story, and which may be one and the same. */
export function tagging(room: Room): Tagging {
  const { vocabulary } = room
  return {
    suggestTags: async (query) => suggestTags(room.upToDate('all'), vocabulary, query),
    proposeTags: async (question) => proposeTags(room.upToDate('all'), vocabulary, question),
    terms: async (query) => listTerms(room.upToDate('all'), vocabulary, query),

    async changeTerm({ slug, term, by }) {
      const { db } = room.writing()
      db.transaction(() => {
        const given = vocabulary.layers(db).given.get(slug)
        const { [slug]: _, ...others } = entriesOf(db, OWN)
        const at = new Date().toISOString()
        const entry: OwnEntry = { at, by, ...(term && { term }) }
        const asGiven = term === null ? given === undefined : given && canonicalJson(given) === canonicalJson(term)
        put(OWN, asGiven ? others : { ...others, [slug]: entry })
      })
    },

    importVocabulary: (file) => importVocabulary(room, file),
    async removeVocabulary(id) {
      const { db } = room.writing()
      db.transaction(() => swapShelves(db, id, id.replace(IMPORTED, BEFORE), { forget: true }))
    },
    async takeBackVocabulary(id) {
      const { db } = room.writing()
      db.transaction(() => swapShelves(db, id, id.replace(IMPORTED, BEFORE)))
    },

    async alikeTags() {
      const db = room.upToDate('all')
      const apart = entriesOf(db, APART)
      return lookAlikes(
        allTags(db),
        (folded) => vocabulary.slugOfLabel(db, folded),
        (one, other) => Object.hasOwn(apart, pairOf([one, other])),
      )
    },

    async tellApart({ slugs, apart, by }) {
      const { db } = room.writing()
      db.transaction(() => {
        const { [pairOf(slugs)]: _, ...others } = entriesOf(db, APART)
        put(APART, apart ? { ...others, [pairOf(slugs)]: { at: new Date().toISOString(), by } } : others)
      })
    },
  }

  function put(id: string, entries: Shelf['entries']): void {
    const { db } = room.writing()
    const json = canonicalJson({ schema: 1, name: id, entries })
    if (json !== readShelf(db, id)) writeShelf(db, { id, json, at: new Date().toISOString() })
  }
}

function pairOf(slugs: readonly string[]): string {
  return [...slugs].sort().join(' ')
}
