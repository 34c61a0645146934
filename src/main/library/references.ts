import { canonicalJson } from '../../shared/article/canonical'
import { newId } from '../../shared/article/id'
import type { Source } from '../../shared/article/source'
import { sourceOf } from '../../shared/interchange/source-of'
import type { LeftReference } from '../../shared/bridge/references'
import { findSources, sourceIds } from '../store/projections/sources'
import { namesOf } from './find-sources'
import { forgetLeft, keepLeft, leftReferences } from './left-references'
import type { References } from './door/references'
import type { KeptReference } from './reference-shelf'
import type { Room } from './room'

/** What was not understood is told in full up to this, so that a file that is none doesn't flood the window. */
const MOST_LEFT = 500
const LONGEST_LEFT = 2000

/** References that are imported into the library before any story holds them. */
export function references(room: Room): References {
  return {
    async importReferences({ files, by }) {
      room.writing()
      const [left, guessed]: [LeftReference[], string[]] = [[], []]
      const come: { from: string; csl: KeptReference['source']['csl'] }[] = []
      let leftInAll = 0
      for (const { name, bytes } of files) {
        const read = await room.pictureChore('readReferences', { name, bytes })
        come.push(...read.sources.map(({ csl }) => ({ from: name, csl })))
        if (read.guessed) guessed.push(name)
        leftInAll += read.notUnderstood.length
        for (const { text, why } of read.notUnderstood.slice(0, MOST_LEFT - left.length)) {
          left.push({ file: name, text: shortened(text), why })
        }
      }

      const { db } = room.writing()
      const have = new Set(room.references.all(db).map(({ source }) => identityOf(source)))
      const next = new Map<string, KeptReference>()
      const at = new Date().toISOString()
      for (const { from, csl } of come) {
        const source = sourceOf(csl)
        const identity = identityOf(source)
        if (have.has(identity)) continue
        have.add(identity)
        next.set(source.id, { source, at, by, from, place: next.size })
      }
      const id = newId()
      const added = room.references.change(db, next, id)
      if (leftInAll > 0) keepLeft(db, id, { at, left, inAll: leftInAll })
      if (added + leftInAll > 0) room.changedTo([])
      return { act: { id, stories: 0, references: added }, added, known: come.length - added, left, leftInAll, guessed }
    },

    async removeReferences(which) {
      const { db } = room.writing()
      const id = newId()
      const used = sourceIds(room.upToDate('all'))
      const wanted =
        'ids' in which ? which.ids : Array.from(room.references.matching(db, which.text), ({ source }) => source.id)
      const ids = wanted.filter((each) => !used.has(each))
      const removed = room.references.change(db, new Map(ids.map((each) => [each, undefined])), id)
      if (removed > 0) room.changedTo([])
      return { id, stories: 0, references: removed }
    },

    leftReferences: async () => leftReferences(room.reading().db),

    async forgetLeft(ids) {
      if (forgetLeft(room.writing().db, ids)) room.changedTo([])
    },

    async knownSources({ arriving, here }) {
      const hereNames = new Set(here.flatMap(namesOf))
      const named = namedSources(room)
      return arriving.map((source) => {
        const names = namesOf(source)
        const library = names.map((name) => named.get(name)).find((known) => known !== undefined)
        return { here: names.some((name) => hereNames.has(name)), library: library ?? null }
      })
    },
  }
}

/** The sources of the library by the names that tell that two are the same one; those of stories first. */
function namedSources(room: Room): Map<string, Source> {
  const db = room.upToDate('all')
  const imported = room.references.all(db)
  const named = new Map<string, Source>()
  for (const { source } of [...findSources(db, undefined), ...imported]) {
    if (source.visibility === 'confidential') continue
    for (const name of namesOf(source)) if (!named.has(name)) named.set(name, source)
  }
  return named
}

/** Two imports of the same file give sources that differ in nothing but their ids. */
function identityOf({ id: _, ...source }: KeptReference['source']): string {
  return canonicalJson(source)
}

function shortened(text: string): string {
  return text.length > LONGEST_LEFT ? `${text.slice(0, LONGEST_LEFT)}…` : text
}
