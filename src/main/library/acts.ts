import { setImmediate as turn } from 'node:timers/promises'
import type { Article } from '../../shared/article/article'
import { addTags, replaceTags } from '../../shared/article/replace-tags'
import type { Source } from '../../shared/article/source'
import { replaceSource, uniteSources } from '../../shared/article/unite-sources'
import type { Act, StoriesChange } from '../../shared/bridge/acts'
import { StetError } from '../../shared/bridge/errors'
import { hasAct } from '../store/acts'
import { countStale } from '../store/projections/stale'
import { allTags, storiesTagged } from '../store/projections/tags'
import { act, undoAct } from './act'
import { forgetLeft } from './left-references'
import type { Acts } from './door/acts'
import { duplicateSources, latestSource, librarySources, storiesHolding } from './library-sources'
import type { KeptReference } from './reference-shelf'
import type { Room } from './room'

/** Changes of many stories at once: each story gets one revision, and all is undone as one. */
export function acts(room: Room): Acts {
  /** The database, once its projections know of every story. */
  const complete = async () => {
    while (countStale(room.upToDate('all')) > 0 && room.owned) await turn()
    return room.reading().db
  }

  /** The act, which changes imported references too. */
  const withReferences = (done: Act, next: ReadonlyMap<string, KeptReference | undefined>): Act => {
    const references = room.references.change(room.writing().db, next, done.id)
    if (references > 0) room.changedTo([])
    return { ...done, references }
  }

  return {
    change: ({ ids, change, by }) => act(room, ids, (article) => changed(article, change), { by, aside: false }),

    tags: async () => allTags(room.upToDate('all')),

    async retag({ slugs, into, by }) {
      const wanted = new Set(slugs)
      const ids = storiesTagged(await complete(), slugs)
      return act(room, ids, (article) => replaceTags(article, wanted, into), { by, aside: true })
    },

    sources: async (query) => librarySources(room.upToDate('all'), room.references, query),

    duplicateSources: async () => duplicateSources(room.upToDate('all'), room.references),

    async editSource({ source, stories, opens, by }) {
      const ids = stories ?? storiesHolding(await complete(), new Set([source.id]))
      const stays = ({ sources }: Article) =>
        !opens && source.visibility !== 'confidential' && hiddenIn(sources).has(source.id)
      const put = (article: Article) => (stays(article) ? article : replaceSource(article, source))
      const done = await act(room, ids, put, { by, aside: true })
      const imported = stories === null ? room.references.get(room.writing().db, source.id) : undefined
      return imported ? withReferences(done, new Map([[source.id, { ...imported, source }]])) : done
    },

    async mergeSources({ ids, into, by }) {
      const db = await complete()
      const wanted = new Set(ids)
      const source = latestSource(db, into) ?? room.references.get(db, into)?.source
      if (source === undefined) throw new StetError('source.not-found')
      const stories = storiesHolding(db, wanted)
      const done = await act(room, stories, (article) => uniteSources(article, openOf(article, wanted), source), {
        by,
        aside: true,
      })
      const others = ids.filter((id) => id !== into && room.references.get(db, id) !== undefined)
      return others.length > 0 ? withReferences(done, new Map(others.map((id) => [id, undefined]))) : done
    },

    async undoAct({ act: id, by }) {
      const { db } = room.writing()
      const wereReferences = room.references.undo(db, id)
      const wasImport = forgetLeft(db, [id]) || wereReferences
      if (!wasImport || hasAct(db, id)) await undoAct(room, id, by)
      if (wasImport) room.changedTo([])
    },
  }
}

/** Of some sources, those that a story has openly: a confidential one is never taken for another, whoever it is elsewhere. */
function openOf({ sources }: Article, ids: ReadonlySet<string>): Set<string> {
  const hidden = hiddenIn(sources)
  return new Set([...ids].filter((id) => !hidden.has(id)))
}

function hiddenIn(sources: Source[]): Set<string> {
  return new Set(sources.flatMap(({ id, visibility }) => (visibility === 'confidential' ? [id] : [])))
}

function changed(article: Article, { addTags: added = [], removeTags = [], stage }: StoriesChange): Article {
  const tagged = replaceTags(addTags(article, added), new Set(removeTags), null)
  return stage === undefined || stage === tagged.stage ? tagged : { ...tagged, stage }
}
